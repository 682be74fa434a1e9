/** The trained weights, unpacked once, when the first post is read. */
import { type PackedRows, type Rows, unpackRows } from "../packed-rows.ts";
import { KIND_WEIGHTS } from "./weights.data.ts";

export { keyOf } from "../feature-key.ts";

/** The kinds the model tells apart, in the order of the weights. */
export const MODEL_KINDS = [
  "offer",
  "seeking",
  "programme",
  "event",
  "paid-coaching",
  "job",
  "thanks",
  "about",
  "other",
] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** One weight for each kind in a row. */
export type KindWeights = Rows;
export type PackedWeights = PackedRows;

let unpacked: KindWeights | undefined;

export function kindWeights(): KindWeights {
  unpacked ??= unpack(KIND_WEIGHTS);
  return unpacked;
}

/** Weights as they are used. */
export function unpack(packed: PackedWeights): KindWeights {
  return unpackRows(packed, MODEL_KINDS.length);
}
