/** What the weights of its features say of each word of a row: a score for every state that is part of a phrase. */
import { featuresAt, MOST_FEATURES } from "./features.ts";
import { LABELS } from "./labels.ts";
import { LANES, readLanes } from "./lanes.ts";
import type { Row } from "./row.ts";
import { COLUMNS, DOUBLES, type PhraseWeights, rowOf } from "./weights.ts";

/** States from 1 to this are first or later words of a phrase; those that only remember one have no weights. */
const { inPhrase: IN_PHRASE } = LABELS;

/** Work space, reused from row to row. */
const features = new Int32Array(MOST_FEATURES);
const emitted = new Float32Array(COLUMNS);

/** In whole numbers of the weights' step, several states at a time; `into` is filled word by word, from state 1 on. */
export function emitWhole(row: Row, model: PhraseWeights, into: Float64Array): void {
  const { whole, step } = model;
  for (let i = 0; i < row.count; i++) {
    const count = featuresAt(row, i, features);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < count; f++) {
      const feature = rowOf(model, features[f] ?? 0);
      if (feature < 0) continue;
      const at = feature * DOUBLES;
      a += whole[at] ?? 0;
      b += whole[at + 1] ?? 0;
      c += whole[at + 2] ?? 0;
      d += whole[at + 3] ?? 0;
    }
    const first = i * IN_PHRASE;
    readLanes(a, step, into, first);
    readLanes(b, step, into, first + LANES);
    readLanes(c, step, into, first + 2 * LANES);
    readLanes(d, step, into, first + 3 * LANES);
  }
}

/** One by one in the features' order and in single precision: so the weights decide between paths that are all but equal. */
export function emitInOrder(row: Row, model: PhraseWeights, into: Float64Array): void {
  const { rowStarts, columns, weights } = model;
  for (let i = 0; i < row.count; i++) {
    const count = featuresAt(row, i, features);
    emitted.fill(0);
    for (let f = 0; f < count; f++) {
      const feature = rowOf(model, features[f] ?? 0);
      if (feature < 0) continue;
      const end = rowStarts[feature + 1] ?? 0;
      for (let at = rowStarts[feature] ?? 0; at < end; at++) {
        const column = columns[at] ?? 0;
        emitted[column] = (emitted[column] ?? 0) + (weights[at] ?? 0);
      }
    }
    for (let state = 1; state <= IN_PHRASE; state++)
      into[i * IN_PHRASE + state - 1] =
        (emitted[LABELS.columnOf(state)] ?? 0) + (emitted[LABELS.sharedOf(state)] ?? 0);
  }
}
