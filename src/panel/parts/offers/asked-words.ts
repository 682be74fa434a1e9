/** A value that is asked for, as the cards write it. */
import { isFacetName } from "#core/filter/condition.ts";
import { facetValueLabel } from "#words/facet-words.ts";
import { judgedFacets } from "../../state/offers-list.ts";

/** The value's words; its key where no card has it, or the facet is one of a newer version. */
export function valueWords(facet: string, key: string): string {
  if (!isFacetName(facet)) return key;
  const [value] = judgedFacets.value.facets
    .count(facet, new Set([key]), 0)
    .values.filter((each) => each.key === key);
  return facetValueLabel(facet, value ?? { key, label: key });
}
