/** A pattern is passed over where its need is not met, so a need may never ask for more than the pattern does. */
import { describe, expect, it, test } from "vitest";
import { languageRules } from "#core/parse/languages/index.ts";
import { Marks } from "#core/parse/marks.ts";
import { isMetBy as isMetByMarks, type Need } from "#core/parse/need.ts";
import { needOf } from "#core/parse/need-of.ts";
import { FIELD_RULES } from "#core/parse/rules/index.ts";
import { seeded } from "#tests/bench/seeded.ts";
import type { Examples } from "./example.ts";
import { OWN_POSTS } from "./own-posts.ts";
import { sample } from "./sample.ts";

const files = import.meta.glob<{ examples: Examples }>("./*.examples.ts", { eager: true });
const sentences = [
  ...Object.values(files)
    .flatMap(({ examples }) => Object.values(examples))
    .flatMap(({ says, silent }) => [...says.map(([sentence]) => sentence), ...silent]),
  ...OWN_POSTS.flatMap(({ text, headline }) => [...text.split("\n"), headline]),
];
const foreign = (["es", "fr", "de", "pt", "it", "nl"] as const).flatMap((code) => languageRules(code).rules);
const patterns = [...FIELD_RULES, ...foreign].flatMap(({ id, pattern }) =>
  pattern ? [{ id, source: pattern.source, flags: pattern.flags.replace(/[dg]/g, "") }] : [],
);
/** Every so many sentences are tried on all patterns. */
const EVERY = 5;
const held = new Marks();
const isMet = (need: Need, lower: string) => isMetByMarks(need, held.of(lower));
const isMetBy = (source: string, text: string) => isMet(needOf(source), text.toLowerCase());

describe("need of a pattern", () => {
  it.each([
    ["\\bmentor(?:ing|s)?\\b", "a mentor", "a mention or two"],
    ["\\b(?:glad|happy) to (?:help|talk)", "so happy to talk", "so happy to walk"],
    ["(?:no |not )?calls", "calls", "not a call"],
    ["\\bi\\b", "i do", "it did"],
    ["\\d+ years", "has 7 years", "has years"],
    ["[£$€]\\s?\\d", "for £ 5", "for 5"],
    ["(?:ab){2,3}c?", "ababab", "acb"],
    ["(?<![a-z])free(?! trial)", "free", "fee"],
    ["(?<name>Big|Small) (?<=g )firm", "a big firm", "a large firm"],
    ["(?<![\\w-])lab(?! rat)", "the lab", "collaborate"],
    ["lab(?![\\w-])", "the lab", "labour"],
    ["(?:lab|hub)(?![\\w-])", "the lab", "labour"],
    ["(?:lab|hub) of", "the lab of", "labour of"],
    ["(?:lab|hub)(?: hours)?(?! rats)$", "the lab", "labour"],
    ["(?:(?:the )?lab|hub)\\b", "the lab", "labour"],
    ["^lab|^hub", "lab 7", "a slab"],
    ["\\d lab$", "7 lab", "7 labs"],
    ["[ ,]lab\\s", "a lab or", "slabs"],
    ["my (?:\\w+ ){0,3}lab", "my own lab", "my slab"],
    ["(?:an? |the )lab", "the lab", "the slab"],
    ["old(?= (?:lab|hub))", "old hub", "old thud"],
    ["(?<=the )lab", "the lab", "the slab"],
    ["(?:^|[,(] ?)lab", "new (lab", "new slab"],
    ["\\(ex-", "bank (ex-pupil)", "ex-pupil"],
    ["\\p{Lu}x{2,} of\\b", "axx of", "axx off"],
  ])("%s: met by “%s”, not by “%s”", (source, met, unmet) => {
    expect(isMetBy(source, met)).toBe(true);
    expect(isMetBy(source, unmet)).toBe(false);
  });

  it.each([
    "a?",
    "(?:|a)",
    "[^a]",
    ".*",
    "(?=a*)",
    "(?!ab)",
    "(?<!ab)",
    "\\w+",
    "(?:ab)?",
    "(?:ab){0,2}",
    "ab|.",
    "",
  ])("%s asks nothing that every text does not hold", (source) => {
    expect(isMetBy(source, "")).toBe(true);
  });
});

test("whatever a pattern matches in examples and own posts meets its need", () => {
  const all = patterns.map(({ id, source, flags }) => ({
    id,
    pattern: new RegExp(source, flags),
    need: needOf(source),
  }));
  sentences
    .filter((_, i) => i % EVERY === 0)
    .forEach((sentence) => {
      const lower = sentence.toLowerCase();
      for (const { id, pattern, need } of all)
        if (!isMet(need, lower) && pattern.test(sentence)) expect.fail(`${id}: ${sentence}`);
    });
});

test("whatever is written after a pattern, between other words, meets its need", () => {
  const pick = seeded(5);
  for (const { id, source, flags } of patterns) {
    const pattern = new RegExp(source, flags);
    const need = needOf(source);
    for (let i = 0; i < 60; i++) {
      const text = `${["", "a ", "No.", "é"][pick(4)]}${sample(source, pick)}${["", " b", "!", "x"][pick(4)]}`;
      if (!isMet(need, text.toLowerCase()) && pattern.test(text)) expect.fail(`${id}: ${text}`);
    }
  }
});

test("most sentences do not meet the need of most patterns (what it is for)", () => {
  const needs = patterns.map(({ source }) => needOf(source));
  const lower = sentences.slice(0, 400).map((sentence) => sentence.toLowerCase());
  const met = lower.reduce((sum, text) => sum + needs.filter((need) => isMet(need, text)).length, 0);
  expect(met / (needs.length * lower.length)).toBeLessThan(0.2);
});
