/** The likeliest labels of a row, by the weights: the best path through its words. */
import { emitInOrder, emitWhole } from "./emissions.ts";
import { neighbourhoodAt } from "./features.ts";
import { LABELS } from "./labels.ts";
import { MOST_WORDS, type Row } from "./row.ts";
import type { PhraseWeights } from "./weights.ts";

const { states: STATES, inPhrase: IN_PHRASE, lefts: LEFTS, rights: RIGHTS } = LABELS;
const TIES = LEFTS.length;
/** First of the ties that lead to each state, and one more for the end: they stand side by side. */
const TIES_OF = Uint8Array.from(
  { length: STATES + 1 },
  (_, state) => RIGHTS.filter((right) => right < state).length,
);
const IMPOSSIBLE = -1e9;
/**
 * Paths whose scores are nearer than this are all but equal: scores are multiples of a fortieth, but for what is lost in
 * adding them up in single precision.
 */
const NEAR = 0.02;
/** Work space, reused from row to row; word by word. */
const near = new Int32Array(MOST_WORDS);
const from = new Uint8Array(MOST_WORDS * STATES);
const scores = new Float64Array(MOST_WORDS * STATES);
const emitted = new Float64Array(MOST_WORDS * IN_PHRASE);

/** The state of each word. */
export function decode(row: Row, model: PhraseWeights, path: Uint8Array): void {
  for (let i = 0; i < row.count; i++) near[i] = neighbourhoodAt(row, i) * TIES;
  emitWhole(row, model, emitted);
  scorePaths(row.count, model);
  if (tracePath(row.count, model, path)) return;
  emitInOrder(row, model, emitted);
  scorePaths(row.count, model);
  tracePath(row.count, model, path);
}

/** The score of the best path to each state of each word, and the state that it comes from. */
function scorePaths(count: number, { ties, starts }: PhraseWeights): void {
  for (let state = 0; state < STATES; state++)
    scores[state] = state === 0 || LABELS.isFirst(state) ? (starts[state] ?? 0) : IMPOSSIBLE;
  for (let i = 0; i < count; i++) {
    const here = i * STATES;
    if (i > 0) {
      const before = here - STATES;
      const offset = near[i] ?? 0;
      let tie = 0;
      for (let state = 0; state < STATES; state++) {
        const end = TIES_OF[state + 1] ?? 0;
        let best = Number.NEGATIVE_INFINITY;
        let bestLeft = 0;
        for (; tie < end; tie++) {
          const left = LEFTS[tie] ?? 0;
          const score = (scores[before + left] ?? 0) + (ties[offset + tie] ?? 0);
          if (score <= best) continue;
          best = score;
          bestLeft = left;
        }
        scores[here + state] = best;
        from[here + state] = bestLeft;
      }
    }
    const cell = i * IN_PHRASE - 1;
    for (let state = 1; state <= IN_PHRASE; state++)
      scores[here + state] = (scores[here + state] ?? 0) + (emitted[cell + state] ?? 0);
  }
}

/** Writes the best path, and answers whether no other comes near it: one would part from it at some word, and be near there. */
function tracePath(count: number, { ties }: PhraseWeights, path: Uint8Array): boolean {
  const last = (count - 1) * STATES;
  let best = 0;
  for (let state = 1; state < STATES; state++)
    if ((scores[last + state] ?? 0) > (scores[last + best] ?? 0)) best = state;
  const enough = (scores[last + best] ?? 0) - NEAR;
  let clear = true;
  for (let state = 0; state < STATES; state++)
    if (state !== best && (scores[last + state] ?? 0) > enough) clear = false;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = best;
    const left = from[i * STATES + best] ?? 0;
    if (i > 0 && clear) clear = isClear(i, best, left, ties);
    best = left;
  }
  return clear;
}

/** Whether the best path to a state of a word comes from one state alone, by far. */
function isClear(i: number, state: number, left: number, ties: Float64Array): boolean {
  const before = (i - 1) * STATES;
  const offset = near[i] ?? 0;
  const scoreBy = (tie: number) => (scores[before + (LEFTS[tie] ?? 0)] ?? 0) + (ties[offset + tie] ?? 0);
  const first = TIES_OF[state] ?? 0;
  const end = TIES_OF[state + 1] ?? 0;
  let best = first;
  while (LEFTS[best] !== left) best++;
  const enough = scoreBy(best) - NEAR;
  for (let tie = first; tie < end; tie++) if (tie !== best && scoreBy(tie) > enough) return false;
  return true;
}
