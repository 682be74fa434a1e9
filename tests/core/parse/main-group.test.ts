/** A pattern cut into its choices: only where its main group leaves one way to each of them. */
import { describe, expect, it } from "vitest";
import { choicesOf, mainGroupOf } from "#core/parse/main-group.ts";

const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join("|");
const cut = (source: string) => {
  const main = mainGroupOf(source);
  return main && choicesOf(source, main);
};

describe("main group", () => {
  it("gives a pattern for each choice, with what stands before and behind", () => {
    const choices = cut(`(?<![\\w-])(?:a (?:b|c)|[|)]|${words})(?! d)\\b`);
    expect(choices?.slice(0, 3)).toEqual([
      "(?<![\\w-])(?:a (?:b|c))(?! d)\\b",
      "(?<![\\w-])(?:[|)])(?! d)\\b",
      "(?<![\\w-])(?:word0)(?! d)\\b",
    ]);
    expect(choices).toHaveLength(62);
  });

  it("is found inside of groups that hold nothing else", () => {
    expect(cut(`\\b(?:(?:${words}))x`)?.at(-1)).toBe("\\b(?:(?:word59))x");
  });

  it.each([
    ["a short pattern", "\\b(?:a|b)"],
    ["several ways to the group", `(?:x|xx)(?:${words})`],
    ["letters before it", `my (?:${words})`],
    ["a group that comes again", `(?:${words})+`],
    ["a named group", `(?<said>${words})`],
    ["alternatives outside of it", `(?:${words})|x`],
  ])("is none in %s", (_, source) => {
    expect(mainGroupOf(source)).toBeUndefined();
  });
});
