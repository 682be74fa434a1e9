/** The trained weights, unpacked once, when the first post is read. */
import { type KeyTable, keyTable } from "../key-table.ts";
import { unpackKeys, unpackWeights } from "../packed-weights.ts";
import { KIND_WEIGHTS } from "./weights.data.ts";

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

export interface KindWeights {
  /** Row of each feature, by the key of its name. */
  rows: KeyTable;
  /** Row by row, one weight for each kind. */
  weights: Float32Array;
  bias: readonly number[];
}

let unpacked: KindWeights | undefined;

export function kindWeights(): KindWeights {
  unpacked ??= unpack(KIND_WEIGHTS);
  return unpacked;
}

/** What the trainer writes. */
export interface PackedWeights {
  /** What one digit is worth. */
  step: number;
  bias: readonly number[];
  /** Keys in rising order. */
  keys: string;
  /** A letter for the kind of every weight; a capital begins the next key. */
  columns: string;
  /** A digit for every weight; a key without any has one that is nought. */
  weights: string;
}

/** Weights as they are used. */
export function unpack(packed: PackedWeights): KindWeights {
  const keys = unpackKeys(packed.keys);
  const weights = new Float32Array(keys.length * MODEL_KINDS.length);
  let row = -MODEL_KINDS.length;
  unpackWeights(packed.weights, packed.step).forEach((weight, at) => {
    const code = packed.columns.charCodeAt(at);
    if (code < 97) row += MODEL_KINDS.length;
    weights[row + (code | 32) - 97] = weight;
  });
  return { rows: keyTable(keys), weights, bias: packed.bias };
}

/** Number of 22 bits for a feature's name; names are not stored, and few of them share a number. */
export function keyOf(name: string): number {
  return keyOfHash(hashOn(EMPTY, name));
}

/** Hash of no letters. */
export const EMPTY = 0x811c9dc5;
/** Hash of what was hashed so far and what follows it. */
export function hashOn(hash: number, text: string): number {
  let all = hash;
  for (let at = 0; at < text.length; at++) all = Math.imul(all ^ text.charCodeAt(at), 0x01000193);
  return all;
}
export function keyOfHash(hash: number): number {
  return (hash ^ (hash >>> 22)) & 0x3fffff;
}
