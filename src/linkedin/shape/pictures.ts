/** Pictures in the head of a post, and words that are said of them ("is online"). */
import { ancestorsOf, contains, findFirst, startsBefore } from "../dom.ts";
import { nameOf } from "../labels.ts";
import { isDegree } from "../time-label.ts";
import type { Words } from "./tokens.ts";

const PICTURES = "img, svg, figure, li-icon";

/** A name stands before a degree; where there is none, it is not what is said about the picture. */
export function isName({ element, words }: Words, later: readonly Words[]): boolean {
  const next = later.find((one) => nameOf(one.words) !== nameOf(words));
  return next === undefined || isDegree(next.words) || !isBesidePicture(element, next.element);
}

/** Do the words share a box with a picture before them, but not with other words? */
function isBesidePicture(element: Element, other: Element): boolean {
  for (const box of ancestorsOf(element)) {
    if (contains(box, other)) return false;
    const picture = findFirst(box, PICTURES);
    if (picture !== null) return startsBefore(picture, element);
  }
  return false;
}
