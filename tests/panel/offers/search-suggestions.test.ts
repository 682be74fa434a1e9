import fc from "fast-check";
import { expect, test } from "vitest";
import { HAS, OPERATORS } from "#core/search/search-field.ts";
import { suggestionsFor } from "#panel/parts/offers/search-suggestions.ts";

const VALUES = { topic: ["audit", "audio", "career change"], place: ["London"], from: [], has: [] };
const after = (typed: string) => suggestionsFor(typed, (operator) => VALUES[operator]);
const typed = (words: string) => after(words).map((each) => each.typed);

test("an operator is offered as soon as one begins it, and only at the end of what is typed", () => {
  expect(typed("to")).toEqual(["topic:"]);
  expect(typed("video TO")).toEqual(["video topic:"]);
  expect(typed("-fr")).toEqual(["-from:"]);
  expect(typed("to video")).toEqual([]);
  expect(typed("")).toEqual([]);
  expect(typed("topic ")).toEqual([]);
});

test("what each operator does is said beside it, and not beside its values", () => {
  for (const operator of OPERATORS)
    expect(after(operator.slice(0, 2))[0]?.about).toBe(`operator_${operator}`);
  expect(after("topic:au").map(({ about }) => about)).toEqual([undefined, undefined]);
});

test("after an operator come the values that begin so; those of several words in quotation marks", () => {
  expect(typed("topic:aud")).toEqual(["topic:audit ", "topic:audio "]);
  expect(typed("x -topic:c")).toEqual(['x -topic:"career change" ']);
  expect(typed("PLACE:lo")).toEqual(["place:London "]);
  expect(typed("topic:audit")).toEqual([]);
  expect(typed("has:sta")).toEqual(["has:star "]);
  expect(typed("has:").length).toBeLessThanOrEqual(HAS.length);
});

test("inside quotation marks nothing is offered", () => {
  expect(typed('"to')).toEqual([]);
  expect(typed('topic:"ca')).toEqual([]);
});

test("B7: total and quick on whatever is typed; what is taken only adds to it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      for (const each of after(words))
        expect(each.typed.endsWith(each.piece) || each.typed.endsWith(`${each.piece} `)).toBe(true);
    }),
  );
  for (const unit of ["to", " ", "-", "topic:", '"', "😀"]) {
    const start = performance.now();
    after(unit.repeat(Math.ceil(200_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(500);
  }
});
