/** A witness for the kind of a post where no rule knows the words: a linear model over words and their company. */
import { EMPTY, hashOn, keyOfHash } from "../feature-key.ts";
import type { Finding } from "../finding.ts";
import { NO_ROW, rowOf } from "../key-table.ts";
import type { PostView } from "../rule.ts";
import { eachFeature, type Ruled } from "./features.ts";
import { type KindWeights, kindWeights, MODEL_KINDS, type ModelKind } from "./weights.ts";

export interface WeighedWords {
  /** Offsets into the plain text of the post. */
  from: number;
  to: number;
  weight: number;
}

export interface KindOpinion {
  /** Offer where it is likelier than all other kinds together, else the likeliest of these. */
  kind: ModelKind;
  /** How likely each kind is, as logarithms that share an offset, in the order of MODEL_KINDS. */
  scores: readonly number[];
  /** How many known features the post has; on few of them nobody should judge. */
  known: number;
  /** The words that weighed most for a kind, heaviest first, none overlapping. */
  words(kind: ModelKind): readonly WeighedWords[];
}

/** Most spans shown for one opinion. */
const MOST_WORDS = 3;
/** Lighter words prove nothing to a reader. */
const LEAST_WEIGHT = 0.1;
const KINDS = MODEL_KINDS.length;
/** Log-odds for each point by which the rules' offer leads, up to so many. */
const TRUST = 0.3;
/** The same where the rules hear another kind. */
const RIVAL = 0.2;
const MOST_LEAD = 8;
/** Log-odds that an offer needs above an even chance; more where no rule heard one. */
const DOUBT = 0.4;
const DOUBT_ALONE = 0.75;

/** Opinion on a post from its words and the findings of the rules. Pure; work is bounded for any length. */
export function kindModel(
  view: PostView,
  findings: readonly Finding[],
  ruled: Ruled,
  model: KindWeights = kindWeights(),
): KindOpinion {
  const seen = new Uint8Array(model.weights.length / KINDS);
  const rows: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  eachFeature(view, findings, ruled, (from, to, part, part2, part3, part4, part5) => {
    let hash = hashOn(EMPTY, part);
    if (part2 !== undefined) hash = hashOn(hash, part2);
    if (part3 !== undefined) hash = hashOn(hash, part3);
    if (part4 !== undefined) hash = hashOn(hash, part4);
    if (part5 !== undefined) hash = hashOn(hash, part5);
    const row = rowOf(model.rows, keyOfHash(hash));
    if (row === NO_ROW || seen[row] === 1) return;
    seen[row] = 1;
    rows.push(row);
    froms.push(from);
    tos.push(to);
  });
  const scale = scaleOf(rows.length);
  const scores = MODEL_KINDS.map((_, kind) => {
    let sum = 0;
    for (const row of rows) sum += model.weights[row * KINDS + kind] ?? 0;
    return (model.bias[kind] ?? 0) + scale * sum;
  });
  return {
    kind: offerLead(scores) + trustIn(ruled) > 0 ? "offer" : loudestOther(scores),
    scores,
    known: rows.length,
    words: (kind) => {
      const column = MODEL_KINDS.indexOf(kind);
      const all = rows.map((row, i) => ({
        from: froms[i] ?? 0,
        to: tos[i] ?? 0,
        weight: scale * (model.weights[row * KINDS + column] ?? 0),
      }));
      return heaviest(all);
    },
  };
}

/** A long post has more features, not a louder opinion. */
export function scaleOf(known: number): number {
  return Math.min(1.5, Math.sqrt(30 / Math.max(10, known)));
}

/**
 * What plain words of an offer count for beside the model: people say "happy to help" far oftener than the hard texts it
 * learned from. Chosen on hands left out of training.
 */
function trustIn({ kind, lead }: Ruled): number {
  const loud = Math.min(MOST_LEAD, Math.max(0, lead));
  return kind === "offer" ? TRUST * loud - DOUBT : -RIVAL * loud - DOUBT_ALONE;
}

/** Log-odds of an offer against all other kinds together. */
export function offerLead([offer = 0, ...others]: readonly number[]): number {
  const loudest = Math.max(...others);
  return offer - loudest - Math.log(others.reduce((sum, score) => sum + Math.exp(score - loudest), 0));
}

/** Kind with the highest score but for the offer. */
export function loudestOther(scores: readonly number[]): ModelKind {
  let best: ModelKind = "other";
  let loudest = Number.NEGATIVE_INFINITY;
  MODEL_KINDS.forEach((kind, i) => {
    const score = scores[i] ?? 0;
    if (kind === "offer" || score <= loudest) return;
    best = kind;
    loudest = score;
  });
  return best;
}

function heaviest(all: readonly WeighedWords[]): WeighedWords[] {
  const kept: WeighedWords[] = [];
  for (const words of all.filter(({ from, to }) => to > from).sort((a, b) => b.weight - a.weight)) {
    if (kept.length === MOST_WORDS || words.weight < LEAST_WEIGHT) break;
    if (kept.every(({ from, to }) => words.to <= from || words.from >= to)) kept.push(words);
  }
  return kept;
}
