/** Use cases of the mentor's own offers: kept while they are written, with a version for every time one was copied. */
import { formatOffer } from "#core/compose/format-offer.ts";
import type { OfferValues } from "#core/offer.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { MyOffer } from "#storage/rows.ts";

export type OfferDraft = Omit<MyOffer, "id" | "versions" | "updatedAt" | "rev">;

/** Versions kept of one offer; the oldest go first. */
export const MOST_VERSIONS = 50;

/** A new offer, with these values to begin with; it is kept at once, so that nothing typed can be lost. */
export async function startOffer(
  db: GuidepostDb,
  values: Partial<OfferValues>,
  name: string,
  now: number,
): Promise<MyOffer> {
  const written = { layout: "form", language: "en" } as const;
  const text = formatOffer(values, written);
  const offer: MyOffer = {
    id: crypto.randomUUID(),
    name,
    values,
    text,
    edited: false,
    ...written,
    hashtag: "",
    versions: [],
    updatedAt: now,
    rev: 1,
  };
  await db.myOffers.add(offer);
  return offer;
}

/** Keeps what is written; null where the offer was deleted meanwhile. */
export async function saveOffer(
  db: GuidepostDb,
  id: string,
  draft: Partial<OfferDraft>,
  now: number,
): Promise<MyOffer | null> {
  return change(db, id, (offer) => ({ ...offer, ...draft }), now);
}

/** Notes that the post was copied as it stands, unless the last version already says the same. */
export async function keepVersion(db: GuidepostDb, id: string, now: number): Promise<MyOffer | null> {
  return change(
    db,
    id,
    (offer) => {
      if (offer.versions.at(-1)?.text === offer.text) return offer;
      const version = { at: now, text: offer.text, values: offer.values };
      return { ...offer, versions: [...offer.versions, version].slice(-MOST_VERSIONS) };
    },
    now,
  );
}

/** Deletes an offer and answers how to put it back. */
export async function deleteOffer(db: GuidepostDb, id: string): Promise<(() => Promise<void>) | null> {
  return db.transaction("rw", db.myOffers, async () => {
    const offer = await db.myOffers.get(id);
    if (!offer) return null;
    await db.myOffers.delete(id);
    return async () => void (await db.myOffers.put(offer));
  });
}

async function change(
  db: GuidepostDb,
  id: string,
  changed: (offer: MyOffer) => MyOffer,
  now: number,
): Promise<MyOffer | null> {
  return db.transaction("rw", db.myOffers, async () => {
    const offer = await db.myOffers.get(id);
    if (!offer) return null;
    const next = changed(offer);
    if (next === offer) return offer;
    const kept = { ...next, updatedAt: now, rev: offer.rev + 1 };
    await db.myOffers.put(kept);
    return kept;
  });
}
