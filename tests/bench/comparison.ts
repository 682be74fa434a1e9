/** What a comparison of the product with a peer is, and what comes of one. */

/** One measured pair. */
export interface Measured {
  /** Which goal it belongs to. */
  id: string;
  /** Size of the work: characters a post, cards in the library. */
  size: number;
  /** What was measured, in a few words, where one goal has several comparisons. */
  what: string;
  /** Both in the same unit; the smaller the better. */
  product: number;
  peer: number;
  peerName: string;
  /** The least that the machine allows, in the same unit, where known. */
  floor?: number;
  unit: string;
  /** Most that product ÷ peer may be. */
  goal: number;
}

/** A peer that could not be measured, and why. */
export interface Skipped {
  id: string;
  peerName: string;
  why: string;
}

export type Outcome = Measured | Skipped;

/** All comparisons of one goal. Equal results are asserted before speed is compared: it throws where they differ. */
export interface Bench {
  /** The goal's id, as asked for on the command line. */
  id: string;
  /** Outcomes as they come, so that a long run shows its progress. */
  run(): AsyncIterable<Outcome>;
}

export function ratioOf({ product, peer }: Measured): number {
  return product / peer;
}
export function isMet(measured: Measured): boolean {
  return ratioOf(measured) <= measured.goal;
}
