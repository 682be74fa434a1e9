/** Runs the rules where their trigger words stand. */
import { type Finding, MAX_FINDINGS } from "./finding.ts";
import { Marks } from "./marks.ts";
import type { PostView, Rule } from "./rule.ts";

/** An at sign, also as "[at]" and "(at)". */
const MAIL_SIGN = /@|[[(]at[\])]/i;

/** Rules by trigger word, made once. */
export interface RuleIndex {
  byWord: ReadonlyMap<string, readonly number[]>;
  rules: readonly Rule[];
}

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byWord = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const trigger of rule.triggers) {
      const known = byWord.get(trigger);
      if (known) known.push(index);
      else byWord.set(trigger, [index]);
    }
  });
  return { byWord, rules };
}

/** Findings of all rules, in order of the text; at most MAX_FINDINGS a field. */
export function findAll(view: PostView, index: RuleIndex): Finding[] {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const everywhere = dueEverywhere(view, index);
  // Rules due in the sentence at hand; a stamp tells whether one is listed already.
  const due: number[] = [];
  const stamps = new Uint32Array(index.rules.length);
  const add = (rules: readonly number[] | undefined, stamp: number) => {
    if (!rules) return;
    for (const rule of rules) {
      if (stamps[rule] === stamp) continue;
      stamps[rule] = stamp;
      due.push(rule);
    }
  };
  let token = 0;
  for (const sentence of view.sentences) {
    const stamp = sentence.index + 1;
    due.length = 0;
    add(everywhere, stamp);
    while (token < view.tokens.count && (view.tokens.from[token] ?? 0) < sentence.from) token++;
    for (; token < view.tokens.count && (view.tokens.from[token] ?? 0) < sentence.to; token++) {
      const word = view.tokens.words[token] ?? "";
      add(index.byWord.get(word), stamp);
      const first = word.charCodeAt(0);
      if (first >= 48 && first <= 57) add(index.byWord.get("0"), stamp);
    }
    if (MAIL_SIGN.test(sentence.text)) add(index.byWord.get("@"), stamp);
    for (const at of due) {
      const rule = index.rules[at];
      if (!rule || !applies(rule, view.in)) continue;
      for (const reading of rule.find(sentence, view)) {
        const count = counts.get(rule.field) ?? 0;
        if (count >= MAX_FINDINGS && rule.field !== "kind") break;
        counts.set(rule.field, count + 1);
        findings.push({
          field: rule.field,
          value: reading.value,
          in: view.in,
          from: sentence.from + reading.from,
          to: sentence.from + reading.to,
          rule: rule.id,
          sentence: sentence.index,
          weight: reading.weight ?? 1,
        });
      }
    }
  }
  return findings;
}

/** Sentences of a post that are worth being asked one by one straight away. */
const FEW = 2;
const marks = new Marks();

/** Rules that wait for no word; of a longer post those that no sentence can hold a match of are left out at once. */
function dueEverywhere({ sentences }: PostView, { byWord, rules }: RuleIndex): readonly number[] {
  const all = byWord.get("*") ?? [];
  if (sentences.length <= FEW) return all;
  const held = marks.ofAll(sentences);
  return all.filter((at) => rules[at]?.mayFind?.(held) ?? true);
}

function applies(rule: Rule, place: PostView["in"]): boolean {
  const where = rule.where ?? "text";
  return where === "both" || where === place;
}
