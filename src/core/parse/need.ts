/**
 * What a text must hold for a pattern to match it: the pattern's own letters. Most sentences with a trigger word lack the
 * rest, and asking costs a hundredth of running the pattern, a thousandth of compiling it.
 *
 * A need is a row of numbers. It opens with its length; then come marks, all of which must be there, and lists, of whose
 * needs one must be met. A list opens with its length below nought, and its needs follow.
 */
import type { Marks } from "./marks.ts";

export type Need = Int32Array;

/**
 * Whether a text in lower case may hold what a pattern needs, by its marks; where it does not, the pattern cannot match. By
 * the marks of several texts: where all together lack something, each of them does. A part of a need begins at `start`.
 */
export function isMetBy(need: Need, { stamps, stamp }: Marks, start = 0): boolean {
  return holds(need, start, stamps, stamp);
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

/** Where the list of a pattern's choices stands, inside of the lists of the groups `around` it. */
export function mainList(need: Need, around: number): number {
  let list = firstList(need, 0);
  for (let depth = 0; depth <= around; depth++) list = firstList(need, list + 1);
  return list;
}

function firstList(need: Need, start: number): number {
  let at = start + 1;
  while ((need[at] ?? -1) >= 0) at++;
  return at;
}

/** Where each of a list's needs begins. */
export function alternativesAt(need: Need, list: number): number[] {
  const starts: number[] = [];
  const end = list - (need[list] ?? 0);
  for (let at = list + 1; at < end; at += need[at] ?? 1) starts.push(at);
  return starts;
}
