/** Facets and their values in the user's words. */
import {
  type CONTACTS,
  type COSTS,
  type FacetName,
  type FacetValue,
  REMOTE,
  type SOURCES,
} from "#core/filter/facets.ts";
import type { Difference } from "#core/ground/my-ground.ts";
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
  industry: "facet_industry",
  level: "facet_level",
  language: "facet_language",
  credential: "facet_credential",
  cost: "facet_cost",
  work: "facet_work",
  shared: "facet_shared",
  difference: "facet_difference",
  group: "facet_group",
  contact: "facet_contact",
  source: "facet_source",
};

/** Words of closed values that are no field's. */
const OWN_WORDS: Partial<Record<FacetName, Readonly<Record<string, MessageKey>>>> = {
  cost: { free: "value_paid_false", paid: "value_paid_true" } satisfies Record<
    (typeof COSTS)[number],
    MessageKey
  >,
  contact: { never: "value_contact_never", written: "value_contact_written" } satisfies Record<
    (typeof CONTACTS)[number],
    MessageKey
  >,
  source: { programme: "value_source_programme", "by-hand": "value_source_by_hand" } satisfies Record<
    (typeof SOURCES)[number],
    MessageKey
  >,
  difference: {
    "same-job": "value_difference_same_job",
    "other-function": "value_difference_other_function",
    "other-division": "value_difference_other_division",
    "wanted-place": "value_difference_wanted_place",
    "outside-my-line": "value_difference_outside_my_line",
  } satisfies Record<Difference, MessageKey>,
};

/** The field whose words a closed facet's values have. */
const FIELD_OF: Partial<Record<FacetName, FieldName>> = {
  format: "formats",
  time: "times",
  kind: "mentoringKinds",
  status: "status",
  level: "menteeLevels",
  work: "workStatus",
};

export function facetLabel(facet: FacetName): string {
  return say(LABELS[facet]);
}

export function facetValueLabel(facet: FacetName, { key, label }: Pick<FacetValue, "key" | "label">): string {
  const field = FIELD_OF[facet];
  if (field) return valueLabel(field, key);
  const own = OWN_WORDS[facet]?.[key];
  if (own) return say(own);
  if (facet === "place" && key === REMOTE) return say("facetRemote");
  if (facet === "years") return say("facetYears", key.replace("-", "–"));
  return label;
}
