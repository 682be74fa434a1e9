/** A pattern that is cut into choices and run in parts finds what it finds in one piece. */
import { expect, test } from "vitest";
import { languageRules } from "#core/parse/languages/index.ts";
import { latePattern } from "#core/parse/late-pattern.ts";
import { FIELD_RULES } from "#core/parse/rules/index.ts";
import { seeded } from "#tests/bench/seeded.ts";
import { OWN_POSTS } from "./own-posts.ts";
import { sample } from "./sample.ts";

const pick = seeded(31);
const own = OWN_POSTS.flatMap(({ text }) => text.split("\n")).filter((_, i) => i % 6 === 0);
const told = ({ 0: words, index, groups }: RegExpExecArray) => ({ words, index, ...groups });

test("in own posts and in texts made from it", () => {
  for (const { pattern } of [...FIELD_RULES, ...languageRules("es").rules, ...languageRules("de").rules]) {
    if (!pattern) continue;
    const flags = pattern.flags.replace("i", "");
    const late = latePattern(pattern.source, flags);
    const made = Array.from({ length: 8 }, () =>
      [0, 1, 2].map(() => sample(pattern.source, pick)).join(", "),
    );
    for (const text of [...own, ...made]) {
      const lower = text.toLowerCase();
      const plain = [...lower.matchAll(new RegExp(pattern.source, flags))];
      expect(late.matches(lower, lower).map(told), pattern.source).toEqual(plain.map(told));
    }
  }
});

test("of two choices that begin at one place the earlier counts, and what overlaps it is passed over", () => {
  const rest = Array.from({ length: 60 }, (_, i) => `word${i}`).join("|");
  const late = latePattern(`\\b(?:tea for two|tea|two|${rest})\\b`, "g");
  const text = "tea for two, then tea and word7 for two";
  expect(late.matches(text, text).map(({ 0: words }) => words)).toEqual([
    "tea for two",
    "tea",
    "word7",
    "two",
  ]);
});
