/** The elements around a card that belong to it alone: LinkedIn hangs a post's id beside its card as often as inside. */
import { ancestorsOf, contains } from "./dom.ts";

/** How far outward a card's own wrappers go. */
const MOST_LEVELS = 4;

/** The card's wrappers from the nearest outward, as far as they hold neither the card before nor the one after it. */
export function wrappersOf(card: Element, neighbours: readonly Element[]): Element[] {
  const wrappers: Element[] = [];
  for (const around of ancestorsOf(card)) {
    if (wrappers.length === MOST_LEVELS || neighbours.some((other) => contains(around, other))) break;
    wrappers.push(around);
  }
  return wrappers;
}
