/** What the request model by itself thinks of messages of a hand that it has not learned from. */
import { opinionOn } from "#core/approach/coach/request-model/opinion.ts";
import { WEIGHED_CODES } from "#core/approach/coach/request-model/weights.ts";
import { unpackRows } from "#core/parse/packed-rows.ts";
import { train } from "./fit.ts";
import type { Labelled } from "./labelled.ts";

/** Scores of each message, in the order given, by a model trained on all other hands. */
export function leaveOut(all: readonly Labelled[]): number[][] {
  const scores = new Map<Labelled, number[]>();
  for (const hand of new Set(all.map((each) => each.hand))) {
    const model = unpackRows(train(all.filter((each) => each.hand !== hand)), WEIGHED_CODES.length);
    for (const each of all)
      if (each.hand === hand) scores.set(each, opinionOn(new Set(each.features), model));
  }
  return all.map((each) => scores.get(each) ?? []);
}
