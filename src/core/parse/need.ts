/**
 * What a text must hold for a pattern to match it: the pattern's own letters. Most sentences with a trigger word lack the
 * rest, and asking costs a hundredth of running the pattern, a thousandth of compiling it.
 *
 * A need is a row of numbers. It opens with its length; then come marks, all of which must be there, and lists, of whose
 * needs one must be met. A list opens with its length below nought, and its needs follow.
 */
import { Marks } from "./marks.ts";

export type Need = Int32Array;

/** Of the sentence at hand: many patterns ask about one sentence before the next one comes. */
const held = new Marks();

/** Whether a text in lower case holds what a pattern needs; where it does not, the pattern cannot match. */
export function isMet(need: Need, lower: string): boolean {
  return isMetBy(need, held.of(lower));
}

/** The same by the marks of a text, or of several: where all together lack something, each of them does. */
export function isMetBy(need: Need, { stamps, stamp }: Marks): boolean {
  return holds(need, 0, stamps, stamp);
}

function holds(need: Need, start: number, stamps: Uint32Array, stamp: number): boolean {
  const end = start + (need[start] ?? 0);
  for (let at = start + 1; at < end; ) {
    const item = need[at] ?? 0;
    if (item >= 0) {
      if (stamps[item] !== stamp) return false;
      at++;
    } else {
      const listEnd = at - item;
      at++;
      for (; at < listEnd; at += need[at] ?? 1) {
        // Most alternatives fall at their first mark.
        const first = need[at + 1] ?? 0;
        if ((first < 0 || stamps[first] === stamp) && holds(need, at, stamps, stamp)) break;
      }
      if (at >= listEnd) return false;
      at = listEnd;
    }
  }
  return true;
}
