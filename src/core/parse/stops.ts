/**
 * Makes a pattern cheap to compile. The engine writes what follows a group of alternatives out again for several of them,
 * up to ten times a level, and a long pattern then takes tens of milliseconds. A look ahead for nothing, which every text
 * passes, makes it forget which alternative it came by, and what follows is written once.
 */

const STOP = "(?=)";
const QUANTIFIER = /[?*+]\??|\{\d{1,4}(?:,\d{0,4})?\}\??/y;
/** How a group opens: what it is told by, up to its first alternative. */
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w{1,40}>))?/y;

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
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const group = groups.at(-1);
    if (!group) break;
    if (char === "\\") at++;
    else if (char === "[") at = endOfSet(source, at);
    else if (char === "|") {
      group.isChoice = true;
      group.start = at + 1;
    } else if (char === "(") {
      const opening = matchAt(OPENING, source, at) || "(";
      at += opening.length - 1;
      groups.push({
        open: at - opening.length + 1,
        start: at + 1,
        isBare: /[=!]$/.test(opening),
        isChoice: false,
      });
    } else if (char === ")") {
      groups.pop();
      at += matchAt(QUANTIFIER, source, at + 1).length;
      if (!group.isChoice || group.isBare) continue;
      if (group.open > (groups.at(-1)?.start ?? 0)) stops.push(group.open);
      if (/[^|)]/.test(source.charAt(at + 1))) stops.push(at + 1);
    }
  }
  return withAt(source, stops);
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

function endOfSet(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source.charAt(at) !== "]") at += source.charAt(at) === "\\" ? 2 : 1;
  return at;
}

function withAt(source: string, stops: readonly number[]): string {
  let from = 0;
  let out = "";
  for (const stop of [...new Set(stops)].sort((a, b) => a - b)) {
    out += source.slice(from, stop) + STOP;
    from = stop;
  }
  return out + source.slice(from);
}
