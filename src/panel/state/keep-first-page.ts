/** Keeps the record of the list's first screen up to date, for the next time the panel opens. */
import { effect } from "@preact/signals";
import type { GuidepostDb } from "#storage/db.ts";
import { writeFirstPage } from "#storage/meta.ts";
import { isFiltered, segment } from "./asked.ts";
import { prepared } from "./catalogue.ts";
import { firstPage } from "./first-page.ts";
import { offersList, sortNow } from "./offers-list.ts";

/** More than any window shows. */
const CARDS = 20;

/** Notes the plain list's first cards whenever they change. Returns how to stop. */
export function keepFirstPage(db: GuidepostDb): () => void {
  let kept = firstPage
    .peek()
    .map(({ id }) => id)
    .join();
  return effect(() => {
    if (!prepared.value || segment.value !== "offers" || isFiltered.value || sortNow.value !== "newest")
      return;
    const ids = offersList.value.matched.slice(0, CARDS).map(({ card }) => card.id);
    if (ids.join() === kept) return;
    kept = ids.join();
    // A failed note costs a moment at the next start, and is made again at the next change.
    writeFirstPage(db, ids).catch(() => undefined);
  });
}
