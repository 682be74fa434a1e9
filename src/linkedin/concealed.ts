/**
 * Parts of a page that nobody sees. After an in-app navigation LinkedIn keeps the place that was left in the page for a
 * while, hidden, posts and all.
 */
import { attributeOf, closest, documentOf, findFirst, isElement } from "./dom.ts";

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
  return ["hidden", "style"].some((name) => conceals(name, attributeOf(element, name)));
}

/** The attributes by which a page hides a part of itself. */
export const CONCEALING = ["hidden", "style", "aria-hidden"];

/** Whether the change of such an attribute shows what was hidden. */
export function unveils({ target, attributeName, oldValue }: MutationRecord): boolean {
  return (
    attributeName !== null &&
    isElement(target) &&
    conceals(attributeName, oldValue) &&
    !conceals(attributeName, attributeOf(target, attributeName))
  );
}

function conceals(name: string, value: string | null): boolean {
  if (value === null) return false;
  return name === "hidden" || (name === "style" ? /display: ?none/.test(value) : value === "true");
}
