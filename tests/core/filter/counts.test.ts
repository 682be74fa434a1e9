import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition, OfferFilter } from "#core/filter/condition.ts";
import { facetCounts } from "#core/filter/counts.ts";
import { FACET_NAMES, type FacetName } from "#core/filter/facets.ts";
import { type JudgedCard, judge, judgedCard } from "#core/filter/filter.ts";
import { FORMATS, MENTORING_KINDS, type OfferValues, STATUSES, TIMES } from "#core/offer.ts";
import { aCard } from "#tests/core/a-card.ts";

const must = (facet: string, ...anyOf: string[]): Condition => ({ facet, anyOf, need: "must" });
const cards = (...offers: Partial<OfferValues>[]) =>
  offers.map((values, i) => judgedCard(aCard(values, { id: `card-${i}` })));

/** What a count promises, spelt out: the filter with this facet asking for this value alone, judged card by card. */
function recount(filter: OfferFilter, facet: FacetName, key: string, all: readonly JudgedCard[]) {
  const conditions = filter.conditions.filter((each) => each.facet !== facet);
  const alone = { ...filter, conditions: [...conditions, must(facet, key)] };
  const verdicts = all.map((card) => judge(alone, card).verdict);
  return {
    matches: verdicts.filter((each) => each === "match").length,
    unknown: verdicts.filter((each) => each === "unknown").length,
  };
}

describe("facet counts", () => {
  it("count against the other facets, not against their own", () => {
    const all = cards(
      { formats: ["email"], times: ["mornings"] },
      { formats: ["email", "phone"], times: ["evenings"] },
      { formats: ["phone"], times: ["mornings"] },
      { times: ["mornings"] },
    );
    const filter: OfferFilter = {
      words: "",
      conditions: [must("format", "email"), must("time", "mornings")],
    };
    const counts = facetCounts(filter, all);
    const of = (facet: FacetName) =>
      counts
        .find((each) => each.facet === facet)
        ?.values.map(({ key, matches, unknown, selected }) => [key, matches, unknown, selected]);
    expect(of("format")).toEqual([
      ["email", 1, 1, true],
      ["phone", 1, 1, false],
    ]);
    expect(of("time")).toEqual([
      ["mornings", 1, 1, true],
      ["evenings", 1, 0, false],
    ]);
    expect(counts.find(({ facet }) => facet === "format")?.unsaid).toBe(1);
  });

  it("list a value that no card has, where it is asked for, and one the filter leaves no card for", () => {
    const filter: OfferFilter = { words: "nowhere", conditions: [must("place", "atlantis")] };
    const places = facetCounts(filter, cards({ locations: ["Porto"] })).find(
      ({ facet }) => facet === "place",
    );
    expect(places?.values.map(({ key, matches }) => [key, matches])).toEqual([
      ["atlantis", 0],
      ["porto", 0],
    ]);
  });

  it("call a place assumed only where no card says it in words", () => {
    const home = (place: string) => judgedCard(aCard({ locations: [place] }), { homeCity: "Porto" });
    const assumed = (...places: string[]) =>
      facetCounts({ words: "", conditions: [] }, places.map(home)).find(({ facet }) => facet === "place")
        ?.values[0];
    expect(assumed("the city")).toMatchObject({ label: "Porto", assumed: true, matches: 1 });
    expect(assumed("the city", "Porto")).toMatchObject({ label: "Porto", assumed: false, matches: 2 });
  });

  it("agree with a recount card by card, for any cards and any filter", () => {
    const some = <T>(values: readonly T[]) =>
      fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
    const places = ["the city", "Porto", "Foz, Porto", "Braga"];
    const offer = fc.record({
      formats: some(FORMATS),
      notFormats: some(FORMATS),
      times: some(TIMES),
      locations: some(places),
      remoteOk: fc.option(fc.boolean(), { nil: undefined }),
      mentoringKinds: some(MENTORING_KINDS),
      yearsExperience: fc.option(fc.nat(40), { nil: undefined }),
      topics: some(["audit", "Audit", "rotas"]),
      notTopics: some(["audit", "visas"]),
      status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
    });
    const keys: Record<FacetName, readonly string[]> = {
      format: FORMATS,
      time: TIMES,
      place: ["porto", "braga", "remote", "atlantis"],
      kind: MENTORING_KINDS,
      years: ["0-2", "16+"],
      topic: ["audit", "rotas", "visas"],
      status: STATUSES,
    };
    const condition = fc.constantFrom(...FACET_NAMES).chain((facet) =>
      fc.record({
        facet: fc.constantFrom(facet, facet, facet, facet, "unheard-of"),
        anyOf: fc.subarray([...keys[facet]]),
        need: fc.constantFrom("must" as const, "must" as const, "nice" as const),
      }),
    );
    const filter = fc.record({
      words: fc.constantFrom("", "", "ines", "nobody"),
      conditions: fc.array(condition, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 12 }), filter, (offers, asked) => {
        const all = offers.map((values, i) => {
          const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
          return judgedCard(aCard(said, { id: `card-${i}` }), { homeCity: "Porto" });
        });
        for (const { facet, values } of facetCounts(asked, all)) {
          for (const { key, matches, unknown } of values)
            expect({ facet, key, matches, unknown }).toEqual({
              facet,
              key,
              ...recount(asked, facet, key, all),
            });
        }
      }),
      { numRuns: 300 },
    );
  });
});
