import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition, OfferFilter } from "#core/filter/condition.ts";
import { FacetIndex } from "#core/filter/facet-index.ts";
import { FACET_NAMES, type FacetName, type FacetReading, type FacetReadings } from "#core/filter/facets.ts";
import { type JudgedCard, judge, judgedCard } from "#core/filter/filter.ts";
import type { OfferValues } from "#core/offer.ts";
import { aCard } from "#tests/core/a-card.ts";

const must = (facet: string, ...anyOf: string[]): Condition => ({ facet, anyOf, need: "must" });
const cards = (...offers: Partial<OfferValues>[]) =>
  offers.map((values, i) => judgedCard(aCard(values, { id: `card-${i}` }), { homeCity: "Porto" }));

type Kept = ReadonlyMap<number, Pick<JudgedCard, "readings" | "words">>;

function indexed(all: readonly JudgedCard[], conditions: Condition[]): FacetIndex {
  const index = new FacetIndex();
  all.forEach(({ readings }, number) => {
    index.put(number, readings);
  });
  index.ask(conditions, { listed: new Uint8Array(all.length).fill(1), found: null });
  return index;
}
const selectedIn = (conditions: readonly Condition[], facet: FacetName) =>
  new Set(conditions.flatMap((each) => (each.facet === facet ? each.anyOf : [])));

/** What a count promises, spelt out: the filter with this facet asking for this value alone, judged card by card. */
function recount(conditions: readonly Condition[], facet: FacetName, key: string, kept: Kept) {
  const others = conditions.filter((each) => each.facet !== facet || each.need === "not");
  const alone: OfferFilter = { words: "", conditions: [...others, must(facet, key)] };
  const verdicts = [...kept.values()].map((card) => judge(alone, card).verdict);
  const of = (verdict: string) => verdicts.filter((each) => each === verdict).length;
  return { facet, key, matches: of("match"), unknown: of("unknown") };
}

describe("facet counts", () => {
  it("count against the other facets, not against their own", () => {
    const conditions = [must("format", "email"), must("time", "mornings")];
    const index = indexed(
      cards(
        { formats: ["email"], times: ["mornings"] },
        { formats: ["email", "phone"], times: ["evenings"] },
        { formats: ["phone"], times: ["mornings"] },
        { times: ["mornings"] },
      ),
      conditions,
    );
    const of = (facet: FacetName) =>
      index
        .count(facet, selectedIn(conditions, facet))
        .values.map(({ key, matches, unknown, selected }) => [key, matches, unknown, selected]);
    expect(of("format")).toEqual([
      ["email", 1, 1, true],
      ["phone", 1, 1, false],
    ]);
    expect(of("time")).toEqual([
      ["mornings", 1, 1, true],
      ["evenings", 1, 0, false],
    ]);
    expect(index.count("format", new Set()).unsaid).toBe(1);
    expect(index.totals()).toEqual({ matched: 1, unknown: 1, failed: 2 });
  });

  it("list a value that no card has, where it is asked for, and one the filter leaves no card for", () => {
    const conditions = [must("place", "atlantis"), must("format", "email")];
    const index = indexed(cards({ locations: ["Porto"], formats: ["phone"] }), conditions);
    expect(
      index.count("place", new Set(["atlantis"])).values.map(({ key, matches }) => [key, matches]),
    ).toEqual([
      ["porto", 0],
      ["atlantis", 0],
    ]);
  });

  it("name an open facet's values by how many match, so many as asked for, and those chosen besides", () => {
    const index = indexed(cards({ topics: ["b", "c"] }, { topics: ["c", "d"] }, { topics: ["a", "e"] }), []);
    const keys = (chosen: string[], most: number) =>
      index.count("topic", new Set(chosen), most).values.map(({ key }) => key);
    expect(keys([], 2)).toEqual(["c", "a"]);
    expect(keys(["e"], 2)).toEqual(["c", "a", "e"]);
    expect(keys([], 9)).toEqual(["c", "a", "b", "d", "e"]);
    expect(index.count("topic", new Set(), 2).total).toBe(5);
  });

  it("call a place assumed only where no card says it in words", () => {
    const assumed = (...places: string[]) =>
      indexed(cards(...places.map((place) => ({ locations: [place] }))), []).count("place", new Set())
        .values[0];
    expect(assumed("the city")).toMatchObject({ label: "Porto", assumed: true, matches: 1 });
    expect(assumed("the city", "Porto")).toMatchObject({ label: "Porto", assumed: false, matches: 2 });
  });

  const keys = ["a", "b", "c"];
  const value = (key: string) => ({ key, label: key.toUpperCase(), assumed: false });
  const reading = fc
    .record({
      yes: fc.subarray(keys),
      no: fc.subarray(keys),
      unsaid: fc.subarray(keys),
      rest: fc.constantFrom("no" as const, "unsaid" as const),
    })
    .map(({ yes, no, unsaid, rest }): FacetReading => {
      const refused = no.filter((key) => !yes.includes(key));
      const left = unsaid.filter((key) => !yes.includes(key) && !refused.includes(key));
      return { yes: yes.map(value), no: refused, unsaid: left, rest };
    });
  const NOTHING: FacetReading = { yes: [], no: [], unsaid: [], rest: "unsaid" };
  const card = fc
    .record({ format: reading, topic: reading, place: reading, years: reading })
    .map((said) => ({ readings: { ...allFacets(), ...said }, words: [] }));
  function allFacets(): FacetReadings {
    return Object.fromEntries(FACET_NAMES.map((name) => [name, NOTHING])) as FacetReadings;
  }
  const condition = fc.record({
    facet: fc.constantFrom("format", "topic", "place", "years", "unheard-of"),
    anyOf: fc.subarray([...keys, "nobody"]),
    need: fc.constantFrom("must" as const, "must" as const, "nice" as const, "not" as const),
  });
  const step = fc.oneof(
    fc.record({ put: fc.nat(6), card }),
    fc.record({ remove: fc.nat(6) }),
    fc.record({
      ask: fc.array(condition, { maxLength: 4 }),
      unlisted: fc.subarray([0, 3]),
      found: fc.option(fc.subarray([0, 1, 2, 3, 4, 5, 6])),
    }),
  );

  it("agree with a recount card by card and with judging each, after any changes of cards and filter", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const index = new FacetIndex();
        const kept = new Map<number, Pick<JudgedCard, "readings" | "words">>();
        for (const each of steps) {
          if ("put" in each) {
            index.put(each.put, each.card.readings);
            kept.set(each.put, each.card);
            continue;
          }
          if ("remove" in each) {
            index.remove(each.remove);
            kept.delete(each.remove);
            continue;
          }
          const { ask, unlisted, found } = each;
          index.ask(ask, {
            listed: Uint8Array.from({ length: 7 }, (_, number) => (unlisted.includes(number) ? 0 : 1)),
            found: found && Uint16Array.from({ length: 7 }, (_, number) => (found.includes(number) ? 5 : 0)),
          });
          const listed = new Map([...kept].filter(([number]) => !unlisted.includes(number)));
          const passing = new Map([...listed].filter(([number]) => found?.includes(number) ?? true));
          const totals = { matched: 0, unknown: 0, failed: 0 };
          for (let number = 0; number < 8; number++) {
            const own = listed.get(number);
            const verdict = !own
              ? "unlisted"
              : passing.has(number)
                ? judge({ words: "", conditions: ask }, own).verdict
                : "fail";
            expect(index.verdict(number)).toBe(verdict);
            if (verdict === "match") totals.matched++;
            if (verdict === "unknown") totals.unknown++;
            if (verdict === "fail") totals.failed++;
          }
          expect(index.totals()).toEqual(totals);
          for (const facet of ["format", "topic", "place", "years"] as const) {
            const count = index.count(facet, selectedIn(ask, facet));
            for (const { key, matches, unknown } of count.values)
              expect({ facet, key, matches, unknown }).toEqual(recount(ask, facet, key, passing));
            const said = [...kept.values()].flatMap(({ readings }) =>
              readings[facet].yes.map(({ key }) => key),
            );
            expect(count.values.map(({ key }) => key).sort()).toEqual(
              [...new Set([...said, ...selectedIn(ask, facet)])].sort(),
            );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("agree for real cards with a rebuilt index", () => {
    const all = cards(
      { formats: ["email"], times: ["flexible"], notTopics: ["visas"] },
      { locations: ["the city"], remoteOk: true, yearsExperience: 12 },
      { locations: ["Foz, Porto"], times: ["weekdays"], notFormats: ["phone"] },
    );
    const conditions = [must("time", "evenings"), must("place", "porto")];
    const index = indexed(all, []);
    index.remove(1);
    if (all[1]) index.put(1, all[1].readings);
    index.ask(conditions, { listed: new Uint8Array(3).fill(1), found: null });
    const rebuilt = indexed(all, conditions);
    for (const facet of FACET_NAMES)
      expect(index.count(facet, new Set())).toEqual(rebuilt.count(facet, new Set()));
  });
});
