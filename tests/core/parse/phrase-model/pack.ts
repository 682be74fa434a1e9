/** What the trainer keeps of its weights, as short as it goes. */
import { COLUMNS, DIGITS, type PackedWeights, packKeys } from "#core/parse/phrase-model/weights.ts";
import type { Fitted } from "./fit.ts";

/** Some fifty weights speak at each word, so what rounding takes from each must be little. */
const STEP = 0.075;
const TIE_STEP = 0.15;
const MIDDLE = DIGITS.indexOf("-");

const levelOf = (weight: number, step: number) =>
  Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / step)));
const digitOf = (level: number) => DIGITS.charAt(MIDDLE + level);

/** Features whose weights all round to nought are left out. */
export function pack(keys: readonly number[], { weights: all, ties, starts }: Fitted): PackedWeights {
  const kept: number[] = [];
  let columns = "";
  let weights = "";
  keys.forEach((key, row) => {
    let last = -1;
    for (let column = 0; column < COLUMNS; column++) {
      const weight = all[row * COLUMNS + column] ?? 0;
      const level = levelOf(weight, STEP);
      if (level === 0) continue;
      columns += last < 0 ? String.fromCharCode(65 + column) : String.fromCharCode(97 + column - last);
      weights += digitOf(level);
      last = column;
    }
    if (last >= 0) kept.push(key);
  });
  const digits = (list: Float64Array) =>
    Array.from(list, (weight) => digitOf(levelOf(weight, TIE_STEP))).join("");
  return {
    step: STEP,
    tieStep: TIE_STEP,
    keys: packKeys(kept),
    columns,
    weights,
    ties: digits(ties),
    starts: digits(starts),
    readiness: [],
  };
}
