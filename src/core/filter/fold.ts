/** Folds case, accents and styled letters away, so that "Zoë", "ZOE" and "𝐙𝐨𝐞" are one word to a search. */

/** A folded text that can lead back to the original. */
export interface Folded {
  text: string;
  /** Offset in the original of each UTF-16 unit of `text`; null where the two run in step. */
  at: Uint32Array | null;
}

/** Letters that Unicode does not take apart, with what people type for them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
};

const BEYOND_ASCII = /\P{ASCII}/u;
// Latin, Greek and Cyrillic accents (and Zalgo) only: in other scripts marks are letters.
const ACCENTS = /[\u{300}-\u{36f}]/gu;
// Invisible characters that would split or hide a word: soft hyphen, zero width, direction marks.
const INVISIBLE = /[\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]/u;

const known = new Map<string, string>();
const KNOWN_MAX = 5_000;

/** The folded text alone. Total: any string in, a string out. */
export function fold(text: string): string {
  return BEYOND_ASCII.test(text) ? foldSlowly(text).text : text.toLowerCase();
}

/** The folded text with the way back; `foldWithOffsets(t).text === fold(t)`. */
export function foldWithOffsets(text: string): Folded {
  return BEYOND_ASCII.test(text) ? foldSlowly(text) : { text: text.toLowerCase(), at: null };
}

function foldSlowly(text: string): Folded {
  const pieces: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit++) at.push(offset);
    offset += character.length;
  }
  return { text: pieces.join(""), at: Uint32Array.from(at) };
}

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const plain = INVISIBLE.test(character)
    ? ""
    : character.normalize("NFKD").toLowerCase().normalize("NFKD").replace(ACCENTS, "");
  let folded = "";
  for (const letter of plain) folded += SPELT_OUT[letter] ?? letter;
  if (known.size < KNOWN_MAX) known.set(character, folded);
  return folded;
}
