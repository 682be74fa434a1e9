/** Fills a test's database with people and their cards. */
import type { OfferCard } from "#core/card.ts";
import type { OfferValues } from "#core/offer.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";

/** Keeps one offer and its author. `id` names both: `card-<id>`, `person-<id>`. */
export async function keepOffer(
  db: GuidepostDb,
  id: string,
  name: string,
  values: Partial<OfferValues> = {},
): Promise<OfferCard> {
  const made = aCard(values, { id: `card-${id}`, name });
  const profile = `/in/${id}-example`;
  const card: OfferCard = {
    ...made,
    personId: `person-${id}`,
    snapshot: { ...made.snapshot, author: { ...made.snapshot.author, profile } },
  };
  await db.cards.put(card);
  await db.people.put({ id: card.personId, profilePaths: [profile], name, headline: "", updatedAt: 1 });
  return card;
}
