import { expect, test } from "vitest";
import type { OfferFilter } from "#core/filter/condition.ts";
import { judge, judgedCard } from "#core/filter/filter.ts";
import { dropOptions } from "#panel/parts/offers/drop-options.ts";
import { aCard } from "#tests/core/a-card.ts";

const cards = [
  judgedCard(aCard({ formats: ["email"], times: ["mornings"] }, { id: "1" })),
  judgedCard(aCard({ formats: ["email"], times: ["evenings"] }, { id: "2" })),
  judgedCard(aCard({ formats: ["video"], times: ["evenings"] }, { id: "3" })),
];
const leaves = (filter: OfferFilter) => cards.filter((card) => judge(filter, card).verdict !== "fail").length;
const email = { facet: "format", anyOf: ["email"], need: "must" as const };
const weekends = { facet: "time", anyOf: ["lunchtime"], need: "must" as const };

test("each condition that alone stands in the way is offered, most cards first", () => {
  const filter: OfferFilter = { words: "", conditions: [email, weekends] };
  expect(dropOptions(filter, leaves)).toEqual([
    { drop: [weekends], without: { words: "", conditions: [email] }, gives: 2 },
  ]);
});

test("the search is a condition too", () => {
  const filter: OfferFilter = { words: "zebra", conditions: [email] };
  expect(dropOptions(filter, leaves)).toEqual([
    { drop: ["words"], without: { words: "", conditions: [email] }, gives: 2 },
  ]);
});

test("where two stand in the way together, both are offered at once", () => {
  expect(dropOptions({ words: "zebra", conditions: [weekends, email] }, leaves)).toEqual([
    { drop: [weekends, "words"], without: { words: "", conditions: [email] }, gives: 2 },
  ]);
});

test("what is only nice to have is never in the way", () => {
  const nice = { ...email, need: "nice" as const };
  expect(dropOptions({ words: "", conditions: [nice, weekends] }, leaves).map(({ drop }) => drop)).toEqual([
    [weekends],
  ]);
});
