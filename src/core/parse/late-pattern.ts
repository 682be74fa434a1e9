/** A pattern that is compiled as late as can be: compiling is what a first post waits for, and most are never needed. */
import { isMet, type Need, needOf } from "./need.ts";
import { withStops } from "./stops.ts";

/** Gives the pattern to run on a text, by the text in lower case; none where it cannot match. */
export type LatePattern = (lower: string) => RegExp | undefined;

export function latePattern(source: string, flags: string): LatePattern {
  let need: Need | undefined;
  let pattern: RegExp | undefined;
  return (lower) => {
    need ??= needOf(source);
    if (!isMet(need, lower)) return undefined;
    pattern ??= new RegExp(withStops(source), flags);
    pattern.lastIndex = 0;
    return pattern;
  };
}
