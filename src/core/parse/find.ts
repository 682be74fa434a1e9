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
  const { words, from, count: most } = view.tokens;
  let token = 0;
  for (const sentence of view.sentences) {
    const due = new Set(everywhere);
    const add = (trigger: string) => {
      for (const rule of index.byWord.get(trigger) ?? []) due.add(rule);
    };
    for (; token < most && (from[token] ?? 0) < sentence.to; token++) {
      if ((from[token] ?? 0) < sentence.from) continue;
      const word = words[token] ?? "";
      add(word);
      if (word >= "0" && word < ":") add("0");
    }
    if (MAIL_SIGN.test(sentence.text)) add("@");
    for (const at of due) {
      const rule = index.rules[at];
      const where = rule?.where ?? "text";
      if (!rule || (where !== "both" && where !== view.in)) continue;
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
