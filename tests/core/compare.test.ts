import { expect, test } from "vitest";
import { comparedFields } from "#core/compare.ts";
import { shown } from "#tests/core/a-card.ts";

const rows = (...offers: Parameters<typeof shown>[0][]) =>
  comparedFields(offers.map((values) => shown(values))).map(({ field, differs, someSilent }) => [
    field,
    differs ? "differs" : "same",
    someSilent ? "silent" : "all",
  ]);

test("what any offer states has a row, and differences are told apart from the same said otherwise", () => {
  expect(
    rows(
      { formats: ["email", "video"], locations: ["The Loop"], capacity: 2 },
      { formats: ["video", "email"], locations: ["the loop"], capacity: 3, paid: false },
    ),
  ).toEqual([
    ["formats", "same", "all"],
    ["locations", "same", "all"],
    ["capacity", "differs", "all"],
    ["paid", "differs", "silent"],
  ]);
});

test("nothing said, nothing to compare", () => expect(rows({}, {})).toEqual([]));
