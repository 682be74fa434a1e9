/** The filter in force: the saved one that is active for the feed, else what the panel last asked. */
import { EMPTY_FILTER, OfferFilter } from "#core/filter/condition.ts";
import { activeFilterOf } from "#core/filter/saved-filter.ts";
import { FILTER_KEY } from "#messaging/reader-status.ts";
import { readSession } from "#platform/session-store.ts";
import type { GuidepostDb } from "#storage/db.ts";

export async function activeFilter(db: GuidepostDb): Promise<OfferFilter> {
  const saved = await db.filters.toArray();
  if (saved.some(({ active }) => active)) return activeFilterOf(saved);
  const read = OfferFilter.safeParse(await readSession(FILTER_KEY));
  return read.success ? read.data : EMPTY_FILTER;
}
