/** Names of places, firms, tools and papers that a writer tells of themselves, known by their capitals and figures. */

/** A capital, or letters with a figure among them. */
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}\p{N}+.#-]{0,40}[\p{L}\p{N}+#]|\p{L}{1,20}\d[\p{L}\d]{0,20})/gu;
const NO_NAME =
  /^(?:i|hi|hello|hey|dear|thanks?|thank|regards|best|kind|warm|cheers|sincerely|yours|good|no|yes|mr|mrs|ms|dr|sir|madam|cv|linkedin|zoom|teams|whatsapp|skype|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const MOST_NAMES = 60;

/** In lower case; none of the mentor's, none that stands outside `own`. */
export function namesTold(source: string, own: readonly string[], mentor: readonly string[]): Set<string> {
  const said = own.join("\n");
  const names = new Set<string>();
  for (const { 0: name, index } of source.matchAll(NAME)) {
    if (names.size >= MOST_NAMES) break;
    const lower = name.toLowerCase();
    if (mentor.includes(lower) || NO_NAME.test(lower) || !said.includes(lower)) continue;
    if (isFirstWord(source, index) && !isNameAnywhere(name, source.slice(index + name.length))) continue;
    names.add(lower);
  }
  return names;
}

/** The first word of a sentence has its capital anyway. */
function isFirstWord(source: string, index: number): boolean {
  return index === 0 || /(?:[.?!:\n]["')]?\s+|\n)$/.test(source.slice(Math.max(0, index - 4), index));
}

/** An abbreviation, or a word that stands alone: "Joiner, Hull." */
function isNameAnywhere(name: string, behind: string): boolean {
  return /^\p{Lu}{2}|\d/u.test(name) || /^[,.(/:;]/.test(behind);
}
