import { describe, expect, it } from "vitest";
import { findAll, indexRules } from "#core/parse/find.ts";
import { refine } from "#core/parse/refine/index.ts";
import type { PostView } from "#core/parse/rule.ts";
import { FIELD_RULES } from "#core/parse/rules/index.ts";
import { splitSentences } from "#core/parse/sentence.ts";
import { readText } from "#core/parse/text.ts";
import { tokenise } from "#core/parse/tokens.ts";
import type { Examples } from "./example.ts";

const LEAST = 2;
const INDEX = indexRules(FIELD_RULES);
const RULES = new Map(FIELD_RULES.map((rule) => [rule.id, rule]));

const files = import.meta.glob<{ examples: Examples }>("./*.examples.ts", { eager: true });
const examples: Examples = Object.assign({}, ...Object.values(files).map((file) => file.examples));

function read(id: string, sentence: string) {
  const words = readText(sentence);
  const view: PostView = {
    in: RULES.get(id)?.where === "headline" ? "headline" : "text",
    text: words.text,
    lower: words.lower,
    sentences: splitSentences(words.text, words.lower),
    tokens: tokenise(words.lower),
  };
  const findings = findAll(view, INDEX);
  const said = (finding: { from: number; to: number }) => {
    const { from, to } = words.span(finding.from, finding.to);
    return sentence.slice(from, to);
  };
  return {
    found: findings.filter(({ rule }) => rule === id).map(said),
    kept: refine(findings, view)
      .kept.filter(({ rule }) => rule === id)
      .map(said),
  };
}

describe("rules and their examples", () => {
  it("every rule owns examples, and every example a rule", () => {
    expect(Object.keys(examples).sort()).toEqual([...RULES.keys()].sort());
  });

  it("no two rules share an id", () => {
    expect(RULES.size).toBe(FIELD_RULES.length);
  });

  it.each(Object.entries(examples))("%s has enough of both sorts", (_, { says, silent }) => {
    expect(says.length).toBeGreaterThanOrEqual(LEAST);
    expect(silent.length).toBeGreaterThanOrEqual(LEAST);
  });

  const says = Object.entries(examples).flatMap(([id, all]) =>
    all.says.map(([sentence, words]) => ({ id, sentence, words })),
  );
  it.each(says)("$id reads “$words” in “$sentence”", ({ id, sentence, words }) => {
    expect(read(id, sentence).found).toContain(words);
  });

  const silent = Object.entries(examples).flatMap(([id, all]) =>
    all.silent.map((sentence) => ({ id, sentence })),
  );
  it.each(silent)("$id keeps nothing of “$sentence”", ({ id, sentence }) => {
    expect(read(id, sentence).kept).toEqual([]);
  });
});
