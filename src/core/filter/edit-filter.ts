/** Small steps from one filter to the next, as chips and boxes take them. Nothing is changed in place. */
import type { Condition, OfferFilter } from "./condition.ts";
import type { FacetName } from "./facets.ts";

/** The same filter with other words. */
export function withWords(filter: OfferFilter, words: string): OfferFilter {
  return { ...filter, words };
}

/** Turns one value on (as a must, where the facet has no condition yet) or off; a condition left empty goes. */
export function toggleValue(filter: OfferFilter, facet: FacetName, key: string): OfferFilter {
  const there = filter.conditions.find((each) => each.facet === facet);
  const before: Condition = there ?? { facet, anyOf: [], need: "must" };
  const anyOf = before.anyOf.includes(key)
    ? before.anyOf.filter((each) => each !== key)
    : [...before.anyOf, key];
  const after = { ...before, anyOf };
  const conditions = there
    ? filter.conditions.map((each) => (each === there ? after : each))
    : [...filter.conditions, after];
  return { ...filter, conditions: conditions.filter((each) => each !== after || each.anyOf.length > 0) };
}

/** The filter without the facet's conditions. */
export function withoutFacet(filter: OfferFilter, facet: string): OfferFilter {
  return { ...filter, conditions: filter.conditions.filter((each) => each.facet !== facet) };
}

/** Keys turned on in a facet. */
export function selectedKeys(filter: OfferFilter, facet: FacetName): Set<string> {
  return new Set(filter.conditions.flatMap((each) => (each.facet === facet ? each.anyOf : [])));
}
