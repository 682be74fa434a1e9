/** What an offer says twice in ways that cannot both hold; said beside the fields, never in the way of keeping them. */
import type { FieldName, OfferValues } from "../offer.ts";

export type ContradictionCode =
  | "offered-and-ruled-out"
  | "helps-and-does-not"
  | "more-open-than-all"
  | "no-room-with-places"
  | "open-without-places"
  | "one-place-for-group"
  | "in-person-without-place";

export interface Contradiction {
  code: ContradictionCode;
  /** Fields it stands beside. */
  fields: readonly FieldName[];
  /** What is said both ways, where it is a word of the offer. */
  about?: string;
}

/** Every contradiction of an offer, in the order of the form. */
export function contradictions(values: Partial<OfferValues>): Contradiction[] {
  const found: Contradiction[] = [];
  const { capacity, placesOpen, status } = values;
  for (const about of values.formats ?? [])
    if (values.notFormats?.includes(about))
      found.push({ code: "offered-and-ruled-out", fields: ["formats", "notFormats"], about });
  const refused = new Set(values.notTopics?.map(folded));
  for (const about of values.topics ?? [])
    if (refused.has(folded(about)))
      found.push({ code: "helps-and-does-not", fields: ["topics", "notTopics"], about });
  if (capacity !== undefined && placesOpen !== undefined && placesOpen > capacity)
    found.push({ code: "more-open-than-all", fields: ["placesOpen", "capacity"] });
  if ((status === "full" || status === "closed") && placesOpen !== undefined && placesOpen > 0)
    found.push({ code: "no-room-with-places", fields: ["status", "placesOpen"] });
  if ((status === "open" || status === "few") && placesOpen === 0)
    found.push({ code: "open-without-places", fields: ["status", "placesOpen"] });
  if (capacity === 1 && values.mentoringKinds?.length === 1 && values.mentoringKinds[0] === "group")
    found.push({ code: "one-place-for-group", fields: ["capacity", "mentoringKinds"] });
  if (values.formats?.length === 1 && values.formats[0] === "in-person" && !values.locations?.length)
    found.push({ code: "in-person-without-place", fields: ["formats", "locations"] });
  return found;
}

function folded(phrase: string): string {
  return phrase.trim().toLowerCase();
}
