/** A field of a card as pieces to show, each with the words of the post that say it. */

import type { ShownField } from "#core/card.ts";
import { isTheCity, placeShown } from "#core/filter/home-city.ts";
import type { Evidence, FieldName, OfferValues } from "#core/offer.ts";
import type { ShownFields } from "#core/shown.ts";
import { type ValuePart, valueParts } from "#words/field-words.ts";

export interface ShownPart extends ValuePart {
  /** Empty where the user said it. */
  because: Evidence[];
  /** As the post has it ("the city"), where the words shown follow from the group's home city. */
  assumedFrom?: string;
  /** "The city", and nobody said which. */
  whichCity?: true;
}

export interface ShownEntry {
  field: FieldName;
  said: ShownField<unknown>["said"];
  /** Empty where nothing is said. */
  parts: ShownPart[];
}

/** One field; `homeCity` stands for "the city". */
export function shownEntry<F extends FieldName>(field: F, shown: ShownFields, homeCity?: string): ShownEntry {
  const entry: ShownField<OfferValues[F]> = shown[field];
  if (entry.said === "not-said" || entry.said === "removed-by-user")
    return { field, said: entry.said, parts: [] };
  const because = entry.said === "by-post" ? entry.because : [];
  const parts = valueParts(field, entry.value).map((part) =>
    withPlace(field, homeCity, { ...part, because: ofMember(because, part) }),
  );
  return { field, said: entry.said, parts };
}

/** The words for this member; all of the field's where none are told apart. */
function ofMember(because: readonly Evidence[], { member }: ValuePart): Evidence[] {
  const own = because.filter(({ value }) => value === undefined || value === member);
  return own.length > 0 ? own : [...because];
}

function withPlace(field: FieldName, homeCity: string | undefined, part: ShownPart): ShownPart {
  if (field !== "locations" || !isTheCity(part.words)) return part;
  if (!homeCity) return { ...part, whichCity: true };
  return { ...part, words: placeShown(part.words, homeCity).text, assumedFrom: part.words };
}

/** Whether an entry has a value. */
export function isSaid({ said }: ShownEntry): boolean {
  return said === "by-post" || said === "by-user";
}
