import { expect, test, vi } from "vitest";
import { FIELD_NAMES, FIELDS } from "#core/fields.ts";
import { fieldLabel, valueLabel, valueParts, valueWords } from "#panel/parts/shell/field-words.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

test.each(FIELD_NAMES)("%s has a name, and each of its values words of its own", (field) => {
  expect(fieldLabel(field)).not.toMatch(/field_|^$/);
  const words = (FIELDS[field].values ?? []).map((value) => valueLabel(field, value));
  expect(words.filter((each) => /value_|^$/.test(each))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test("values in words", () => {
  expect(valueWords("formats", ["email", "in-person"])).toBe("Email, In person");
  expect(valueWords("yearsExperience", 15)).toBe("15+ years");
  expect(valueWords("sinceYear", 2009)).toBe("2009");
  expect(valueWords("sessionMinutes", 30)).toBe("30 minutes");
  expect(valueWords("replyWithinDays", 1)).toBe("1 day");
  expect(valueWords("paid", false)).toBe("Free");
  expect(valueWords("remoteOk", true)).toBe("Yes");
  expect(valueWords("howToAsk", "send two lines")).toBe("send two lines");
});

test("a set is in pieces that know what they stand for", () => {
  expect(valueParts("times", ["mornings"])).toEqual([{ words: "Mornings", member: "mornings" }]);
});
