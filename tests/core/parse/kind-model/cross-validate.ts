/** How well rules and model together do on texts that the model has not seen. */

import { leadOf, TRUST, type Trust, weigh } from "#core/parse/kind-model/decide.ts";
import { kindModel } from "#core/parse/kind-model/kind-model.ts";
import { MODEL_KINDS, unpack } from "#core/parse/kind-model/weights.ts";
import { train } from "./fit.ts";
import type { Prepared } from "./training-texts.ts";

const PARTS = 5;

export interface LeftOut {
  offerF1: number;
  kinds: number;
}

/** Each fifth of the texts, judged by a model trained on the other four. */
export function opinionsOnLeftOut(
  texts: readonly Prepared[],
  names: readonly (readonly string[])[],
): number[][] {
  const opinions: number[][] = [];
  for (let part = 0; part < PARTS; part++) {
    const inside = (_: unknown, i: number) => i % PARTS !== part;
    const model = unpack(train(texts.filter(inside), names.filter(inside)));
    texts.forEach((text, i) => {
      if (i % PARTS === part) opinions[i] = [...kindModel(text.view, text.findings, model).scores];
    });
  }
  return opinions;
}

export function crossValidate(
  texts: readonly Prepared[],
  names: readonly (readonly string[])[],
  trust: Trust = TRUST,
): LeftOut {
  return rate(texts, opinionsOnLeftOut(texts, names), trust);
}

/** F1 of the offers and share of right kinds. */
export function rate(
  texts: readonly Prepared[],
  opinions: readonly (readonly number[])[],
  trust: Trust = TRUST,
): LeftOut {
  let both = 0;
  let either = 0;
  let right = 0;
  texts.forEach(({ ruled, findings, kind }, i) => {
    const said = weigh(ruled, leadOf(ruled, findings), { scores: opinions[i] ?? [] }, trust);
    const wanted = MODEL_KINDS[kind];
    if (said === wanted) right++;
    if (said === "offer" && wanted === "offer") both++;
    either += Number(said === "offer") + Number(wanted === "offer");
  });
  return { offerF1: round(either === 0 ? 0 : (2 * both) / either), kinds: round(right / texts.length) };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
