/** The filter in force, as the panel last had it. */
import { EMPTY_FILTER, OfferFilter } from "#core/filter/condition.ts";
import { FILTER_KEY } from "#messaging/reader-status.ts";
import { readSession } from "#platform/session-store.ts";

export async function activeFilter(): Promise<OfferFilter> {
  const read = OfferFilter.safeParse(await readSession(FILTER_KEY));
  return read.success ? read.data : EMPTY_FILTER;
}
