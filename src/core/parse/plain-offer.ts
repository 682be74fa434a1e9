/** A parsed post in the plain form of the command line: values without evidence, spans beside them. */
import { FIELD_NAMES } from "../field-names.ts";
import type { FieldName, OfferValues, ParsedPost } from "../offer.ts";

export interface PlainOffer {
  kind: ParsedPost["kind"];
  isOffer: boolean;
  offer: Partial<OfferValues>;
  /** Spans [from, to) of the words of each field, into the text (a headline's are left out). */
  because: { [F in FieldName]?: [number, number][] };
}

/** Fields in the order of the catalogue; a field that is not said is absent. */
export function plainOffer(parsed: ParsedPost): PlainOffer {
  const offer: Partial<OfferValues> = {};
  const because: PlainOffer["because"] = {};
  for (const field of FIELD_NAMES) {
    const stated = parsed.offer[field];
    if (stated === undefined) continue;
    Object.assign(offer, { [field]: stated.value });
    because[field] = stated.because.filter((words) => words.in === "text").map(({ from, to }) => [from, to]);
  }
  return { kind: parsed.kind, isOffer: parsed.kind === "offer", offer, because };
}
