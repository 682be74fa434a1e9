import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, EMPTY_FILTER, type OfferFilter } from "#core/filter/condition.ts";
import { selectedKeys, toggleValue, withoutFacet, withWords } from "#core/filter/edit-filter.ts";
import { judge, judgedCard } from "#core/filter/filter.ts";
import { FilterShape } from "#core/filter/filter-shape.ts";
import { aCard, aCorrection } from "#tests/core/a-card.ts";

const must = (facet: string, ...anyOf: string[]): Condition => ({ facet, anyOf, need: "must" });
const nice = (facet: string, ...anyOf: string[]): Condition => ({ facet, anyOf, need: "nice" });
const asking = (...conditions: Condition[]): OfferFilter => ({ words: "", conditions });

const emailMornings = judgedCard(
  aCard(
    { formats: ["email"], times: ["mornings"], locations: ["the city"] },
    { text: "Mornings suit me, by email." },
  ),
  { homeCity: "Porto", own: { note: "kind reply last year" } },
);

describe("a filter", () => {
  it("matches every card where it asks for nothing", () => {
    expect(judge(EMPTY_FILTER, emailMornings)).toEqual({
      verdict: "match",
      met: [],
      failed: [],
      unsaid: [],
      inert: [],
      wordsFound: true,
    });
  });

  it("wants any of a condition's values and all of the conditions, and says which did what", () => {
    const filter = asking(must("format", "phone", "email"), must("time", "evenings"), must("status", "open"));
    const outcome = judge(filter, emailMornings);
    expect(outcome.verdict).toBe("fail");
    expect(outcome.met.map(({ facet }) => facet)).toEqual(["format"]);
    expect(outcome.failed.map(({ facet }) => facet)).toEqual(["time"]);
    expect(outcome.unsaid.map(({ facet }) => facet)).toEqual(["status"]);
  });

  it("calls a card unknown, not failed, where the card does not say", () => {
    expect(judge(asking(must("status", "open"), must("format", "email")), emailMornings).verdict).toBe(
      "unknown",
    );
  });

  it("lets nice-to-haves speak but not decide", () => {
    const outcome = judge(asking(nice("time", "evenings"), nice("status", "open")), emailMornings);
    expect(outcome.verdict).toBe("match");
    expect(outcome.failed).toHaveLength(1);
    expect(outcome.unsaid).toHaveLength(1);
  });

  it("keeps conditions it does not know, without effect", () => {
    const filter = asking(must("handwriting", "neat"), must("format"));
    expect(FilterShape.parse(structuredClone(filter))).toEqual(filter);
    const outcome = judge(filter, emailMornings);
    expect(outcome.verdict).toBe("match");
    expect(outcome.inert).toEqual(filter.conditions);
  });

  it("finds the words in post and note, and fails without them", () => {
    expect(judge(withWords(EMPTY_FILTER, "MORN kind"), emailMornings).verdict).toBe("match");
    const missing = judge(withWords(EMPTY_FILTER, "saxophone"), emailMornings);
    expect([missing.verdict, missing.wordsFound]).toEqual(["fail", false]);
  });

  it("takes the search's word for what it found by a mistyped one", () => {
    const mistyped = withWords(EMPTY_FILTER, "mornigns");
    expect(judge(mistyped, emailMornings).verdict).toBe("fail");
    expect(judge(mistyped, emailMornings, true).verdict).toBe("match");
  });

  it("judges by the user's corrections and the home city", () => {
    expect(judge(asking(must("place", "porto")), emailMornings).verdict).toBe("match");
    const corrected = judgedCard(aCard({ formats: ["email"] }), {
      corrections: [aCorrection("formats", null)],
    });
    expect(judge(asking(must("format", "email")), corrected).verdict).toBe("unknown");
  });

  it("B10: refuses what is no filter", () => {
    for (const bad of [null, [], { words: "" }, { words: 1, conditions: [] }, { ...EMPTY_FILTER, extra: 1 }])
      expect(FilterShape.safeParse(bad).success).toBe(false);
  });
});

describe("editing a filter", () => {
  it("toggles values: on, more, off again", () => {
    const on = toggleValue(EMPTY_FILTER, "format", "email");
    const more = toggleValue(on, "format", "phone");
    expect(selectedKeys(more, "format")).toEqual(new Set(["email", "phone"]));
    expect(toggleValue(toggleValue(more, "format", "phone"), "format", "email")).toEqual(EMPTY_FILTER);
    expect(EMPTY_FILTER.conditions).toEqual([]);
  });

  it("undoes any toggle by the same toggle", () => {
    const facet = fc.constantFrom("format" as const, "time" as const);
    const key = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.tuple(facet, key)), facet, key, (steps, last, value) => {
        const before = steps.reduce((filter, [f, k]) => toggleValue(filter, f, k), EMPTY_FILTER);
        const after = toggleValue(toggleValue(before, last, value), last, value);
        for (const each of ["format", "time"] as const)
          expect(selectedKeys(after, each)).toEqual(selectedKeys(before, each));
      }),
    );
  });

  it("clears a facet", () => {
    const filter = toggleValue(toggleValue(EMPTY_FILTER, "format", "email"), "time", "mornings");
    expect(withoutFacet(filter, "format").conditions.map(({ facet }) => facet)).toEqual(["time"]);
  });
});
