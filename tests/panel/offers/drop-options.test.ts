import { expect, test } from "vitest";
import type { OfferFilter } from "#core/filter/condition.ts";
import { judgedCard } from "#core/filter/filter.ts";
import { dropOptions } from "#panel/parts/offers/drop-options.ts";
import { aCard } from "#tests/core/a-card.ts";

const cards = [
  judgedCard(aCard({ formats: ["email"], times: ["mornings"] }, { id: "1" })),
  judgedCard(aCard({ formats: ["email"], times: ["evenings"] }, { id: "2" })),
  judgedCard(aCard({ formats: ["video"], times: ["evenings"] }, { id: "3" })),
];
const email = { facet: "format", anyOf: ["email"], need: "must" as const };
const weekends = { facet: "time", anyOf: ["lunchtime"], need: "must" as const };

test("each condition that alone stands in the way is offered, most cards first", () => {
  const filter: OfferFilter = { words: "", conditions: [email, weekends] };
  expect(dropOptions(filter, cards)).toEqual([
    { drop: 1, without: { words: "", conditions: [email] }, gives: 2 },
  ]);
});

test("the search is a condition too", () => {
  const filter: OfferFilter = { words: "zebra", conditions: [email] };
  expect(dropOptions(filter, cards)).toEqual([
    { drop: "words", without: { words: "", conditions: [email] }, gives: 2 },
  ]);
});

test("where two stand in the way together, none is offered", () => {
  expect(dropOptions({ words: "zebra", conditions: [weekends] }, cards)).toEqual([]);
});
