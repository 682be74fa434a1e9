/** Facets and their values in the user's words. */
import { type FacetName, type FacetValue, REMOTE } from "#core/filter/facets.ts";
import type { FieldName } from "#core/offer.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { valueLabel } from "./field-words.ts";

const LABELS: Record<FacetName, MessageKey> = {
  format: "facet_format",
  time: "facet_time",
  place: "facet_place",
  kind: "facet_kind",
  years: "facet_years",
  topic: "facet_topic",
  status: "facet_status",
};

/** The field whose words a closed facet's values have. */
const FIELD_OF: Partial<Record<FacetName, FieldName>> = {
  format: "formats",
  time: "times",
  kind: "mentoringKinds",
  status: "status",
};

export function facetLabel(facet: FacetName): string {
  return say(LABELS[facet]);
}

export function facetValueLabel(facet: FacetName, { key, label }: Pick<FacetValue, "key" | "label">): string {
  const field = FIELD_OF[facet];
  if (field) return valueLabel(field, key);
  if (facet === "place" && key === REMOTE) return say("facetRemote");
  if (facet === "years") return say("facetYears", key.replace("-", "–"));
  return label;
}
