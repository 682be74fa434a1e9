/** The filter in force: the saved one that is active for the feed, else what the panel last asked. */
import { EMPTY_FILTER, type OfferFilter } from "#core/filter/condition.ts";
import { FilterShape } from "#core/filter/filter-shape.ts";
import { activeFilterOf } from "#core/filter/saved-filter.ts";
import { FILTER_KEY } from "#messaging/reader-status.ts";
import { readSession } from "#platform/session-store.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { SavedFilterRow } from "#storage/rows.ts";

export async function activeFilter(db: GuidepostDb): Promise<OfferFilter> {
  const [saved, asked] = await Promise.all([db.filters.toArray(), readSession(FILTER_KEY)]);
  return filterInForce(saved, asked);
}

/** The same of what was read already: the saved filters, and the panel's last one as the session's memory has it. */
export function filterInForce(saved: readonly SavedFilterRow[], asked: unknown): OfferFilter {
  if (saved.some(({ active }) => active)) return activeFilterOf(saved);
  const read = FilterShape.safeParse(asked);
  return read.success ? read.data : EMPTY_FILTER;
}
