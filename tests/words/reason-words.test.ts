import { expect, test, vi } from "vitest";
import type { Condition } from "#core/filter/condition.ts";
import { judge, judgedCard } from "#core/filter/filter.ts";
import { aCard } from "#tests/core/a-card.ts";
import { postReasonWords, reasonWords } from "#words/reason-words.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("#tests/panel/english-browser.ts")).englishBrowser(),
}));

const must = (facet: string, ...anyOf: string[]): Condition => ({ facet, anyOf, need: "must" });
const card = judgedCard(
  aCard(
    { formats: ["email"], times: ["evenings"], notFormats: ["phone"], locations: ["Leeds"] },
    { text: "Evenings, by email." },
  ),
  { groups: [{ id: "1", label: "group-1" }] },
);
const why = (words: string, ...conditions: Condition[]) => {
  const filter = { words, conditions };
  return reasonWords(filter, card, judge(filter, card));
};

test.each([
  ["nothing asked", why(""), ""],
  ["met", why("", must("format", "email")), "Matches: Email"],
  ["found words", why("evenings"), "Mentions “evenings”"],
  ["missing words", why("  rust "), "Does not mention “rust”"],
  ["says another time", why("", must("time", "mornings")), "When: Evenings, not Mornings"],
  ["any of two", why("", must("time", "mornings", "lunchtime")), "When: Evenings, not Mornings or Lunchtime"],
  ["an open facet", why("", must("place", "york")), "Where: Leeds, not york"],
  ["does not say", why("", must("years", "16+")), "Does not say: Experience"],
  [
    "two at once",
    why("rust", must("time", "mornings")),
    "Does not mention “rust”; When: Evenings, not Mornings",
  ],
  [
    "kept clear of",
    why("", { facet: "format", anyOf: ["video"], need: "not" }),
    "Matches: nothing you ruled out (How)",
  ],
  [
    "ruled out by the user",
    why("", { facet: "format", anyOf: ["email"], need: "not" }),
    "How: Email, which you ruled out",
  ],
  [
    "another group, whose number says nothing",
    why("", must("group", "4711")),
    "Group: group-1, not the one you chose",
  ],
  ["a facet of a newer version has no say", why("", must("mood", "sunny")), ""],
])("%s", (_, said, wanted) => expect(said).toBe(wanted));

test("what is only ruled out is said so", () => {
  const bare = judgedCard(aCard({ notFormats: ["phone"] }));
  const filter = { words: "", conditions: [must("format", "phone")] };
  expect(reasonWords(filter, bare, judge(filter, bare))).toBe("How: not Phone");
});

test("a post that is no offer is outside what is asked of offers, and says what it is", () => {
  const filter = { words: "", conditions: [must("format", "email")] };
  const outcome = judge(filter, card);
  expect(postReasonWords("seeking", filter, card, outcome)).toBe(
    "Not a mentor’s offer: Looking for a mentor",
  );
  expect(postReasonWords("offer", filter, card, outcome)).toBe("Matches: Email");
});

test("a search of a thousand words is repeated in part only", () => {
  expect(why("rust ".repeat(1_000)).length).toBeLessThan(100);
});
