/** Rules that wait for no word are left out of a post that no sentence of can hold a match; nothing is lost by it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findAll, indexRules } from "#core/parse/find.ts";
import { Marks } from "#core/parse/marks.ts";
import { isMetBy, type Need } from "#core/parse/need.ts";
import { needOf } from "#core/parse/need-of.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { type Rule, rule, whole } from "#core/parse/rule.ts";
import { readText } from "#core/parse/text.ts";

const isMet = (need: Need, lower: string) => isMetBy(need, new Marks().of(lower));
const view = (text: string) => viewOf(readText(text), "text");
const everywhere = (id: string, pattern: RegExp) =>
  rule(id, "topics", "*", pattern, (match) => whole(match, id));
const rules: readonly Rule[] = [
  everywhere("glad", /\bglad to (?:help|talk)\b/dgi),
  everywhere("tea", /(?:green|black) tea/dgi),
  everywhere("number", /\d+ (?:cups|pots)/dgi),
];
const piece = fc.constantFrom("glad", "to", "help", "green", "tea", "4", "cups", "and", ".", "!", "\n");

test("a post is read as its sentences are, one by one", () => {
  const unasked = indexRules(rules.map(({ mayFind: _, ...rest }) => rest));
  const asked = indexRules(rules);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const post = view(pieces.join(" "));
      expect(findAll(post, asked)).toEqual(findAll(post, unasked));
    }),
  );
});

test("a rule that no sentence can meet is not asked sentence by sentence", () => {
  let asked = 0;
  const [glad] = rules;
  const counted = rules.map((one) => ({
    ...one,
    find: (...about: Parameters<Rule["find"]>) => {
      if (one.id === glad?.id) asked++;
      return one.find(...about);
    },
  }));
  findAll(view("Tea. More tea. Green tea. 4 cups."), indexRules(counted));
  expect(asked).toBe(0);
  findAll(view("Tea. More tea. Glad to help. 4 cups."), indexRules(counted));
  expect(asked).toBe(4);
});

test("what one of several texts holds, all together hold", () => {
  const needs = ["glad to (?:help|talk)", "\\btea\\b", "\\d+ cups", "[.!]"].map((source) => needOf(source));
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece).map((pieces) => pieces.join(" ")),
        { maxLength: 6 },
      ),
      (texts) => {
        const marks = new Marks().ofAll(texts.map((lower) => ({ lower })));
        for (const need of needs)
          if (texts.some((text) => isMet(need, text))) expect(isMetBy(need, marks)).toBe(true);
      },
    ),
  );
});
