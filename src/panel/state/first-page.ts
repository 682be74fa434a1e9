/** The first screen of the list, drawn from a record of its own: it waits for twenty cards and not for ten thousand. */
import { signal } from "@preact/signals";
import type { OfferCard } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { readFirstPage } from "#storage/meta.ts";

/** Cards the list began with last time; empty where nothing is known. */
export const firstPage = signal<readonly OfferCard[]>([]);

/** Reads the record. Without it the list comes a moment later: no harm. */
export async function readFirst(db: GuidepostDb): Promise<void> {
  try {
    const cards = await db.cards.bulkGet(await readFirstPage(db));
    firstPage.value = cards.filter((card) => card !== undefined);
  } catch {
    firstPage.value = [];
  }
}
