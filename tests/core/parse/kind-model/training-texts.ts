/** The texts the kind model learns from, and how the parser prepares them. */
import { readFileSync } from "node:fs";
import { classify } from "#core/parse/classify.ts";
import type { Finding } from "#core/parse/finding.ts";
import { leadOf } from "#core/parse/kind-model/decide.ts";
import type { Ruled } from "#core/parse/kind-model/features.ts";
import { MODEL_KINDS } from "#core/parse/kind-model/weights.ts";
import { findInPost } from "#core/parse/parse-post.ts";
import type { PostView } from "#core/parse/rule.ts";
import { readMarkedOffers } from "./marked-offers.ts";

const OFFER = MODEL_KINDS.indexOf("offer");
/** Lives told without an offer: what is left of the tagger's offers when the offer is taken out. */
const LIVES = "life";
export const TRAINING_FILE = new URL("training.ndjson", import.meta.url);

export interface TrainingText {
  text: string;
  headline: string | null;
  /** Number of its kind in MODEL_KINDS. */
  kind: number;
  /** Who wrote it: how well the model does is asked of hands it has not seen. */
  hand: string;
  /** Put together from others of that hand: learned from, never measured. */
  made?: boolean;
}

/** A text as the model meets it. */
export interface Prepared {
  view: PostView;
  findings: readonly Finding[];
  /** What the rules alone answer. */
  ruled: Ruled;
  kind: number;
  hand: string;
  made: boolean;
}

/** All texts: the model's own, the tagger's offers, and long ones made of short ones. */
export function readAll(): TrainingText[] {
  const offers = readMarkedOffers().map((offer) => ({ ...offer, kind: OFFER }));
  const texts = [...readTraining(), ...offers];
  return [...texts, ...longer(texts)];
}

/**
 * Two or three posts of a hand and a kind in one, but no offers: people write long posts about anything, while those who
 * write examples of what is no offer keep them short, and length alone must not speak for an offer.
 */
export function longer(texts: readonly TrainingText[]): TrainingText[] {
  const alike = new Map<string, TrainingText[]>();
  for (const text of texts) {
    if (text.kind === OFFER || text.hand === LIVES) continue;
    const key = `${text.hand} ${text.kind}`;
    alike.set(key, [...(alike.get(key) ?? []), text]);
  }
  return [...alike.values()].flatMap((group) => {
    const made: TrainingText[] = [];
    let at = 0;
    while (at + 1 < group.length) {
      const parts = group.slice(at, at + (made.length % 3 === 2 ? 3 : 2));
      at += parts.length;
      const [first] = parts;
      const text = parts.map((part) => part.text).join("\n\n");
      if (first) made.push({ ...first, headline: null, text, made: true });
    }
    return made;
  });
}

export function readTraining(file: URL | string = TRAINING_FILE): TrainingText[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { text, headline, kind, class: label, hand } = JSON.parse(line);
      const number = MODEL_KINDS.indexOf(kind ?? label);
      if (number < 0) throw new Error(`No such kind: ${kind}`);
      return { text, headline: headline ?? null, kind: number, hand: hand ?? "" };
    });
}

export function prepare({ text, headline, kind, hand, made = false }: TrainingText): Prepared {
  const { view, kept } = findInPost(text, headline ?? "");
  const ruled = classify(kept, view, true, (alone) => alone).kind;
  return { view, findings: kept, ruled: { kind: ruled, lead: leadOf(ruled, kept) }, kind, hand, made };
}
