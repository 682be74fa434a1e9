/** The state of one search: which documents are still in, and what each has gathered. */
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
