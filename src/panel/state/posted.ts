/** When posts were made. */
import { postedAtOf } from "#core/calendar.ts";
import type { OfferCard } from "#core/card.ts";

/** When a card's post was made, as well as is known; ms since the epoch. */
export function postedOf(card: OfferCard): number | null {
  return card.postedAt ?? postedAtOf(card.snapshot.age, card.lastSeen);
}
