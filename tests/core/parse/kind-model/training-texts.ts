/** The texts the kind model learns from, and how the parser prepares them. */
import { readFileSync } from "node:fs";
import { classify } from "#core/parse/classify.ts";
import type { Finding } from "#core/parse/finding.ts";
import { leadOf } from "#core/parse/kind-model/decide.ts";
import type { Ruled } from "#core/parse/kind-model/features.ts";
import { MODEL_KINDS } from "#core/parse/kind-model/weights.ts";
import { findInPost } from "#core/parse/parse-post.ts";
import type { PostView } from "#core/parse/rule.ts";

export const TRAINING_FILE = new URL("training.ndjson", import.meta.url);

export interface TrainingText {
  text: string;
  headline: string | null;
  /** Number of its kind in MODEL_KINDS. */
  kind: number;
  /** Who wrote it: how well the model does is asked of hands it has not seen. */
  hand: string;
}

/** A text as the model meets it. */
export interface Prepared {
  view: PostView;
  findings: readonly Finding[];
  /** What the rules alone answer. */
  ruled: Ruled;
  kind: number;
  hand: string;
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

export function prepare({ text, headline, kind, hand }: TrainingText): Prepared {
  const { view, kept } = findInPost(text, headline ?? "");
  const ruled = classify(kept, view, true, (alone) => alone).kind;
  return { view, findings: kept, ruled: { kind: ruled, lead: leadOf(ruled, kept) }, kind, hand };
}
