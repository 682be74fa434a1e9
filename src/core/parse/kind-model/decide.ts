/** The last word on the kind: the rules' answer and the model's, weighed against each other. */
import type { PostKind } from "../../offer.ts";
import type { Classified } from "../classify.ts";
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { type KindOpinion, kindModel } from "./kind-model.ts";
import { MODEL_KINDS, type ModelKind } from "./weights.ts";

/** Rule named where the model's words stand as proof. */
export const MODEL_RULE = "kind.model";
/** What the rules' answer is worth in the model's log-odds, by its lead; see `tests/tools/train-kind.ts`. */
export interface Trust {
  offer: number;
  otherKind: number;
  /** What rules that heard nothing say against an offer; left-out texts do best with nought. */
  silence: number;
  /** Lead over the next kind that counts as one full measure of trust. */
  lead: number;
  most: number;
}
export const TRUST: Trust = { offer: 4, otherKind: 8, silence: 1, lead: 5, most: 1.5 };
/** A post with fewer known features is left to the rules: nobody can tell from three words. */
const ENOUGH_KNOWN = 12;

/** The kind of a post and the words behind it. */
export function decide(ruled: Classified, findings: readonly Finding[], view: PostView): Classified {
  if (ruled.kind === "unknown-language") return ruled;
  const opinion = kindModel(view, findings);
  if (opinion.known < ENOUGH_KNOWN) return ruled;
  const kind = weigh(ruled.kind, leadOf(ruled.kind, findings), opinion);
  if (kind === ruled.kind) return ruled;
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

/** Kind that rules and model together hold likeliest. */
export function weigh(
  ruled: PostKind,
  lead: number,
  opinion: Pick<KindOpinion, "scores">,
  trust = TRUST,
): ModelKind {
  const measure = Math.min(trust.most, Math.max(0, lead) / trust.lead);
  const scores = [...opinion.scores];
  const offer = scores[0] ?? 0;
  const said =
    ruled === "offer"
      ? trust.offer * measure
      : ruled === "other" && lead <= 0
        ? -trust.silence
        : -trust.otherKind * measure;
  if (offer + said > 0) return "offer";
  let best: ModelKind = "other";
  let loudest = Number.NEGATIVE_INFINITY;
  MODEL_KINDS.forEach((kind, i) => {
    if (kind === "offer") return;
    const score = (scores[i] ?? 0) + (kind === ruled ? trust.otherKind * measure : 0);
    if (score <= loudest) return;
    best = kind;
    loudest = score;
  });
  return best;
}
