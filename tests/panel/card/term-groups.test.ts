import { expect, test } from "vitest";
import { FIELD_NAMES } from "#core/fields.ts";
import { SECTIONS, TERM_GROUPS } from "#panel/parts/card/term-groups.ts";

test("every field stands on the card exactly once", () => {
  const all = [...TERM_GROUPS, ...SECTIONS].flatMap(({ fields }) => [...fields]);
  expect(all.toSorted()).toEqual(FIELD_NAMES.toSorted());
});
