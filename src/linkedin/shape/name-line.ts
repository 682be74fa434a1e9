/** The line a name stands in: above a post it may say more than who wrote it ("X likes this"). */
import { ancestorsOf, contains } from "../dom.ts";
import { nameOf } from "../labels.ts";
import { linesOf } from "../text.ts";
import { isDegree } from "../time-label.ts";
import type { Words } from "./tokens.ts";

/** Whether these other words go on in the line of a name. */
export function goesOn(name: Words, next: Words | undefined): boolean {
  if (next === undefined || isDegree(next.words) || nameOf(next.words) === nameOf(name.words)) return false;
  for (const box of ancestorsOf(name.element))
    if (contains(box, next.element))
      return linesOf(box, "layout")
        .split("\n")
        .some((line) => line.split(name.words)[1]?.includes(next.words));
  return false;
}
