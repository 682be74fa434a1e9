/** What stands between two words. */

export const GAP = {
  none: 0,
  space: 1,
  comma: 2,
  colon: 3,
  slash: 4,
  open: 5,
  close: 6,
  dash: 7,
  quote: 8,
  semicolon: 9,
  ampersand: 10,
  at: 11,
  hyphen: 12,
  apostrophe: 13,
  other: 14,
  edge: 15,
} as const;
export const GAPS = 16;

const MARKS = new Map<string, number>([
  [",", GAP.comma],
  [":", GAP.colon],
  [";", GAP.semicolon],
  ["/", GAP.slash],
  ["+", GAP.slash],
  ["(", GAP.open],
  ["[", GAP.open],
  [")", GAP.close],
  ["]", GAP.close],
  ["&", GAP.ampersand],
  ["@", GAP.at],
  ['"', GAP.quote],
  ["—", GAP.dash],
]);
/** So much of a gap is looked at. */
const REACH = 12;

/** Kind of the gap between two offsets; its last telling mark counts, but a comma, colon, semicolon or bracket at once. */
export function gapOf(text: string, from: number, to: number): number {
  if (from >= to) return GAP.none;
  const tight = to - from === 1;
  if (tight && text.charCodeAt(from) === 32) return GAP.space;
  let found: number = GAP.space;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const char = text.charAt(at);
    if (char === " " || char === "\t" || char === "\n") continue;
    if (char === "-") found = tight ? GAP.hyphen : GAP.dash;
    else if (char === "'") found = tight ? GAP.apostrophe : GAP.quote;
    // "Career/academic advice" is one thing, "A / B" are two.
    else if (char === "/" && tight) found = GAP.hyphen;
    else found = MARKS.get(char) ?? GAP.other;
    if ((found >= GAP.comma && found <= GAP.close && found !== GAP.slash) || found === GAP.semicolon)
      return found;
  }
  return found;
}
