/** Fits the kind model: one softmax over all kinds, pruned to its most telling features. Deterministic. */
import { eachFeature } from "#core/parse/kind-model/features.ts";
import { scaleOf } from "#core/parse/kind-model/kind-model.ts";
import { keyOf, MODEL_KINDS, type PackedWeights } from "#core/parse/kind-model/weights.ts";
import { DIGITS, packKeys } from "#core/parse/packed-weights.ts";
import type { Prepared } from "./training-texts.ts";

export const SETTINGS = {
  /** A feature of fewer texts is chance. */
  fewest: 3,
  /** Pull of every weight towards nought. */
  ridge: 2,
  rounds: 100,
  rate: 0.08,
  /** Features that stay. */
  features: 3400,
  step: 0.1,
  /** Lighter weights of the kinds other than the offer are left out. */
  least: 0.15,
} as const;
const KINDS = MODEL_KINDS.length;

/** Names of the features of a text, each once. */
export function namesOf({ view, findings, ruled }: Prepared): string[] {
  const names = new Set<string>();
  eachFeature(view, findings, ruled, (_from, _to, ...parts) => names.add(parts.join("")));
  return [...names];
}

/** Trains on the texts with their features; `names[i]` are those of `texts[i]`. */
export function train(texts: readonly Prepared[], names: readonly (readonly string[])[]): PackedWeights {
  const counts = new Map<string, number>();
  for (const list of names) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= SETTINGS.fewest).map(([name]) => name);
  const all = regress(texts, names, often);
  const telling = often
    .map((name, row) => {
      const own = all.slice((row + 1) * KINDS, (row + 2) * KINDS);
      const loud = own.reduce((sum, weight, kind) => sum + Math.abs(weight) * (kind === 0 ? 3 : 1), 0);
      return { name, worth: Math.sqrt(counts.get(name) ?? 0) * loud };
    })
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, SETTINGS.features)
    .map(({ name }) => name)
    .sort((a, b) => keyOf(a) - keyOf(b));
  return pack(telling, regress(texts, names, telling));
}

/** Row by row a weight for each kind; the first row is the bias. Gradient steps of even size (Adam), shrinking to nought. */
function regress(
  texts: readonly Prepared[],
  names: readonly (readonly string[])[],
  features: readonly string[],
): Float64Array {
  const index = new Map(features.map((name, i) => [name, (i + 1) * KINDS]));
  const inputs = names.map((list, i) => {
    const known = list.flatMap((name) => index.get(name) ?? []);
    return { rows: Uint32Array.from(known), scale: scaleOf(known.length), kind: texts[i]?.kind ?? 0 };
  });
  const size = (features.length + 1) * KINDS;
  const weights = new Float64Array(size);
  const drift = new Float64Array(size);
  const spread = new Float64Array(size);
  const slope = new Float64Array(size);
  const scores = new Float64Array(KINDS);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    slope.fill(0);
    for (const { rows, scale, kind } of inputs) {
      for (let k = 0; k < KINDS; k++) scores[k] = weights[k] ?? 0;
      for (const row of rows)
        for (let k = 0; k < KINDS; k++) scores[k] = (scores[k] ?? 0) + scale * (weights[row + k] ?? 0);
      const loudest = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < KINDS; k++) sum += scores[k] = Math.exp((scores[k] ?? 0) - loudest);
      for (let k = 0; k < KINDS; k++) {
        const error = (scores[k] ?? 0) / sum - Number(k === kind);
        scores[k] = error * scale;
        slope[k] = (slope[k] ?? 0) + error;
      }
      for (const row of rows)
        for (let k = 0; k < KINDS; k++) slope[row + k] = (slope[row + k] ?? 0) + (scores[k] ?? 0);
    }
    step(round, weights, slope, drift, spread);
  }
  return weights;
}

function step(
  round: number,
  weights: Float64Array,
  slope: Float64Array,
  drift: Float64Array,
  spread: Float64Array,
): void {
  const rate = SETTINGS.rate * (1 - round / SETTINGS.rounds);
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    const gradient = (slope[at] ?? 0) + (at < KINDS ? 0 : SETTINGS.ridge * weight);
    const mean = 0.9 * (drift[at] ?? 0) + 0.1 * gradient;
    const square = 0.99 * (spread[at] ?? 0) + 0.01 * gradient * gradient;
    drift[at] = mean;
    spread[at] = square;
    weights[at] =
      weight -
      (rate * mean) / (1 - 0.9 ** (round + 1)) / (Math.sqrt(square / (1 - 0.99 ** (round + 1))) + 1e-6);
  }
}

function pack(features: readonly string[], weights: Float64Array): PackedWeights {
  const middle = DIGITS.indexOf("-");
  const levelOf = (weight: number, kind: number) =>
    kind > 0 && Math.abs(weight) < SETTINGS.least
      ? 0
      : Math.max(-middle, Math.min(middle, Math.round(weight / SETTINGS.step)));
  let columns = "";
  let digits = "";
  features.forEach((_, i) => {
    const levels = MODEL_KINDS.map((_kind, kind) => levelOf(weights[(i + 1) * KINDS + kind] ?? 0, kind));
    const telling = levels.flatMap((level, kind) => (level === 0 ? [] : [kind]));
    (telling.length === 0 ? [0] : telling).forEach((kind, at) => {
      columns += String.fromCharCode((at === 0 ? 65 : 97) + kind);
      digits += DIGITS.charAt(middle + (levels[kind] ?? 0));
    });
  });
  return {
    step: SETTINGS.step,
    bias: MODEL_KINDS.map((_, kind) => Math.round((weights[kind] ?? 0) * 1000) / 1000),
    keys: packKeys(features.map(keyOf)),
    columns,
    weights: digits,
  };
}
