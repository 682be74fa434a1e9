/** "Someone I have never written to": one of the open offers, by chance, so that the first of the list is not asked by all. */
import type { OfferCard } from "./card.ts";
import { type ShownFields, shownValue } from "./shown.ts";

/** Whether an offer can still be asked: one that says it is full or closed cannot. */
export function isOpen(card: OfferCard, shown: ShownFields): boolean {
  if (card.kind !== "offer") return false;
  const status = shownValue(shown, "status");
  return status !== "full" && status !== "closed" && shownValue(shown, "placesOpen") !== 0;
}

/** One of them; undefined for none. `chance` is at least 0 and below 1. */
export function pickOne<T>(from: readonly T[], chance: number): T | undefined {
  return from[Math.min(from.length - 1, Math.floor(chance * from.length))];
}
