/** What changed between two versions of an offer. */
import { FIELD_NAMES } from "../field-names.ts";
import type { FieldName, OfferValues } from "../offer.ts";

type Value = OfferValues[FieldName];

export interface OfferChange {
  field: FieldName;
  /** Members that came and went, for lists and sets; else the whole value. */
  added: readonly (string | number | boolean)[];
  removed: readonly (string | number | boolean)[];
}

/** Changes in the order of the card; nothing for two offers that say the same, in whatever order. */
export function offerChanges(before: Partial<OfferValues>, after: Partial<OfferValues>): OfferChange[] {
  const changes: OfferChange[] = [];
  for (const field of FIELD_NAMES) {
    const old = membersOf(before[field]);
    const now = membersOf(after[field]);
    const added = now.filter((member) => !old.includes(member));
    const removed = old.filter((member) => !now.includes(member));
    if (added.length > 0 || removed.length > 0) changes.push({ field, added, removed });
  }
  return changes;
}

function membersOf(value: Value | undefined): readonly (string | number | boolean)[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
