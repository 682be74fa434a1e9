/** How likely it is that a message tells what is asked, by a small model trained on labelled messages. */
import { type Features, featuresOf } from "./features.ts";
import type { Telling } from "./telling.ts";
import { TOLD_WEIGHTS } from "./weights.data.ts";

/** Below this a thing counts as not told: where both mistakes are about as many on whole letters of writers left out. */
export const TOLD_FROM = 0.55;

/** For each item, between 0 and 1. `isAsked`: the message puts a question of its own. */
export function chancesTold(items: readonly string[], telling: Telling, isAsked: boolean): number[] {
  return featuresOf(items, telling, isAsked).map((features) => chanceOf(features, TOLD_WEIGHTS.weights));
}

/** The logistic function of the weighted sum; a feature without a weight counts for nothing. */
export function chanceOf(features: Features, weights: Readonly<Record<string, number>>): number {
  const sum = Object.entries(features).reduce((all, [name, value]) => all + value * (weights[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
