/** The state of one search: which documents are still in, and what each has gathered. */
import { WEIGHTS } from "./search-field.ts";

export class Rounds {
  readonly scores: Uint16Array;
  /** Documents that have every term so far. */
  found: number[] = [];
  /** By number: how many rounds it is in; -1 where it was ruled out. */
  readonly #in: Int16Array;
  readonly #best: Uint16Array;
  #hits: number[] = [];
  #round = 0;

  constructor(size: number) {
    this.scores = new Uint16Array(size);
    this.#best = new Uint16Array(size);
    this.#in = new Int16Array(size);
  }

  /** Whether no term has been looked for yet. */
  get isFirst(): boolean {
    return this.#round === 0;
  }

  isIn(number: number): boolean {
    return this.#in[number] === this.#round;
  }

  rule(number: number): void {
    this.#in[number] = -1;
  }

  /** The term of this round stands in the document; the best of several hits counts. */
  hit(number: number, score: number): void {
    if (this.#in[number] !== this.#round) return;
    const best = this.#best[number] ?? 0;
    if (best === 0) this.#hits.push(number);
    if (score > best) this.#best[number] = score;
  }

  /** A word of this round's term stands in these documents, each `number * 256 + fields`: the hot path of every search. */
  hitAll(postings: readonly number[], fields: number, factor: number): void {
    const [inRound, best, hits, round] = [this.#in, this.#best, this.#hits, this.#round];
    for (let at = 0; at < postings.length; at++) {
      const posting = postings[at] ?? 0;
      const weight = WEIGHTS[posting & fields] ?? 0;
      const number = posting >>> 8;
      if (weight === 0 || inRound[number] !== round) continue;
      const score = weight * factor;
      const before = best[number] ?? 0;
      if (before === 0) hits.push(number);
      if (score > before) best[number] = score;
    }
  }

  /** Ends the round; answers how many documents are left. */
  endRound(): number {
    this.#round++;
    for (const number of this.found)
      this.scores[number] = this.#best[number] === 0 ? 0 : (this.scores[number] ?? 0);
    for (const number of this.#hits) {
      this.#in[number] = this.#round;
      this.scores[number] = Math.min(65_535, (this.scores[number] ?? 0) + (this.#best[number] ?? 0));
      this.#best[number] = 0;
    }
    this.found = this.#hits;
    this.#hits = [];
    return this.found.length;
  }
}
