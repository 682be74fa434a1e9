/** Logistic regression with a ridge, and how well it does on hands left out. The same rows give the same weights. */
import { chanceOf, TOLD_FROM } from "#core/approach/coach/asked/told.ts";
import { BARE_HAND, type Prepared } from "./training-rows.ts";

const STEPS = 1_500;
const RATE = 0.5;
const RIDGE = 0.003;
const WEIGHT_OF_BARE = 1;

/** Weights by feature, to two decimals. */
export function train(rows: readonly Prepared[]): Record<string, number> {
  const names = [
    ...new Set(rows.flatMap(({ examples }) => examples.flatMap(({ features }) => Object.keys(features)))),
  ].sort();
  const examples = rows.flatMap(({ row, examples: all }) =>
    all.flatMap(({ features, isTold }) =>
      isTold === undefined
        ? []
        : [
            {
              values: names.map((name) => features[name] ?? 0),
              told: Number(isTold),
              weight: row.hand === BARE_HAND ? WEIGHT_OF_BARE : 1,
            },
          ],
    ),
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = names.map(() => 0);
  const squares = names.map(() => 1e-8);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = names.map((name, k) => (name === "bias" ? 0 : RIDGE * (weights[k] ?? 0)));
    for (const { values, told, weight } of examples) {
      const sum = values.reduce((all, value, k) => all + value * (weights[k] ?? 0), 0);
      const error = ((1 / (1 + Math.exp(-sum)) - told) * weight) / total;
      values.forEach((value, k) => {
        if (value !== 0) slope[k] = (slope[k] ?? 0) + error * value;
      });
    }
    slope.forEach((by, k) => {
      squares[k] = (squares[k] ?? 0) + by * by;
      weights[k] = (weights[k] ?? 0) - (RATE * by) / Math.sqrt(squares[k] ?? 1);
    });
  }
  return Object.fromEntries(names.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(2))]));
}

export interface Score {
  right: number;
  falseAlarms: number;
  missed: number;
}

/** Of the messages in which something is missing. */
export function scoreOf(rows: readonly Prepared[], weights: Readonly<Record<string, number>>): Score {
  const score = { right: 0, falseAlarms: 0, missed: 0 };
  for (const { row, wordMissing, examples } of rows) {
    const given = wordMissing || examples.some(({ features }) => chanceOf(features, weights) < TOLD_FROM);
    if (given && row.missing) score.right += 1;
    else if (given) score.falseAlarms += 1;
    else if (row.missing) score.missed += 1;
  }
  return score;
}

/** Trains without each hand in turn and judges that hand; `report` hears of each. */
export function leaveHandsOut(
  rows: readonly Prepared[],
  report: (hand: string, score: Score) => void,
): { precision: number; recall: number } {
  const all = { right: 0, falseAlarms: 0, missed: 0 };
  for (const hand of new Set(rows.map(({ row }) => row.hand))) {
    if (hand === BARE_HAND) continue;
    const weights = train(rows.filter(({ row }) => row.hand !== hand));
    const score = scoreOf(
      rows.filter(({ row }) => row.hand === hand),
      weights,
    );
    all.right += score.right;
    all.falseAlarms += score.falseAlarms;
    all.missed += score.missed;
    report(hand, score);
  }
  const share = (wrong: number) => Number((all.right / (all.right + wrong)).toFixed(3));
  return { precision: share(all.falseAlarms), recall: share(all.missed) };
}
