/**
 * Whole numbers added three at a time: a double is exact to 53 bits, so that three sums fit into one side by side. Of all
 * that the tagger does, adding up weights is most.
 */

/** Numbers in one double. */
export const LANES = 3;
/** Each lane holds sums below half of this, above nought and below it. */
const WIDTH = 2 ** 17;

/** What a number counts in a lane: doubles are added, and each lane gets its own sum. */
export function inLane(value: number, lane: number): number {
  return value * WIDTH ** lane;
}

/** Writes the sums of all lanes into `into` from `at` on, each times `unit`. */
export function readLanes(sum: number, unit: number, into: Float64Array, at: number): void {
  const third = Math.round(sum / (WIDTH * WIDTH));
  const rest = sum - third * WIDTH * WIDTH;
  const second = Math.round(rest / WIDTH);
  into[at] = (rest - second * WIDTH) * unit;
  into[at + 1] = second * unit;
  into[at + 2] = third * unit;
}
