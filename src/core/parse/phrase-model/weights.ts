/** The trained weights, unpacked once, when the first post is read. */
import { type KeyTable, keyTable, rowOf as rowOfKey } from "../key-table.ts";
import { unpackKeys, unpackWeights } from "../packed-weights.ts";
import { NUMBERS } from "./feature-number.ts";
import { NEIGHBOURHOODS } from "./features.ts";
import { LABELS } from "./labels.ts";
import { inLane, LANES } from "./lanes.ts";
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
  /** A bit for every number that a feature can have: most have no weights. */
  present: Int32Array;
  /** Row of each feature, by its number. */
  table: KeyTable;
  /** Where the weights of each feature begin, and one more for the end. */
  rowStarts: Int32Array;
  columns: Uint8Array;
  weights: Float32Array;
  /** The same in whole steps, with those that a field's states share in each of both: row by row, `LANES` states in one. */
  whole: Float64Array;
  step: number;
  /** Weights of every pair of neighbours, neighbourhood by neighbourhood. */
  ties: Float64Array;
  starts: Float32Array;
}

/** Doubles of a row. */
export const DOUBLES = LABELS.inPhrase / LANES;
/** What one step of each column adds to each double of a row. */
const ADDED = Array.from({ length: COLUMNS }, (_, column) => {
  const added = new Float64Array(DOUBLES);
  for (let at = 0; at < LABELS.inPhrase; at++)
    if (LABELS.columnOf(at + 1) === column || LABELS.sharedOf(at + 1) === column)
      added[Math.floor(at / LANES)] = (added[Math.floor(at / LANES)] ?? 0) + inLane(1, at % LANES);
  return added;
});

let unpacked: PhraseWeights | undefined;

export function phraseWeights(): PhraseWeights {
  unpacked ??= unpack(PHRASE_WEIGHTS);
  return unpacked;
}

/** Row of a feature, by its number; -1 where it has no weights. */
export function rowOf({ present, table }: PhraseWeights, key: number): number {
  return ((present[key >> 5] ?? 0) >> (key & 31)) & 1 ? rowOfKey(table, key) : -1;
}

/** Weights as they are used. */
export function unpack(packed: PackedWeights): PhraseWeights {
  const keys = unpackKeys(packed.keys);
  const present = new Int32Array(NUMBERS / 32);
  for (const key of keys) present[key >> 5] = (present[key >> 5] ?? 0) | (1 << (key & 31));
  const count = packed.columns.length;
  const rowStarts = new Int32Array(keys.length + 1).fill(count);
  const columns = new Uint8Array(count);
  const weights = unpackWeights(packed.weights, packed.step);
  const whole = new Float64Array(keys.length * DOUBLES);
  let row = -1;
  for (let at = 0; at < count; at++) {
    const code = packed.columns.charCodeAt(at);
    if (code < 97) rowStarts[++row] = at;
    const column = (code | 32) - 97 + (code < 97 ? 0 : (columns[at - 1] ?? 0));
    columns[at] = column;
    const steps = Math.round((weights[at] ?? 0) / packed.step);
    const added = ADDED[column];
    for (let cell = 0; added && cell < DOUBLES; cell++)
      whole[row * DOUBLES + cell] = (whole[row * DOUBLES + cell] ?? 0) + steps * (added[cell] ?? 0);
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
    present,
    table: keyTable(keys),
    rowStarts,
    columns,
    weights,
    whole,
    step: packed.step,
    ties: Float64Array.from(summed),
    starts: unpackWeights(packed.starts, packed.tieStep).map((start, state) => start + readiness(state)),
  };
}
