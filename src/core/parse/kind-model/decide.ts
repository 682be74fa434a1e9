/** The last word on the kind: what the rules heard is one more thing that the model looks at. */
import type { PostKind } from "../../offer.ts";
import type { Classified } from "../classify.ts";
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { kindModel } from "./kind-model.ts";
import { MODEL_RULE } from "./model-rule.ts";

/** A post with fewer known features is left to the rules: nobody can tell from three words. */
const ENOUGH_KNOWN = 14;
/** Where a few words are said over and over there is nothing to judge either. */
const WORDS_A_FEATURE = 12;
const MOST_WORDS_SEEN = 600;

/** The kind of a post and the words behind it. */
export function decide(ruled: Classified, findings: readonly Finding[], view: PostView): Classified {
  if (ruled.kind === "unknown-language") return ruled;
  const opinion = kindModel(view, findings, { kind: ruled.kind, lead: leadOf(ruled.kind, findings) });
  const seen = Math.min(view.tokens.count, MOST_WORDS_SEEN);
  if (opinion.known < Math.max(ENOUGH_KNOWN, seen / WORDS_A_FEATURE)) return ruled;
  if (opinion.kind === ruled.kind) return ruled;
  const { kind } = opinion;
  const heard = findings.filter(({ field, value }) => field === "kind" && value === kind);
  const words = opinion.words(kind).map(({ from, to, weight }): Finding => {
    const sentence = view.sentences.find((known) => from < known.to)?.index ?? 0;
    return { field: "kind", value: kind, in: view.in, from, to, rule: MODEL_RULE, sentence, weight };
  });
  return { kind, because: [...heard, ...words] };
}

/** By how much the signals of a kind are louder than those of the next. */
export function leadOf(kind: PostKind, findings: readonly Finding[]): number {
  const heard = new Set<string>();
  const sums = new Map<string, number>();
  for (const { field, rule, value, weight } of findings) {
    if (field !== "kind" || heard.has(rule)) continue;
    heard.add(rule);
    sums.set(String(value), (sums.get(String(value)) ?? 0) + weight);
  }
  const own = sums.get(kind) ?? 0;
  sums.delete(kind);
  return own - Math.max(0, ...sums.values());
}
