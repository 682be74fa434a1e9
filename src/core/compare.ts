/** Offers side by side: which fields any of them states, and where they differ. */
import { FIELD_NAMES } from "./field-names.ts";
import { phraseKey } from "./filter/facets.ts";
import type { FieldName } from "./offer.ts";
import { type ShownFields, shownValue } from "./shown.ts";

export interface ComparedField {
  field: FieldName;
  /** Whether two offers say different things, or one is silent where another speaks. */
  differs: boolean;
  /** Whether at least one is silent. */
  someSilent: boolean;
}

/** Fields that at least one offer states, in the order a card shows them. */
export function comparedFields(offers: readonly ShownFields[]): ComparedField[] {
  return FIELD_NAMES.flatMap((field): ComparedField[] => {
    const said = offers.map((shown) => saidBy(shown, field));
    if (said.every((each) => each === null)) return [];
    return [{ field, differs: new Set(said).size > 1, someSilent: said.some((each) => each === null) }];
  });
}

/** A value in a form that is the same for the same thing said; null where nothing is. */
function saidBy(shown: ShownFields, field: FieldName): string | null {
  const value = shownValue(shown, field);
  if (value === undefined) return null;
  return [value]
    .flat()
    .map((each) => (typeof each === "string" ? phraseKey(each) || each : String(each)))
    .sort()
    .join("\n");
}
