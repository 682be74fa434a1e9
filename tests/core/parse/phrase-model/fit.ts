/** Fits the phrase model: a chain of labels, its weights pulled to nought. Deterministic. */
import { NEIGHBOURHOODS } from "#core/parse/phrase-model/features.ts";
import { LABELS } from "#core/parse/phrase-model/labels.ts";
import { MOST_WORDS } from "#core/parse/phrase-model/row.ts";
import type { PackedWeights } from "#core/parse/phrase-model/weights.ts";
import { Chain } from "./chain.ts";
import { pack } from "./pack.ts";
import { Sparse } from "./sparse.ts";
import type { Sample } from "./training-texts.ts";

export const SETTINGS = {
  /** A feature of fewer words is chance. */
  fewest: 3,
  rounds: 6,
  /** Rounds before the first that goes into the mean. */
  warm: 2,
  /** Weights that have not been pulled so far from nought stay there. */
  pull: 12,
  tiePull: 1,
  /** Of this pull the weights that stayed feel so much when they learn again alone. */
  again: 0.25,
  /** So many weights stay, those that tell most; a feature's second counts for more than its first, as its key is paid for. */
  kept: 22_000,
  further: 1.3,
  /**
   * What a weight tells is how far it is from nought, and in this measure how often it is asked beside the others of its
   * field: a rare word's weight is large and seldom of use, and a rare field's are asked seldom.
   */
  asked: 0.25,
  /** Smaller errors teach nothing. */
  least: 0.01,
} as const;

export interface Fitted {
  weights: Float64Array;
  ties: Float64Array;
  starts: Float64Array;
  /** How much each weight was asked. */
  asked: Float64Array;
}

/** Trains on the samples and packs what stays. */
export function train(samples: readonly Sample[]): PackedWeights {
  const counts = new Map<number, number>();
  for (const { features } of samples)
    for (const list of features) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts]
    .filter(([, count]) => count >= SETTINGS.fewest)
    .map(([key]) => key)
    .sort((a, b) => a - b);
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const rows = samples.map(({ features }) =>
    features.map((list) => Int32Array.from([...new Set(list)].flatMap((key) => rowOf.get(key) ?? []))),
  );
  const first = fitted(samples, rows, keys.length);
  return pack(keys, fitted(samples, rows, keys.length, mostTelling(first)));
}

/** 1 for each weight that stays. */
function mostTelling({ weights, asked }: Fitted): Float64Array {
  const { columns } = LABELS;
  const share = sharesOf(asked);
  const sizes = weights.map((weight, at) => Math.abs(weight) * (share[at] ?? 0) ** SETTINGS.asked);
  const paid = sizes.map((size, at) => {
    const own = sizes.subarray(at - (at % columns), at - (at % columns) + columns);
    return size * (own.every((other) => other <= size) ? 1 : SETTINGS.further);
  });
  const least = paid.slice().sort().at(-SETTINGS.kept) ?? 0;
  return paid.map((size) => (size > 0 && size >= least ? 1 : 0));
}

/** What share of all that its field was asked each weight was asked. */
function sharesOf(asked: Float64Array): Float64Array {
  const { columns, fieldOfColumn } = LABELS;
  const sums = new Map<number, number>();
  asked.forEach((much, at) => {
    const field = fieldOfColumn(at % columns);
    sums.set(field, (sums.get(field) ?? 0) + much);
  });
  return asked.map((much, at) => much / (sums.get(fieldOfColumn(at % columns)) || 1));
}

function fitted(
  samples: readonly Sample[],
  rows: readonly (readonly Int32Array[])[],
  size: number,
  chosen?: Float64Array,
): Fitted {
  const layer = LABELS;
  const { columns, states } = layer;
  const ties = layer.ties.length;
  const byFeature = new Sparse(size * columns, (chosen ? SETTINGS.again : 1) * SETTINGS.pull, chosen);
  const byTie = new Sparse(ties * (NEIGHBOURHOODS + 1), SETTINGS.tiePull);
  const byStart = new Sparse(states, SETTINGS.tiePull);
  const chain = new Chain(layer);
  const likely = [0, 1].map(() => ({
    states: new Float64Array(MOST_WORDS * states),
    ties: new Float64Array(MOST_WORDS * ties),
  }));
  const [free, wanted] = likely;
  const result = () => ({
    weights: byFeature.mean(),
    ties: byTie.mean(),
    starts: byStart.mean(),
    asked: byFeature.spread,
  });
  if (!free || !wanted) return result();
  const errors = new Float64Array(columns);
  let seen = 0;
  for (const at of shuffledRounds(samples.length)) {
    seen++;
    if (seen % samples.length === 0 && seen > SETTINGS.warm * samples.length)
      for (const weights of [byFeature, byTie, byStart]) weights.keep();
    const sample = samples[at];
    const words = rows[at];
    if (!sample || !words) continue;
    const { count, neighbourhoods } = sample;
    score(chain, words, byFeature.weights, byTie.weights, byStart.weights, neighbourhoods);
    chain.sum(count, undefined, free.states, free.ties);
    chain.sum(count, sample.allowed, wanted.states, wanted.ties);
    for (let i = 0; i < count; i++) {
      errors.fill(0);
      let sum = 0;
      for (let state = 0; state < states; state++) {
        const error = (free.states[i * states + state] ?? 0) - (wanted.states[i * states + state] ?? 0);
        sum += Math.abs(error);
        const column = layer.columnOf(state);
        const shared = layer.sharedOf(state);
        errors[column] = (errors[column] ?? 0) + error;
        if (shared >= 0) errors[shared] = (errors[shared] ?? 0) + error;
        if (i === 0 && Math.abs(error) > SETTINGS.least) byStart.learn(state, error);
      }
      if (sum < 2 * SETTINGS.least) continue;
      const word = words[i] ?? new Int32Array(0);
      for (let column = 1; column < columns; column++) {
        const error = errors[column] ?? 0;
        if (Math.abs(error) > SETTINGS.least)
          for (let k = 0; k < word.length; k++) byFeature.learn((word[k] ?? 0) * columns + column, error);
      }
      if (i === 0) continue;
      const near = ((neighbourhoods[i] ?? 0) + 1) * ties;
      for (let tie = 0; tie < ties; tie++) {
        const error = (free.ties[i * ties + tie] ?? 0) - (wanted.ties[i * ties + tie] ?? 0);
        if (Math.abs(error) <= SETTINGS.least / 2) continue;
        byTie.learn(tie, error);
        byTie.learn(near + tie, error);
      }
    }
  }
  return result();
}

const HIGHEST = 30;

function score(
  chain: Chain,
  words: readonly Int32Array[],
  weights: Float64Array,
  ties: Float64Array,
  starts: Float64Array,
  neighbourhoods: Int32Array,
): void {
  const { layer, emitted, tied, started } = chain;
  const { columns, states } = layer;
  const count = layer.ties.length;
  const sums = new Float64Array(columns);
  /** First word of each neighbourhood: others of it have the same ties. */
  const firstOf = new Map<number, number>();
  for (let state = 0; state < states; state++) started[state] = Math.exp(starts[state] ?? 0);
  words.forEach((rows, i) => {
    sums.fill(0);
    for (let k = 0; k < rows.length; k++) {
      const base = (rows[k] ?? 0) * columns;
      for (let column = 0; column < columns; column++)
        sums[column] = (sums[column] ?? 0) + (weights[base + column] ?? 0);
    }
    for (let state = 0; state < states; state++) {
      const shared = layer.sharedOf(state);
      const sum = (sums[layer.columnOf(state)] ?? 0) + (shared < 0 ? 0 : (sums[shared] ?? 0));
      emitted[i * states + state] = Math.exp(Math.min(HIGHEST, Math.max(-HIGHEST, sum)));
    }
    const neighbourhood = neighbourhoods[i] ?? 0;
    const same = firstOf.get(neighbourhood);
    if (same !== undefined) {
      tied.copyWithin(i * count, same * count, (same + 1) * count);
      return;
    }
    firstOf.set(neighbourhood, i);
    const near = (neighbourhood + 1) * count;
    for (let tie = 0; tie < count; tie++)
      tied[i * count + tie] = Math.exp((ties[tie] ?? 0) + (ties[near + tie] ?? 0));
  });
}

/** Numbers below `size`, each once a round, in an order that is the same every time. */
function* shuffledRounds(size: number): Iterable<number> {
  const order = Array.from({ length: size }, (_, i) => i);
  let seed = 20_261;
  for (let round = 0; round < SETTINGS.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const j = (seed >>> 8) % (i + 1);
      const other = order[j] ?? 0;
      order[j] = order[i] ?? 0;
      order[i] = other;
    }
    yield* order;
  }
}
