/** Fields and their values in the user's words. */
import type { FieldName, OfferValues } from "#core/offer.ts";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { VALUE_WORDS } from "./value-words.ts";

/** Name of a field, such as "How often". */
export function fieldLabel(field: FieldName): string {
  return say(`field_${field}`);
}

/** Words for one value of a field with a closed list; the value itself where it has no words. */
export function valueLabel(field: FieldName, value: string): string {
  const key = closedWords(field).find(([known]) => known === value)?.[1];
  return key ? say(key) : value;
}

function closedWords(field: FieldName): [string, MessageKey][] {
  const words = Object.entries(VALUE_WORDS).find(([name]) => name === field)?.[1];
  return words ? Object.entries(words) : [];
}

/** A piece of a value as it is shown, with the member of the set or list it stands for. */
export interface ValuePart {
  words: string;
  /** As in `Evidence.value`; undefined where the field has one value only. */
  member: string | undefined;
}

/** A field's value in pieces: one for a single value, one each for the members of a set or list. */
export function valueParts<F extends FieldName>(field: F, value: OfferValues[F]): ValuePart[] {
  const plain: OfferValues[FieldName] = value;
  if (Array.isArray(plain)) return plain.map((member) => ({ words: valueLabel(field, member), member }));
  return [{ words: singleWords(field, plain), member: undefined }];
}

function singleWords(field: FieldName, value: string | number | boolean): string {
  if (typeof value === "boolean") {
    if (field === "paid") return say(value ? "value_paid_true" : "value_paid_false");
    return say(value ? "value_remoteOk_true" : "value_remoteOk_false");
  }
  return typeof value === "number" ? numberWords(field, value) : valueLabel(field, value);
}

function numberWords(field: FieldName, value: number): string {
  switch (field) {
    case "yearsExperience":
      return sayCount("yearsExperience", value);
    case "sessionMinutes":
      return sayCount("minutes", value);
    case "replyWithinDays":
      return sayCount("days", value);
    case "capacity":
    case "placesOpen":
      return sayCount("places", value);
    default:
      // A calendar year: without a thousands mark.
      return String(value);
  }
}
