/** What the trainer keeps of its weights, as short as it goes. */
import { COLUMNS, DIGITS, type PackedWeights, packKeys } from "#core/parse/phrase-model/weights.ts";
import type { Fitted } from "./fit.ts";

const STEP = 0.15;
const MIDDLE = DIGITS.indexOf("-");

const levelOf = (weight: number) => Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / STEP)));
const digitOf = (weight: number) => DIGITS.charAt(MIDDLE + levelOf(weight));

/** Features whose weights all round to nought are left out. */
export function pack(keys: readonly number[], { weights: all, ties, starts }: Fitted): PackedWeights {
  const kept: number[] = [];
  let columns = "";
  let weights = "";
  keys.forEach((key, row) => {
    let first = true;
    for (let column = 0; column < COLUMNS; column++) {
      const weight = all[row * COLUMNS + column] ?? 0;
      if (levelOf(weight) === 0) continue;
      const letter = String.fromCharCode(97 + column);
      columns += first ? letter.toUpperCase() : letter;
      weights += digitOf(weight);
      first = false;
    }
    if (!first) kept.push(key);
  });
  const digits = (list: Float64Array) => Array.from(list, digitOf).join("");
  return { step: STEP, keys: packKeys(kept), columns, weights, ties: digits(ties), starts: digits(starts) };
}
