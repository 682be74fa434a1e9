/** The longest known name at a word is found as if each were looked up as written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CITIES } from "#core/parse/city-names.ts";
import { EMPLOYERS } from "#core/parse/employer-names.ts";
import { afterName, type NameList } from "#core/parse/name-list.ts";
import { tokenise } from "#core/parse/tokens.ts";

function plainly(list: NameList, text: string, end: number): number {
  const { from, to } = tokenise(text.toLowerCase());
  for (let next = end; next > 0; next--) if (list.has(text.slice(from[0], to[next - 1]))) return next;
  return 0;
}
const found = (list: NameList, text: string) => {
  const tokens = tokenise(text.toLowerCase());
  return afterName(list, text, tokens, 0, tokens.count);
};

describe("the longest name", () => {
  it.each([
    ["São José dos Campos", 4],
    ["STOKE-ON-TRENT", 3],
    ["Wollongong Inverness", 1],
    ["Zürich", 1],
    ["Thursday evening", 0],
  ])("of a city in %s has %d words", (text, words) => {
    expect(found(CITIES, text)).toBe(words);
  });

  it("is looked up as written where letters and figures touch", () => {
    for (const text of ["x1 York St Paulo", "A1 Bank", "1st York"])
      expect(found(CITIES, text)).toBe(plainly(CITIES, text, tokenise(text.toLowerCase()).count));
  });

  it("of an employer keeps its capitals", () => {
    expect([found(EMPLOYERS, "Shell"), found(EMPLOYERS, "shell")]).toEqual([1, 0]);
  });

  it("is what looking up each stretch would find, with accents or without", () => {
    const part = fc.constantFrom(
      "New",
      "York",
      "são",
      "Paulo",
      "Shell",
      "ß",
      "é",
      "St",
      "Albans",
      "x1",
      "Bank",
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(" ", "-", "’"),
        (parts, tie) => {
          const text = parts.join(tie);
          const end = tokenise(text.toLowerCase()).count;
          for (const list of [CITIES, EMPLOYERS]) expect(found(list, text)).toBe(plainly(list, text, end));
        },
      ),
    );
  });
});
