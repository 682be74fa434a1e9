import { expect, test, vi } from "vitest";
import { FIELD_NAMES } from "#core/fields.ts";
import { REFINERS } from "#core/parse/refine/index.ts";
import { droppedWords, fieldRuleWords } from "#words/rule-words.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../panel/english-browser.ts")).englishBrowser(),
}));

test("every field has its rule in a sentence of its own", () => {
  const words = FIELD_NAMES.map(fieldRuleWords);
  for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set(words).size).toBe(words.length);
});

test("every refiner has its reason in a sentence of its own, and an unknown one is told all the same", () => {
  const words = [...REFINERS.map(({ reason }) => reason), "of a later version"].map(droppedWords);
  for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set(words).size).toBe(words.length);
});
