/** The likeliest labels of a row, by the weights: the best path through its words. */
import { featuresAt, MOST_FEATURES, neighbourhoodAt } from "./features.ts";
import { LABELS } from "./labels.ts";
import { MOST_WORDS, type Row } from "./row.ts";
import { COLUMNS, type PhraseWeights } from "./weights.ts";

const { states: STATES, lefts: LEFTS, rights: RIGHTS } = LABELS;
const TIES = LEFTS.length;
const IMPOSSIBLE = -1e9;
/** Columns of each state; one that shares none is given the outside's, which has no weights. */
const states = Array.from({ length: STATES }, (_, state) => state);
const COLUMN = Uint8Array.from(states, LABELS.columnOf);
const SHARED = Uint8Array.from(states, (state) => Math.max(0, LABELS.sharedOf(state)));
/** Work space, reused from row to row. */
const features = new Int32Array(MOST_FEATURES);
const near = new Int32Array(MOST_WORDS);
const from = new Uint8Array(MOST_WORDS * STATES);
const scores = [new Float64Array(STATES), new Float64Array(STATES)] as const;
const emitted = new Float32Array(MOST_WORDS * COLUMNS);

/** The state of each word. */
export function decode(row: Row, model: PhraseWeights, path: Uint8Array): void {
  emit(row, model);
  for (let i = 0; i < row.count; i++) near[i] = neighbourhoodAt(row, i);
  bestPath(row.count, model, path);
}

/** Sums the weights of the features of each word, column by column. */
function emit(row: Row, { slots, rows, rowStarts, columns, weights }: PhraseWeights): void {
  emitted.fill(0, 0, row.count * COLUMNS);
  const mask = slots.length - 1;
  for (let i = 0; i < row.count; i++) {
    const count = featuresAt(row, i, features);
    const base = i * COLUMNS;
    for (let f = 0; f < count; f++) {
      const key = features[f] ?? 0;
      let slot = key & mask;
      while (slots[slot] !== key && slots[slot] !== -1) slot = (slot + 1) & mask;
      if (slots[slot] === -1) continue;
      const feature = rows[slot] ?? 0;
      const end = rowStarts[feature + 1] ?? 0;
      for (let at = rowStarts[feature] ?? 0; at < end; at++) {
        const cell = base + (columns[at] ?? 0);
        emitted[cell] = (emitted[cell] ?? 0) + (weights[at] ?? 0);
      }
    }
  }
}

function bestPath(count: number, { ties, starts }: PhraseWeights, path: Uint8Array): void {
  let [now, before] = scores;
  for (let i = 0; i < count; i++) {
    [now, before] = [before, now];
    if (i === 0)
      for (let state = 0; state < STATES; state++)
        now[state] = state === 0 || LABELS.isFirst(state) ? (starts[state] ?? 0) : IMPOSSIBLE;
    else {
      now.fill(Number.NEGATIVE_INFINITY);
      const offset = (near[i] ?? 0) * TIES;
      for (let tie = 0; tie < TIES; tie++) {
        const left = LEFTS[tie] ?? 0;
        const state = RIGHTS[tie] ?? 0;
        const score = (before[left] ?? 0) + (ties[offset + tie] ?? 0);
        if (score <= (now[state] ?? 0)) continue;
        now[state] = score;
        from[i * STATES + state] = left;
      }
    }
    const cell = i * COLUMNS;
    for (let state = 0; state < STATES; state++) {
      now[state] =
        (now[state] ?? 0) +
        (emitted[cell + (COLUMN[state] ?? 0)] ?? 0) +
        (emitted[cell + (SHARED[state] ?? 0)] ?? 0);
    }
  }
  let best = 0;
  for (let state = 1; state < STATES; state++) if ((now[state] ?? 0) > (now[best] ?? 0)) best = state;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = best;
    best = from[i * STATES + best] ?? 0;
  }
}
