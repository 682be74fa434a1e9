/** Weights that stay at nought until enough speaks for them. */

const RATE = 0.07;
/** Pull of every weight towards nought, beside the one below which it stays there. */
const RIDGE = 1;

/** Weights that learn in even steps and stay at nought until enough speaks for them (FTRL-Proximal). */
export class Sparse {
  readonly weights: Float64Array;
  private readonly drift: Float64Array;
  /** Sum of each weight's squared errors: how much it has been asked. */
  readonly spread: Float64Array;
  private readonly pull: number;
  private readonly sums: Float64Array;
  private kept = 0;
  /** The only ones that may leave nought, where some were chosen. */
  private readonly chosen: Float64Array | undefined;

  constructor(size: number, pull: number, chosen?: Float64Array) {
    this.chosen = chosen;
    this.weights = new Float64Array(size);
    this.drift = new Float64Array(size);
    this.spread = new Float64Array(size);
    this.sums = new Float64Array(size);
    this.pull = pull;
  }

  /** Takes the weights as they are now into the mean. */
  keep(): void {
    this.kept++;
    for (let at = 0; at < this.sums.length; at++)
      this.sums[at] = (this.sums[at] ?? 0) + (this.weights[at] ?? 0);
  }

  mean(): Float64Array {
    return this.sums.map((sum) => sum / Math.max(1, this.kept));
  }

  learn(at: number, error: number): void {
    if (this.chosen && this.chosen[at] === 0) return;
    const { weights, drift, spread, pull } = this;
    const before = Math.sqrt(spread[at] ?? 0);
    const square = (spread[at] ?? 0) + error * error;
    const after = Math.sqrt(square);
    const moved = (drift[at] ?? 0) + error - ((after - before) / RATE) * (weights[at] ?? 0);
    spread[at] = square;
    drift[at] = moved;
    weights[at] =
      Math.abs(moved) <= pull ? 0 : (Math.sign(moved) * pull - moved) / ((1 + after) / RATE + RIDGE);
  }
}
