/** The texts the kind model learns from, and how the parser prepares them. */
import { readFileSync } from "node:fs";
import type { PostKind } from "#core/offer.ts";
import { classify } from "#core/parse/classify.ts";
import { findAll, indexRules } from "#core/parse/find.ts";
import type { Finding } from "#core/parse/finding.ts";
import { MODEL_KINDS } from "#core/parse/kind-model/weights.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { refine } from "#core/parse/refine/index.ts";
import type { PostView } from "#core/parse/rule.ts";
import { FIELD_RULES } from "#core/parse/rules/index.ts";
import { readText } from "#core/parse/text.ts";

export const TRAINING_FILE = new URL("training.ndjson", import.meta.url);

export interface TrainingText {
  text: string;
  headline: string | null;
  /** Number of its kind in MODEL_KINDS. */
  kind: number;
}

/** A text as the model meets it. */
export interface Prepared {
  view: PostView;
  findings: readonly Finding[];
  /** What the rules alone answer. */
  ruled: PostKind;
  kind: number;
}

export function readTraining(file: URL | string = TRAINING_FILE): TrainingText[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { text, headline, kind, class: label } = JSON.parse(line);
      const number = MODEL_KINDS.indexOf(kind ?? label);
      if (number < 0) throw new Error(`No such kind: ${kind}`);
      return { text, headline: headline ?? null, kind: number };
    });
}

const RULES = indexRules(FIELD_RULES);

export function prepare({ text, headline, kind }: TrainingText): Prepared {
  const view = viewOf(readText(text), "text");
  const found = findAll(view, RULES);
  if (headline) found.push(...findAll(viewOf(readText(headline), "headline"), RULES));
  const { kept } = refine(found, view);
  return { view, findings: kept, ruled: classify(kept, view, true, (ruled) => ruled).kind, kind };
}
