/** Small steps from one filter to the next, as chips and boxes take them. Nothing is changed in place. */
import type { Condition, Need, OfferFilter } from "./condition.ts";
import type { FacetName } from "./facets.ts";

/** The same filter with other words. */
export function withWords(filter: OfferFilter, words: string): OfferFilter {
  return { ...filter, words };
}

/**
 * Turns one value on (beside what the facet asks for already, else as a must) or off, whatever it is needed for; a
 * condition left empty goes.
 */
export function toggleValue(filter: OfferFilter, facet: FacetName, key: string): OfferFilter {
  if (needOf(filter, facet, key)) return withoutValue(filter, facet, key);
  const there = filter.conditions.find((each) => each.facet === facet && each.need !== "not");
  if (!there) return withConditions(filter, [...filter.conditions, { facet, anyOf: [key], need: "must" }]);
  const after = { ...there, anyOf: [...there.anyOf, key] };
  return withConditions(
    filter,
    filter.conditions.map((each) => (each === there ? after : each)),
  );
}

/** The filter without one value of a facet. */
export function withoutValue(filter: OfferFilter, facet: string, key: string): OfferFilter {
  const conditions = filter.conditions.flatMap((each) => {
    if (each.facet !== facet || !each.anyOf.includes(key)) return [each];
    const anyOf = each.anyOf.filter((other) => other !== key);
    return anyOf.length > 0 ? [{ ...each, anyOf }] : [];
  });
  return withConditions(filter, conditions);
}

/** The filter without the facet's conditions. */
export function withoutFacet(filter: OfferFilter, facet: string): OfferFilter {
  return withConditions(
    filter,
    filter.conditions.filter((each) => each.facet !== facet),
  );
}

/** The filter without one condition. */
export function withoutCondition(filter: OfferFilter, condition: Condition): OfferFilter {
  return withConditions(
    filter,
    filter.conditions.filter((each) => each !== condition),
  );
}

/** The filter with one condition needed otherwise; it joins one that is there for the same facet and need. */
export function withNeed(filter: OfferFilter, condition: Condition, need: Need): OfferFilter {
  const joins = filter.conditions.find(
    (each) => each !== condition && each.facet === condition.facet && each.need === need,
  );
  const conditions = filter.conditions.flatMap((each): Condition[] => {
    if (each === joins) return [{ ...each, anyOf: [...new Set([...each.anyOf, ...condition.anyOf])] }];
    if (each !== condition) return [each];
    return joins ? [] : [{ ...each, need }];
  });
  return withConditions(filter, conditions);
}

/** What a value is needed for; undefined where it is not asked for. */
export function needOf(filter: OfferFilter, facet: string, key: string): Need | undefined {
  return filter.conditions.find((each) => each.facet === facet && each.anyOf.includes(key))?.need;
}

/** Keys asked for in a facet, whatever they are needed for. */
export function selectedKeys(filter: OfferFilter, facet: FacetName): Set<string> {
  return new Set(filter.conditions.flatMap((each) => (each.facet === facet ? each.anyOf : [])));
}

function withConditions(filter: OfferFilter, conditions: Condition[]): OfferFilter {
  return { ...filter, conditions };
}
