import { expect, test } from "vitest";
import { fieldSchema } from "#core/field-schema.ts";
import { FIELD_NAMES, FIELDS } from "#core/fields.ts";

test("the catalogue holds every field of an offer once", () => {
  expect(FIELD_NAMES).toHaveLength(28);
  expect(new Set(FIELD_NAMES).size).toBe(28);
});

test.each(FIELD_NAMES)("%s: the shape says what its schema takes", (name) => {
  const { shape, values } = FIELDS[name];
  const schema = fieldSchema(name);
  const good = {
    number: 1,
    flag: true,
    choice: values?.[0],
    set: values?.slice(0, 1),
    phrase: "x",
    phrases: ["x"],
  }[shape];
  expect(schema.safeParse(good).success).toBe(true);
  for (const bad of [undefined, null, {}, -1, "", [], ["\u0000".repeat(3_000)], [["x"]]]) {
    expect(schema.safeParse(bad).success).toBe(false);
  }
});
