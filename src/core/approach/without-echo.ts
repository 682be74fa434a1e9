/** What somebody typed in full where the template leads to it already: "I am " and "I am a nurse" make one "I am". */

/** Words of the template before a gap that may be said again. */
const MOST_WORDS = 4;
/** How the same is said shorter. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^i['’]m\b/i, "i am"],
  [/^i['’]ve\b/i, "i have"],
  [/^i['’]d like\b/i, "i would like"],
];

/** The value without the words at its start that end the text before it; whole where nothing else would be left. */
export function withoutEcho(value: string, before: string): string {
  const said = wordsOf(before.slice(-80));
  for (let count = Math.min(MOST_WORDS, said.length); count > 0; count--) {
    const echo = said.slice(-count).join(" ");
    const length = echoLength(value, echo);
    if (length > 0) return value.slice(length).trimStart();
  }
  return value;
}

/** Characters of the value that say these words, in full or short; nought where it goes on with others or with none. */
function echoLength(value: string, echo: string): number {
  for (const [short, long] of [[/^/, ""] as const, ...SHORT]) {
    const cut = short.exec(value);
    if (!cut) continue;
    const full = long + value.slice(cut[0].length);
    if (!full.toLowerCase().startsWith(`${echo} `) || full.length === echo.length + 1) continue;
    return echo.length - (long.length - cut[0].length);
  }
  return 0;
}

/** The last words of a text, in lower case; a mark or a line break before them ends what leads to the gap. */
function wordsOf(text: string): string[] {
  const clause =
    text
      .toLowerCase()
      .split(/[.!?,;:\n]/)
      .at(-1) ?? "";
  return /\s$/.test(clause)
    ? clause
        .trim()
        .split(/ +/)
        .filter((word) => word !== "")
    : [];
}
