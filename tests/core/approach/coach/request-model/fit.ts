/** Fits the request model: one logistic regression a code, pruned in steps to its most telling features. Deterministic. */
import { WEIGHED_CODES } from "#core/approach/coach/request-model/weights.ts";
import { keyOf } from "#core/parse/feature-key.ts";
import type { PackedRows } from "#core/parse/packed-rows.ts";
import { DIGITS, packKeys } from "#core/parse/packed-weights.ts";
import type { Labelled } from "./labelled.ts";

export const SETTINGS = {
  /** A feature of fewer messages is chance, and so is one of a single hand. */
  fewest: 3,
  hands: 2,
  /** Pull of every weight towards nought. */
  ridge: 2,
  rounds: 120,
  rate: 0.1,
  /** Features that stay, step by step. */
  features: [2000, 1000, 450],
  step: 0.1,
} as const;
/** Features are fitted by their key, so that those that share one are weighed as one. */
type Weights = ReadonlyMap<number, number>;
interface Column {
  bias: number;
  weights: Weights;
}

export function train(all: readonly Labelled[]): PackedRows {
  const keys = all.map(({ features }) => [...new Set(features.map(keyOf))]);
  const often = commonKeys(all, keys);
  const columns = WEIGHED_CODES.map((_, column) => {
    const wanted = all.map(({ codes }) => Number(codes[column] ?? false));
    return prune(keys, wanted, often);
  });
  return pack(columns);
}

function commonKeys(all: readonly Labelled[], keys: readonly (readonly number[])[]): number[] {
  const hands = new Map<number, { count: number; by: Set<string> }>();
  keys.forEach((list, i) => {
    for (const key of list) {
      const seen = hands.get(key) ?? { count: 0, by: new Set<string>() };
      seen.count++;
      seen.by.add(all[i]?.hand ?? "");
      hands.set(key, seen);
    }
  });
  return [...hands]
    .filter(([, { count, by }]) => count >= SETTINGS.fewest && by.size >= SETTINGS.hands)
    .map(([key]) => key)
    .sort((a, b) => a - b);
}

function prune(
  keys: readonly (readonly number[])[],
  wanted: readonly number[],
  often: readonly number[],
): Column {
  let kept = often;
  for (const most of SETTINGS.features) {
    const { weights } = regress(keys, wanted, kept);
    const counts = new Map<number, number>();
    for (const list of keys) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
    kept = [...weights]
      .map(([key, weight]) => ({ key, worth: Math.abs(weight) * Math.sqrt(counts.get(key) ?? 0) }))
      .sort((a, b) => b.worth - a.worth || a.key - b.key)
      .slice(0, most)
      .map(({ key }) => key)
      .sort((a, b) => a - b);
  }
  return regress(keys, wanted, kept);
}

/** Gradient steps of even size (Adam), shrinking to nought. */
function regress(
  keys: readonly (readonly number[])[],
  wanted: readonly number[],
  features: readonly number[],
): Column {
  const index = new Map(features.map((key, i) => [key, i + 1]));
  const inputs = keys.map((list) => Uint32Array.from(list.flatMap((key) => index.get(key) ?? [])));
  const size = features.length + 1;
  const weights = new Float64Array(size);
  const drift = new Float64Array(size);
  const spread = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    slope.fill(0);
    inputs.forEach((rows, i) => {
      let score = weights[0] ?? 0;
      for (const row of rows) score += weights[row] ?? 0;
      const error = 1 / (1 + Math.exp(-score)) - (wanted[i] ?? 0);
      slope[0] = (slope[0] ?? 0) + error;
      for (const row of rows) slope[row] = (slope[row] ?? 0) + error;
    });
    const rate = SETTINGS.rate * (1 - round / SETTINGS.rounds);
    for (let at = 0; at < size; at++) {
      const gradient = (slope[at] ?? 0) + (at === 0 ? 0 : SETTINGS.ridge * (weights[at] ?? 0));
      const mean = 0.9 * (drift[at] ?? 0) + 0.1 * gradient;
      const square = 0.99 * (spread[at] ?? 0) + 0.01 * gradient * gradient;
      drift[at] = mean;
      spread[at] = square;
      weights[at] =
        (weights[at] ?? 0) -
        (rate * mean) / (1 - 0.9 ** (round + 1)) / (Math.sqrt(square / (1 - 0.99 ** (round + 1))) + 1e-6);
    }
  }
  return {
    bias: weights[0] ?? 0,
    weights: new Map(features.map((key, i) => [key, weights[i + 1] ?? 0])),
  };
}

function pack(columns: readonly Column[]): PackedRows {
  const middle = DIGITS.indexOf("-");
  const levelOf = (weight: number) => Math.max(-middle, Math.min(middle, Math.round(weight / SETTINGS.step)));
  const levels = new Map<number, [column: number, level: number][]>();
  columns.forEach(({ weights }, column) => {
    for (const [key, weight] of weights) {
      const level = levelOf(weight);
      if (level !== 0) levels.set(key, [...(levels.get(key) ?? []), [column, level]]);
    }
  });
  const keys = [...levels.keys()].sort((a, b) => a - b);
  let letters = "";
  let digits = "";
  for (const key of keys)
    (levels.get(key) ?? []).forEach(([column, level], at) => {
      letters += String.fromCharCode((at === 0 ? 65 : 97) + column);
      digits += DIGITS.charAt(middle + level);
    });
  return {
    step: SETTINGS.step,
    bias: columns.map(({ bias }) => Math.round(bias * 1000) / 1000),
    keys: packKeys(keys),
    columns: letters,
    weights: digits,
  };
}
