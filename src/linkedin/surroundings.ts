/** The elements around a card that belong to it alone: LinkedIn hangs a post's id beside its card as often as inside. */
import { findCards } from "./cards.ts";
import { ancestorsOf, contains, countInside } from "./dom.ts";

/** How far outward a card's own wrappers go. */
const MOST_LEVELS = 4;
/** A wrapper with this many more elements holds more than one post's card and comments. */
const MOST_MORE = 3_000;

/**
 * The card's wrappers from the nearest outward, as far as they hold no other card. Knowing the cards before and after it
 * on the page spares the search for others.
 */
export function wrappersOf(card: Element, neighbours: readonly Element[] | undefined): Element[] {
  const isShared = (around: Element) =>
    neighbours === undefined
      ? countInside(around) > countInside(card) + MOST_MORE || findCards(around).length > 1
      : neighbours.some((other) => contains(around, other));
  const wrappers: Element[] = [];
  for (const around of ancestorsOf(card)) {
    if (wrappers.length === MOST_LEVELS || isShared(around)) break;
    wrappers.push(around);
  }
  return wrappers;
}
