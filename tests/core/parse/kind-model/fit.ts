/** Fits the kind model: a logistic regression for each kind, pruned to its most telling features. Deterministic. */
import { eachFeature } from "#core/parse/kind-model/features.ts";
import { scaleOf } from "#core/parse/kind-model/kind-model.ts";
import { DIGITS, keyOf, MODEL_KINDS, type PackedWeights } from "#core/parse/kind-model/weights.ts";
import type { Prepared } from "./training-texts.ts";

export const SETTINGS = {
  /** A feature of fewer texts is chance. */
  fewest: 2,
  /** Pull of every weight towards nought. */
  ridge: 1,
  rounds: 120,
  rate: 0.05,
  /** Features that stay. */
  features: 1500,
  /** A text of a rarer kind weighs so much more in that kind's own regression. */
  rarer: 3,
  step: 0.1,
  /** Lighter weights of the kinds other than the offer are left out. */
  least: 0.25,
} as const;

/** Names of the features of a text, each once. */
export function namesOf({ view, findings }: Prepared): string[] {
  const names = new Set<string>();
  eachFeature(view, findings, (name) => names.add(name));
  return [...names];
}

/** Trains on the texts with their features; `names[i]` are those of `texts[i]`. */
export function train(texts: readonly Prepared[], names: readonly (readonly string[])[]): PackedWeights {
  const counts = new Map<string, number>();
  for (const list of names) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= SETTINGS.fewest).map(([name]) => name);
  const all = regress(texts, names, often);
  const telling = often
    .map((name, row) => ({
      name,
      worth:
        Math.sqrt(counts.get(name) ?? 0) *
        all.reduce((sum, weights, kind) => sum + Math.abs(weights[row + 1] ?? 0) * (kind === 0 ? 3 : 1), 0),
    }))
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, SETTINGS.features)
    .map(({ name }) => name)
    .sort((a, b) => keyOf(a) - keyOf(b));
  return pack(telling, regress(texts, names, telling));
}

/** For each kind the weights of the features, after the bias. */
function regress(
  texts: readonly Prepared[],
  names: readonly (readonly string[])[],
  features: readonly string[],
): Float64Array[] {
  const index = new Map(features.map((name, i) => [name, i + 1]));
  const inputs = names.map((list) => {
    const known = list.flatMap((name) => index.get(name) ?? []);
    return { rows: Uint32Array.from(known), scale: scaleOf(known.length) };
  });
  return MODEL_KINDS.map((_, kind) => {
    const wanted = texts.map((text) => (text.kind === kind ? 1 : 0));
    return one(inputs, wanted, features.length + 1, kind === 0 ? 1 : SETTINGS.rarer);
  });
}

/** One regression by gradient steps of even size (Adam), the step shrinking to nought. */
function one(
  inputs: readonly { rows: Uint32Array; scale: number }[],
  wanted: readonly number[],
  size: number,
  rarer: number,
): Float64Array {
  const weights = new Float64Array(size);
  const drift = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const slope = new Float64Array(size);
    inputs.forEach(({ rows, scale }, i) => {
      let score = weights[0] ?? 0;
      for (const row of rows) score += scale * (weights[row] ?? 0);
      const want = wanted[i] ?? 0;
      const error = (1 / (1 + Math.exp(-score)) - want) * (want === 1 ? rarer : 1);
      slope[0] = (slope[0] ?? 0) + error;
      for (const row of rows) slope[row] = (slope[row] ?? 0) + error * scale;
    });
    const rate = SETTINGS.rate * (1 - round / SETTINGS.rounds);
    for (let at = 0; at < size; at++) {
      const weight = weights[at] ?? 0;
      const gradient = (slope[at] ?? 0) + (at === 0 ? 0 : SETTINGS.ridge * weight);
      const mean = 0.9 * (drift[at] ?? 0) + 0.1 * gradient;
      const square = 0.99 * (spread[at] ?? 0) + 0.01 * gradient * gradient;
      drift[at] = mean;
      spread[at] = square;
      weights[at] =
        weight -
        (rate * mean) / (1 - 0.9 ** (round + 1)) / (Math.sqrt(square / (1 - 0.99 ** (round + 1))) + 1e-6);
    }
  }
  return weights;
}

function pack(features: readonly string[], byKind: readonly Float64Array[]): PackedWeights {
  const { step } = SETTINGS;
  const middle = DIGITS.indexOf("-");
  const digit = (weight: number, kind: number) =>
    DIGITS.charAt(
      kind > 0 && Math.abs(weight) < SETTINGS.least
        ? middle
        : middle + Math.max(-middle, Math.min(middle, Math.round(weight / step))),
    );
  let last = 0;
  const keys = features.map((name) => {
    const distance = keyOf(name) - last;
    last = keyOf(name);
    return distance.toString(36);
  });
  const rows = features.map((_, i) =>
    byKind
      .map((weights, kind) => digit(weights[i + 1] ?? 0, kind))
      .join("")
      .replace(/-+$/, ""),
  );
  return {
    step,
    bias: byKind.map((weights) => Math.round((weights[0] ?? 0) * 1000) / 1000),
    keys: keys.join(" "),
    rows: rows.join(" "),
  };
}
