/** A pattern that is compiled as late as can be: compiling is what a first post waits for, and most are never needed. */
import type { Marks } from "./marks.ts";
import { isMet, isMetBy, type Need } from "./need.ts";
import { needOf } from "./need-of.ts";
import { withStops } from "./stops.ts";

export interface LatePattern {
  /** Whether a text with these marks may hold a match. */
  mayMatch(marks: Marks): boolean;
  /** The pattern to run on a text, by the text in lower case; none where it cannot match. */
  runOn(lower: string): RegExp | undefined;
}

export function latePattern(source: string, flags: string): LatePattern {
  let read: Need | undefined;
  let pattern: RegExp | undefined;
  const need = () => {
    read ??= needOf(source);
    return read;
  };
  return {
    mayMatch: (marks) => isMetBy(need(), marks),
    runOn(lower) {
      if (!isMet(need(), lower)) return undefined;
      pattern ??= new RegExp(withStops(source), flags);
      pattern.lastIndex = 0;
      return pattern;
    },
  };
}
