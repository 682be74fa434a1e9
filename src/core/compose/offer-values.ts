/** An offer as plain values from outside, checked field by field. */
import { fieldSchema } from "../field-schema.ts";
import { FIELD_NAMES, FIELDS } from "../fields.ts";
import type { OfferValues } from "../offer.ts";

/** Names the field that is wrong, and what would be right, for a person to read. */
export class BadOffer extends Error {}

const SHAPES = {
  number: "a whole number",
  flag: "true or false",
  choice: "one of its values",
  set: "a list of its values",
  phrase: "a text",
  phrases: "a list of texts",
} as const;

/** Values of the known fields; a single text will do for a list of texts, and null for what is not stated. */
export function readOfferValues(input: unknown): Partial<OfferValues> {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new BadOffer("The offer is not an object of fields.");
  const given = new Map<string, unknown>(Object.entries(input));
  const unknown = [...given.keys()].find((name) => !FIELD_NAMES.some((field) => field === name));
  if (unknown !== undefined) throw new BadOffer(`There is no field "${unknown}".`);
  const values: Partial<OfferValues> = {};
  for (const field of FIELD_NAMES) {
    const value = given.get(field) ?? undefined;
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const { shape } = FIELDS[field];
    const checked = fieldSchema(field).safeParse(
      shape === "phrases" && typeof value === "string" ? [value] : value,
    );
    if (!checked.success) throw new BadOffer(`The field "${field}" is not ${SHAPES[shape]}.`);
    Object.assign(values, { [field]: checked.data });
  }
  return values;
}
