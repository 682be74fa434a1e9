/** What a user asks of offers: words, and conditions on facets. Data, so that it can be saved and moved. */
import { FACET_NAMES, type FacetName } from "./facets.ts";

/** A "must" decides; a "not" rules out what says so; a "nice" only speaks in the reasons and in the order. */
export const NEEDS = ["must", "nice", "not"] as const;
export type Need = (typeof NEEDS)[number];

/** One condition: any of the values will do. */
export interface Condition {
  /** A facet's name; one that this version does not know is kept and has no effect. */
  facet: string;
  /** Keys of facet values; an empty list asks for nothing. */
  anyOf: string[];
  need: Need;
}

/** Words and conditions, all of which must hold. */
export interface OfferFilter {
  words: string;
  conditions: Condition[];
}

/** Asks for nothing; every card matches. */
export const EMPTY_FILTER: OfferFilter = { words: "", conditions: [] };

/** Whether this version knows the facet. */
export function isFacetName(name: string): name is FacetName {
  return FACET_NAMES.some((known) => known === name);
}

/** Whether the condition has an effect: a known facet, and something asked of it. */
export function isInForce({ facet, anyOf }: Condition): boolean {
  return anyOf.length > 0 && isFacetName(facet);
}
