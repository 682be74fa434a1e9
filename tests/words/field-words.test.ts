import { expect, test, vi } from "vitest";
import { FIELD_NAMES, FIELDS } from "#core/fields.ts";
import { fieldLabel, valueLabel, valueParts } from "#words/field-words.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("#tests/panel/english-browser.ts")).englishBrowser(),
}));

test.each(FIELD_NAMES)("%s has a name, and each of its values words of its own", (field) => {
  expect(fieldLabel(field)).not.toMatch(/field_|^$/);
  const words = (FIELDS[field].values ?? []).map((value) => valueLabel(field, value));
  expect(words.filter((each) => /value_|^$/.test(each))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test.each([
  [valueParts("formats", ["email", "in-person"]), "Email, In person"],
  [valueParts("yearsExperience", 15), "15+ years"],
  [valueParts("sinceYear", 2009), "2009"],
  [valueParts("sessionMinutes", 30), "30 minutes"],
  [valueParts("replyWithinDays", 1), "1 day"],
  [valueParts("paid", false), "Free"],
  [valueParts("remoteOk", true), "Yes"],
  [valueParts("howToAsk", "send two lines"), "send two lines"],
])("%o reads: %s", (parts, words) => expect(parts.map((part) => part.words).join(", ")).toBe(words));

test("a set is in pieces that know what they stand for", () => {
  expect(valueParts("times", ["mornings"])).toEqual([{ words: "Mornings", member: "mornings" }]);
});
