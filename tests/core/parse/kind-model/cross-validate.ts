/** How well rules and model together do on hands that the model has not seen. */
import { kindModel } from "#core/parse/kind-model/kind-model.ts";
import { MODEL_KINDS, unpack } from "#core/parse/kind-model/weights.ts";
import { train } from "./fit.ts";
import type { Prepared } from "./training-texts.ts";

export interface LeftOut {
  offerF1: number;
  kinds: number;
}

/** So many groups of hands: with all others to learn from, training for each hand alone would tell little more. */
const GROUPS = 5;

/** The texts of each group of hands, judged by a model trained on all other hands. */
export function crossValidate(
  texts: readonly Prepared[],
  names: readonly (readonly string[])[],
  told: (hand: string, rate: LeftOut) => void = () => {},
): LeftOut {
  const all = new Tally();
  const hands = [...new Set(texts.map((text) => text.hand))];
  for (let group = 0; group < GROUPS; group++) {
    const left = hands.filter((_, i) => i % GROUPS === group);
    const others = (_: unknown, i: number) => !left.includes(texts[i]?.hand ?? "");
    const model = unpack(train(texts.filter(others), names.filter(others)));
    for (const hand of left) {
      const own = new Tally();
      for (const { view, findings, ruled, kind, hand: by, made } of texts) {
        if (by !== hand || made) continue;
        const said = kindModel(view, findings, ruled, model).kind;
        own.add(said, MODEL_KINDS[kind]);
        all.add(said, MODEL_KINDS[kind]);
      }
      told(hand, own.rate());
    }
  }
  return all.rate();
}

/** F1 of the offers and share of right kinds. */
class Tally {
  private both = 0;
  private either = 0;
  private right = 0;
  private of = 0;

  add(said: string, wanted: string | undefined): void {
    this.of++;
    if (said === wanted) this.right++;
    if (said === "offer" && wanted === "offer") this.both++;
    this.either += Number(said === "offer") + Number(wanted === "offer");
  }

  rate(): LeftOut {
    return {
      offerF1: round(this.either === 0 ? 0 : (2 * this.both) / this.either),
      kinds: round(this.right / this.of),
    };
  }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
