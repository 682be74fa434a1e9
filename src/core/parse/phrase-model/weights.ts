/** The trained weights, unpacked once, when the first post is read. */
import { unpackKeys, unpackWeights } from "../packed-weights.ts";
import { NEIGHBOURHOODS } from "./features.ts";
import { LABELS } from "./labels.ts";
import { PHRASE_WEIGHTS } from "./weights.data.ts";

export { DIGITS, packKeys } from "../packed-weights.ts";

/** What the trainer writes. */
export interface PackedWeights {
  /** What one digit is worth, of a feature's weight and of a tie or start. */
  step: number;
  tieStep: number;
  /** Features' numbers in rising order, each as its distance from the one before. */
  keys: string;
  /** A letter for every weight: a capital for the column of a feature's first, then how far the next column is. */
  columns: string;
  /** A digit for every weight. */
  weights: string;
  /** A digit for every pair of neighbours: in all neighbourhoods, then in each. */
  ties: string;
  /** A digit for every state that a sentence may begin with. */
  starts: string;
  /** What the beginning of a phrase is given beside its weights, field by field: so that as many are found as there are. */
  readiness: readonly number[];
}

export const COLUMNS = LABELS.columns;

export interface PhraseWeights {
  /** Features' numbers, each at the place that its number points to or at the next free one; -1 is free. */
  slots: Int32Array;
  /** Number of the feature at each slot. */
  rows: Int32Array;
  /** Where the weights of each feature begin, and one more for the end. */
  rowStarts: Int32Array;
  columns: Uint8Array;
  weights: Float32Array;
  /** Weights of every pair of neighbours, neighbourhood by neighbourhood. */
  ties: Float32Array;
  starts: Float32Array;
}

let unpacked: PhraseWeights | undefined;

export function phraseWeights(): PhraseWeights {
  unpacked ??= unpack(PHRASE_WEIGHTS);
  return unpacked;
}

/** Row of a feature, by its number; -1 where it has no weights. */
export function rowOf({ slots, rows }: PhraseWeights, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  while (slots[slot] !== key && slots[slot] !== -1) slot = (slot + 1) & mask;
  return slots[slot] === -1 ? -1 : (rows[slot] ?? -1);
}

/** Weights as they are used. */
export function unpack(packed: PackedWeights): PhraseWeights {
  const keys = unpackKeys(packed.keys);
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const slots = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  keys.forEach((key, row) => {
    let slot = key & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = key;
    rows[slot] = row;
  });
  const count = packed.columns.length;
  const rowStarts = new Int32Array(keys.length + 1).fill(count);
  const columns = new Uint8Array(count);
  let row = -1;
  for (let at = 0; at < count; at++) {
    const code = packed.columns.charCodeAt(at);
    if (code < 97) rowStarts[++row] = at;
    columns[at] = (code | 32) - 97 + (code < 97 ? 0 : (columns[at - 1] ?? 0));
  }
  const ties = unpackWeights(packed.ties, packed.tieStep);
  const readiness = (state: number) =>
    LABELS.isFirst(state) ? (packed.readiness[LABELS.fieldOf(state)] ?? 0) : 0;
  // What holds in all neighbourhoods is added to each beforehand.
  const every = LABELS.ties.length;
  const summed = new Float32Array(every * NEIGHBOURHOODS);
  for (let at = 0; at < summed.length; at++)
    summed[at] =
      (ties[at % every] ?? 0) + (ties[every + at] ?? 0) + readiness(LABELS.rights[at % every] ?? 0);
  return {
    slots,
    rows,
    rowStarts,
    columns,
    weights: unpackWeights(packed.weights, packed.step),
    ties: summed,
    starts: unpackWeights(packed.starts, packed.tieStep).map((start, state) => start + readiness(state)),
  };
}
