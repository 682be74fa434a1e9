/** A pattern with stops must read what it reads without them. */
import { describe, expect, it, test } from "vitest";
import { languageRules } from "#core/parse/languages/index.ts";
import { FIELD_RULES } from "#core/parse/rules/index.ts";
import { withStops } from "#core/parse/stops.ts";
import { seeded } from "#tests/bench/seeded.ts";
import { OWN_POSTS } from "./own-posts.ts";
import { sample } from "./sample.ts";

const foreign = (["es", "fr", "de", "pt", "it", "nl"] as const).flatMap((code) => languageRules(code).rules);
const patterns = [...FIELD_RULES, ...foreign].flatMap(({ id, pattern }) => {
  if (!pattern) return [];
  const flags = pattern.flags.replace(/[dg]/g, "");
  const { source } = pattern;
  return [
    {
      id,
      source,
      flags,
      plain: new RegExp(source, `g${flags}`),
      stopped: new RegExp(withStops(source), `g${flags}`),
    },
  ];
});

describe("where the stops stand", () => {
  it.each([
    ["\\b(?:glad|happy) to (?:help|talk)\\b", "\\b(?=)(?:glad|happy)(?=) to (?=)(?:help|talk)(?=)\\b"],
    ["(?:a|b){0,3}?c", "(?:a|b){0,3}?(?=)c"],
    ["x(?:a|(?:b|c))y|(?:d|e)", "x(?=)(?:a|(?:b|c))(?=)y|(?:d|e)"],
    [
      "(?<![a|b])(?<said>no|nae) (?! (?:cat|dog))[(|)]\\(",
      "(?<![a|b])(?=)(?<said>no|nae)(?=) (?! (?=)(?:cat|dog))[(|)]\\(",
    ],
    ["(?:lone) word (?:only)?", "(?:lone) word (?:only)?"],
    ["", ""],
  ])("%s", (source, stopped) => {
    expect(withStops(source)).toBe(stopped);
  });
});

test("own posts and texts made from each pattern are read alike", () => {
  const pick = seeded(11);
  const sentences = OWN_POSTS.flatMap(({ text, headline }) => [...text.split(/[\n.]/), headline]);
  for (const { id, source, flags, plain, stopped } of patterns) {
    const made = Array.from(
      { length: 12 },
      () => `${["", "so "][pick(2)]}${sample(source, pick)} ${sample(source, pick)}`,
    );
    for (const sentence of [...made, ...sentences.filter((_, i) => i % 7 === 0)]) {
      const text = flags.includes("i") ? sentence.toLowerCase() : sentence;
      const groups = [...text.matchAll(plain)].map((match) => [match.index, match[0], match.groups]);
      expect(
        [...text.matchAll(stopped)].map((match) => [match.index, match[0], match.groups]),
        id,
      ).toEqual(groups);
    }
  }
});
