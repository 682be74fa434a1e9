/** What a field of an offer takes, for values that come from outside: a form, a file. */
import * as z from "zod/mini";
import { FIELDS } from "./fields.ts";
import type { FieldName, OfferValues } from "./offer.ts";
import { someOf, someText, whole } from "./schema.ts";

const phrase = someText(2_000);
/** A post of one long list has more phrases than anybody reads, and still comes back from a backup. */
const MOST_PHRASES = 10_000;
const made = new Map<FieldName, z.ZodMiniType>();

/** The shape that the catalogue gives to this field's values. */
export function fieldSchema<F extends FieldName>(field: F): z.ZodMiniType<OfferValues[F]> {
  const schema = made.get(field) ?? schemaOf(field);
  made.set(field, schema);
  // The catalogue's own type ties each field's shape to its values.
  return schema as unknown as z.ZodMiniType<OfferValues[F]>;
}

function schemaOf(field: FieldName): z.ZodMiniType {
  const { shape, values = [], most = 0 } = FIELDS[field];
  switch (shape) {
    case "number":
      return whole(0, most);
    case "flag":
      return z.boolean();
    case "choice":
      return z.enum([...values]);
    case "set":
      return someOf(z.enum([...values]), values.length);
    case "phrase":
      return phrase;
    case "phrases":
      return someOf(phrase, MOST_PHRASES);
  }
}
