/** Sums over all label paths of a sentence: how likely each state and each pair of neighbours is. */
import type { Labels } from "#core/parse/phrase-model/labels.ts";
import { MOST_WORDS } from "#core/parse/phrase-model/row.ts";

/** Work space; word by word, state by state or tie by tie. */
export class Chain {
  readonly layer: Labels;
  /** Exponentials of the scores, to be filled in before `sum`. */
  readonly emitted: Float64Array;
  readonly tied: Float64Array;
  readonly started: Float64Array;
  private readonly left: Float64Array;
  private readonly right: Float64Array;

  constructor(layer: Labels) {
    this.layer = layer;
    this.emitted = new Float64Array(MOST_WORDS * layer.states);
    this.tied = new Float64Array(MOST_WORDS * layer.ties.length);
    this.started = new Float64Array(layer.states);
    this.left = new Float64Array(MOST_WORDS * layer.states);
    this.right = new Float64Array(MOST_WORDS * layer.states);
  }

  /** Fills in the likelihoods of states and of ties, over the paths that `allowed` leaves (all without it). */
  sum(count: number, allowed: Int32Array | undefined, ofStates: Float64Array, ofTies: Float64Array): void {
    const { layer, emitted, tied, left, right } = this;
    const { states, lefts, rights } = layer;
    const ties = lefts.length;
    const fits = (i: number, state: number) => !allowed || (((allowed[i] ?? 0) >>> state) & 1) === 1;
    const even = (list: Float64Array, at: number) => {
      let sum = 0;
      for (let state = 0; state < states; state++) sum += list[at + state] ?? 0;
      for (let state = 0; state < states; state++) list[at + state] = (list[at + state] ?? 0) / sum;
    };
    for (let state = 0; state < states; state++)
      left[state] =
        (state === 0 || layer.isFirst(state)) && fits(0, state)
          ? (emitted[state] ?? 0) * (this.started[state] ?? 0)
          : 0;
    even(left, 0);
    for (let i = 1; i < count; i++) {
      const here = i * states;
      left.fill(0, here, here + states);
      for (let tie = 0; tie < ties; tie++) {
        const at = here + (rights[tie] ?? 0);
        left[at] =
          (left[at] ?? 0) + (left[here - states + (lefts[tie] ?? 0)] ?? 0) * (tied[i * ties + tie] ?? 0);
      }
      for (let state = 0; state < states; state++)
        left[here + state] = fits(i, state) ? (left[here + state] ?? 0) * (emitted[here + state] ?? 0) : 0;
      even(left, here);
    }
    right.fill(1, (count - 1) * states, count * states);
    for (let i = count - 2; i >= 0; i--) {
      const here = i * states;
      const next = here + states;
      right.fill(0, here, next);
      for (let tie = 0; tie < ties; tie++) {
        const state = rights[tie] ?? 0;
        if (!fits(i + 1, state)) continue;
        const at = here + (lefts[tie] ?? 0);
        right[at] =
          (right[at] ?? 0) +
          (tied[(i + 1) * ties + tie] ?? 0) * (emitted[next + state] ?? 0) * (right[next + state] ?? 0);
      }
      even(right, here);
    }
    for (let i = 0; i < count; i++) {
      const here = i * states;
      for (let state = 0; state < states; state++)
        ofStates[here + state] = (left[here + state] ?? 0) * (right[here + state] ?? 0);
      even(ofStates, here);
      if (i === 0) continue;
      let sum = 0;
      for (let tie = 0; tie < ties; tie++) {
        const state = rights[tie] ?? 0;
        const share = fits(i, state)
          ? (left[here - states + (lefts[tie] ?? 0)] ?? 0) *
            (tied[i * ties + tie] ?? 0) *
            (emitted[here + state] ?? 0) *
            (right[here + state] ?? 0)
          : 0;
        ofTies[i * ties + tie] = share;
        sum += share;
      }
      for (let tie = 0; tie < ties; tie++) ofTies[i * ties + tie] = (ofTies[i * ties + tie] ?? 0) / sum;
    }
  }
}
