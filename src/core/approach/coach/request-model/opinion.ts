/** A second opinion on a request, from how it is worded throughout: a linear model of little words and their company. */
import { keyOf } from "../../../parse/feature-key.ts";
import { NO_ROW, rowOf } from "../../../parse/key-table.ts";
import type { Rows } from "../../../parse/packed-rows.ts";
import { requestWeights, WEIGHED_CODES } from "./weights.ts";

/** Log-odds of each code from the words alone, in the order of WEIGHED_CODES. Pure. */
export function opinionOn(features: ReadonlySet<string>, model: Rows = requestWeights()): number[] {
  const width = WEIGHED_CODES.length;
  const scores = WEIGHED_CODES.map((_, column) => model.bias[column] ?? 0);
  const seen = new Set<number>();
  for (const name of features) {
    const row = rowOf(model.rows, keyOf(name));
    if (row === NO_ROW || seen.has(row)) continue;
    seen.add(row);
    for (let column = 0; column < width; column++)
      scores[column] = (scores[column] ?? 0) + (model.weights[row * width + column] ?? 0);
  }
  return scores;
}
