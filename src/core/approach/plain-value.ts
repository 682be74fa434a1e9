/** Makes a value safe to stand in a message: only what a person would see and could have typed. */

// Marks that turn the direction of text or hide in it can make a message read other than it is.
const HIDDEN =
  /[\u{ad}\u{61c}\u{180e}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}]/gu;
const CONTROL = /[^\P{Cc}\n]/gu;
/** A first message is never longer; what is pasted beyond it is left out. */
const MAX_VALUE = 20_000;

/** The value without hidden marks, control characters and broken characters; ends trimmed, line breaks as `\n`. */
export function plainValue(value: string): string {
  return value
    .slice(0, MAX_VALUE)
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(/\p{Surrogate}/gu, "")
    .replace(HIDDEN, "")
    .replace(CONTROL, "")
    .trim();
}
