/**
 * The first screen of the list, drawn from a record of its own: it waits for twenty cards and not for ten thousand, and
 * nothing else is read before it stands.
 */
import { batch, signal } from "@preact/signals";
import type { OfferCard } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { readConsent, readFirstPage } from "#storage/meta.ts";
import { byCard, byId, consent, corrections, groups, listsByCard, ownNotes, suggestions } from "./library.ts";
import { route } from "./route.ts";

/** Cards the list began with last time; empty where nothing is known. */
export const firstPage = signal<readonly OfferCard[]>([]);

/** A page that is not in sight draws no frames: after so many milliseconds all else is read anyway. */
const LONGEST = 300;

/** Reads the record with all that its rows show, at once. Without it the list comes a moment later: no harm. */
export async function readFirst(db: GuidepostDb): Promise<void> {
  const tables = [db.meta, db.cards, db.own, db.corrections, db.groups, db.suggestions];
  try {
    const read = await db.transaction("r", tables, async () => {
      const ids = await readFirstPage(db);
      return Promise.all([
        readConsent(db),
        db.cards.bulkGet(ids),
        db.own.bulkGet(ids),
        db.corrections.toArray(),
        db.groups.toArray(),
        db.suggestions.toArray(),
      ]);
    });
    const [agreed, cards, own, corrected, known, suggested] = read;
    batch(() => {
      consent.value = agreed;
      ownNotes.value = byCard(own.filter((row) => row !== undefined));
      corrections.value = listsByCard(corrected);
      groups.value = byId(known);
      suggestions.value = byId(suggested);
      firstPage.value = cards.filter((card) => card !== undefined);
    });
  } catch {
    firstPage.value = [];
  }
}

/** Resolves once the first screen has been painted; at once where another view stands there. */
export function firstPageDrawn(): Promise<void> {
  if (firstPage.peek().length === 0 || route.peek().view !== "offers") return Promise.resolve();
  return new Promise((drawn) => {
    requestAnimationFrame(() => setTimeout(drawn));
    setTimeout(drawn, LONGEST);
  });
}
