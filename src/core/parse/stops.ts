/**
 * Makes a pattern cheap to compile. The engine writes what follows a group of alternatives out again for several of them,
 * up to ten times a level, and a long pattern then takes tens of milliseconds. A look ahead for nothing, which every text
 * passes, makes it forget which alternative it came by, and what follows is written once.
 */

const STOP = "(?=)";
/** What a pattern is built of beside plain characters: a group as it opens, and as it closes with how often it is there. */
export const PART =
  /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w{1,40}>))?|\)(?:[?*+]\??|\{\d{1,4}(?:,\d{0,4})?\}\??)?|\|/gs;
const LOOK = /[=!]$/;

interface Group {
  open: number;
  /** Where the alternative at hand begins. */
  start: number;
  /** A look around, or the pattern itself: no stop stands beside it. */
  isBare: boolean;
  isChoice: boolean;
}

/** The pattern with a stop before and behind each group of alternatives; it matches what it did. */
export function withStops(source: string): string {
  const groups: Group[] = [{ open: 0, start: 0, isBare: true, isChoice: false }];
  const stops: number[] = [];
  for (const { 0: part, index } of source.matchAll(PART)) {
    const group = groups.at(-1);
    if (!group) break;
    const sign = part.charAt(0);
    const end = index + part.length;
    if (sign === "|") {
      group.isChoice = true;
      group.start = end;
    } else if (sign === "(")
      groups.push({ open: index, start: end, isBare: LOOK.test(part), isChoice: false });
    else if (sign === ")") {
      groups.pop();
      if (!group.isChoice || group.isBare) continue;
      if (group.open > (groups.at(-1)?.start ?? 0)) stops.push(group.open);
      if (end < source.length && !"|)".includes(source.charAt(end))) stops.push(end);
    }
  }
  return [...new Set(stops)]
    .sort((a, b) => b - a)
    .reduce((out, stop) => out.slice(0, stop) + STOP + out.slice(stop), source);
}
