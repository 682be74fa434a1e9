import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, NEEDS, type OfferFilter } from "#core/filter/condition.ts";
import { activeFilterOf, FILTER_VERSION, readSaved, sameFilter } from "#core/filter/saved-filter.ts";
import { readShared, shareText } from "#core/filter/share-filter.ts";

const filter: OfferFilter = {
  words: "credit risk",
  conditions: [
    { facet: "time", anyOf: ["mornings", "lunchtime"], need: "must" },
    { facet: "shared", anyOf: ["employer:acme"], need: "not" },
  ],
};
const stored = { id: "1", name: "Early", version: FILTER_VERSION, filter, active: false };

describe("a saved filter", () => {
  it("is read as it was kept; conditions this version does not know are counted as inert", () => {
    expect(readSaved(stored)).toEqual({ id: "1", name: "Early", active: false, filter, inert: 0 });
    const odd = { ...filter, conditions: [{ facet: "mood", anyOf: ["sunny"], need: "must" as const }] };
    expect(readSaved({ ...stored, filter: odd })).toMatchObject({ filter: odd, inert: 1 });
  });

  it("F13: of a newer version, or damaged, is kept and has no effect", () => {
    for (const bad of [
      { ...stored, version: FILTER_VERSION + 1 },
      { ...stored, filter: null },
      { ...stored, filter: { words: 1 } },
      { ...stored, filter: { ...filter, conditions: [{ facet: "x", anyOf: [], need: "perhaps" }] } },
    ]) {
      expect(readSaved(bad)).toMatchObject({ id: "1", name: "Early", filter: null });
      expect(activeFilterOf([{ ...bad, active: true }])).toEqual(EMPTY_FILTER);
    }
  });

  it("is in force for the feed where it is active", () => {
    expect(activeFilterOf([stored])).toEqual(EMPTY_FILTER);
    expect(activeFilterOf([stored, { ...stored, id: "2", active: true }])).toEqual(filter);
  });

  it("asks the same in whatever order", () => {
    const other = { words: " credit risk ", conditions: filter.conditions.toReversed() };
    expect(sameFilter(filter, other)).toBe(true);
    expect(sameFilter(filter, { ...filter, words: "credit" })).toBe(false);
  });
});

describe("a filter as text", () => {
  it("can be read by people", () => {
    expect(shareText({ name: "Early birds", filter })).toBe(
      "guidepost-filter:1?name=Early%20birds&words=credit%20risk&must.time=mornings,lunchtime&not.shared=employer%3Aacme",
    );
  });

  it("comes back as it was, also from within a message, for any filter", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
    const condition = fc.record({
      facet: text,
      anyOf: fc.array(text, { minLength: 1, maxLength: 3 }),
      need: fc.constantFrom(...NEEDS),
    });
    fc.assert(
      fc.property(text, text, fc.array(condition, { maxLength: 4 }), (name, words, conditions) => {
        const shared = { name, filter: { words: words.trim(), conditions } };
        expect(readShared(`Look:\n${shareText(shared)}\nbye`)).toEqual(shared);
      }),
    );
  });

  it.each<[string, string]>([
    ["", "none"],
    ["hello", "none"],
    ["guidepost-filter:2?must.time=mornings", "newer"],
    ["guidepost-filter:1?perhaps.time=mornings", "damaged"],
    [`guidepost-filter:1?must.${"x".repeat(50)}=a`, "damaged"],
  ])("B2, B10: %s is refused as %s", (text, refused) => {
    expect(readShared(text)).toEqual({ refused });
  });

  it("B7: is total and fast on whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => void readShared(`guidepost-filter:1?${text}`)),
    );
    const before = performance.now();
    readShared(`guidepost-filter:1?${"must.x=%".repeat(40_000)}`);
    readShared("guidepost-filter:".repeat(30_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
