import { expect, test, vi } from "vitest";
import type { Condition } from "#core/filter/condition.ts";
import { filterSentence } from "#words/filter-sentence.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("#tests/panel/english-browser.ts")).englishBrowser(),
}));

const ask = (need: Condition["need"], facet: string, ...anyOf: string[]): Condition => ({
  facet,
  anyOf,
  need,
});

test.each([
  ["", [], "All offers."],
  ["", [ask("must", "format", "email", "video")], "Offers with How: Email or Video."],
  ["tax", [ask("must", "time", "mornings")], "Offers with When: Mornings and “tax”."],
  ["", [ask("nice", "time", "mornings")], "All offers. Nice to have: When: Mornings."],
  ["", [ask("not", "shared", "employer:acme")], "All offers. Without Shared with you: acme."],
  ["", [ask("must", "mood", "sunny")], "Offers with something this version does not know (mood)."],
])("“%s” and %j: %s", (words, conditions, sentence) => {
  expect(filterSentence({ words, conditions: [...conditions] })).toBe(sentence);
});
