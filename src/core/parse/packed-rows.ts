/** A trained table in its short form: a row of weights for each feature, most of them nought. */
import { type KeyTable, keyTable } from "./key-table.ts";
import { unpackKeys, unpackWeights } from "./packed-weights.ts";

/** What a trainer writes. */
export interface PackedRows {
  /** What one digit is worth. */
  step: number;
  bias: readonly number[];
  /** Keys in rising order. */
  keys: string;
  /** A letter for the column of every weight; a capital begins the next key. */
  columns: string;
  /** A digit for every weight; a key without any has one that is nought. */
  weights: string;
}

export interface Rows {
  /** Row of each feature, by the key of its name. */
  rows: KeyTable;
  /** Row by row, one weight for each column. */
  weights: Float32Array;
  bias: readonly number[];
}

/** Rows of `width` columns as they are used. */
export function unpackRows(packed: PackedRows, width: number): Rows {
  const keys = unpackKeys(packed.keys);
  const weights = new Float32Array(keys.length * width);
  const sparse = unpackWeights(packed.weights, packed.step);
  let row = -width;
  for (let at = 0; at < sparse.length; at++) {
    const code = packed.columns.charCodeAt(at);
    if (code < 97) row += width;
    weights[row + (code | 32) - 97] = sparse[at] ?? 0;
  }
  return { rows: keyTable(keys), weights, bias: packed.bias };
}
