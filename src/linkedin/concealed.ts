/**
 * Parts of a page that nobody sees. After an in-app navigation LinkedIn keeps the place that was left in the page for a
 * while, hidden, posts and all.
 */
import { attributeOf, closest, documentOf, findFirst } from "./dom.ts";

const UNSEEN = "[hidden], [style*='display:none'], [style*='display: none']";
const UNHEARD = "[aria-hidden='true']";
/** While one of these is open, what lies behind it is hidden from screen readers alone. */
const WINDOW = "dialog[open], [aria-modal='true'], [data-test-modal]";

/** Does the page hide the element, or something around it, as a whole? Told by attributes alone: no style is computed. */
export function isConcealed(element: Element): boolean {
  if (closest(element, UNSEEN) !== null) return true;
  return closest(element, UNHEARD) !== null && findFirst(documentOf(element), WINDOW) === null;
}

/** Whether the element hides itself. */
export function concealsItself(element: Element): boolean {
  return (
    attributeOf(element, "hidden") !== null || /display: ?none/.test(attributeOf(element, "style") ?? "")
  );
}
