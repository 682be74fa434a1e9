/** The name to greet somebody by, out of the name they show. */

/** Forms of address, folded, without full stop. */
const TITLES = new Set(
  "dr dra prof professor mr mrs ms miss mx sir dame lord lady rev fr herr frau sr sra srta m mme mlle dott ing eng ir hon judge capt captain col maj lt sgt".split(
    " ",
  ),
);
/** Titles that read as a greeting with a surname behind them. */
const GREETS = new Set("dr prof professor mr mrs ms mx herr frau judge".split(" "));

const IN_BRACKETS = /[([{][^)\]}]{0,80}[)\]}]|"[^"]{0,40}"|“[^”]{0,40}”/gu;
const NOT_IN_A_NAME = /[^\p{L}\p{M}\p{Zs}.'’-]/gu;
const HAS_LETTER = /\p{L}/u;
const INITIAL = /^\p{L}\.?$/u;
/** Scripts that write a whole name without spaces, where one character is a name and no initial. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * First name without titles, emoji, brackets and letters after the name ("Dr. Ana Li, CFA 🌟" gives "Ana"); a title
 * with a surname alone stays whole ("Dr. Li"). Null where there is nothing to greet by, such as initials only.
 */
export function firstName(shown: string): string | null {
  const plain = shown
    .slice(0, 500)
    .normalize("NFKC")
    .replace(IN_BRACKETS, " ")
    .split(/[,|•·/–—]/u)
    .find((part) => HAS_LETTER.test(part));
  const parts = (plain ?? "")
    .replace(NOT_IN_A_NAME, "")
    .split(/\p{Zs}+/u)
    .filter((part) => HAS_LETTER.test(part));
  let title: string | undefined;
  while (parts.length > 0 && TITLES.has(bare(parts[0] ?? ""))) title = parts.shift();
  if (title && parts.length === 1 && GREETS.has(bare(title))) return `${title} ${parts[0]}`;
  // "J. Robert Hill" is called Robert; in "J. Hill" the first name is not known.
  const named = parts.slice(0, Math.max(1, parts.length - 1));
  return named.find((part) => UNSPACED.test(part) || !INITIAL.test(part)) ?? null;
}

function bare(part: string): string {
  return part.replace(/\.$/, "").toLowerCase();
}
