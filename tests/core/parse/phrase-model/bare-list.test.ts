/** A list that says in no word what it lists. */
import { describe, expect, it } from "vitest";
import { findIn, viewOf } from "#core/parse/parse-post.ts";
import { bareLists } from "#core/parse/phrase-model/bare-list.ts";
import { readText } from "#core/parse/text.ts";

/** Topics found in one sentence of an offer that the tagger knew nothing of. */
function listed(sentence: string, after = "By phone, once a month."): unknown[] {
  const view = viewOf(readText(`I mentor one beekeeper a year. ${after} ${sentence}`), "text");
  return bareLists(view, findIn(view), []).map(({ value }) => value);
}

describe("a bare list", () => {
  it("is what can be talked about, item by item", () => {
    expect(listed("Swarms, honey prices and nosy neighbours.")).toEqual([
      "Swarms",
      "honey prices",
      "nosy neighbours",
    ]);
  });

  it("is something else where somebody acts, things are told to be done, or an hour stands in it", () => {
    expect(listed("Come early, bring gloves, ask anything.")).toEqual([]);
    expect(listed("I swim, I sing, I sleep.")).toEqual([]);
    expect(listed("Mornings, evenings, Sundays.")).toEqual([]);
    expect(listed("Welsh, English, some Breton.")).toEqual([]);
    expect(listed("Hobbies include chess, pottery, rain.")).toEqual([]);
  });

  it("needs three items, short ones, and no more names than things", () => {
    expect(listed("Swarms and honey.")).toEqual([]);
    expect(listed("Anna, Bertil, Carla.")).toEqual([]);
    expect(listed("Swarms, the long story of how my hives burned down, honey.")).toEqual([]);
  });

  it("is nothing of the kind after a question that denies", () => {
    expect(listed("Loans, jobs, visas.", "What do I not help with?")).toEqual([]);
  });
});
