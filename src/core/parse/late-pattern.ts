/**
 * A pattern that is compiled as late as can be. Compiling is what a first post waits for: most patterns are never needed,
 * and the first few times only those alternatives are compiled that the sentence at hand can match.
 */
import { isMet, isMetAt, type Need, needOf } from "./need.ts";

/** Runs cut down to the sentence, before the whole pattern is worth its price. */
const CUT_RUNS = 2;
/** An opening bracket whose group is counted: dropping it would number the others anew. */
const CAPTURE = /(?<!\\)\((?!\?(?:[:=!]|<[=!]))/;
const NEVER = "(?!)";

/** Gives the pattern to run on a text, by the text in lower case; none where it cannot match. */
export type LatePattern = (lower: string) => RegExp | undefined;

export function latePattern(source: string, flags: string): LatePattern {
  let need: Need | undefined;
  let whole: RegExp | undefined;
  let runs = 0;
  return (lower) => {
    need ??= needOf(source);
    if (!isMet(need, lower)) return undefined;
    if (runs < CUT_RUNS) {
      runs++;
      return new RegExp(cutTo(source, lower), flags);
    }
    whole ??= new RegExp(source, flags);
    whole.lastIndex = 0;
    return whole;
  };
}

/** The pattern without the alternatives that cannot match anywhere in a text: on that text it answers the same. */
export function cutTo(source: string, lower: string): string {
  const kept: string[] = [];
  let from = 0;
  // Inner alternatives are told before the outer one that holds them, and come off with it.
  const cuts: { from: number; to: number }[] = [];
  needOf(source, (start, end, need, at) => {
    if (isMetAt(need, at, lower) || CAPTURE.test(source.slice(start, end))) return;
    while ((cuts.at(-1)?.from ?? -1) >= start) cuts.pop();
    cuts.push({ from: start, to: end });
  });
  for (const cut of cuts) {
    kept.push(source.slice(from, cut.from), NEVER);
    from = cut.to;
  }
  kept.push(source.slice(from));
  return kept.join("").replaceAll(`|${NEVER}`, "").replaceAll(`${NEVER}|`, "");
}
