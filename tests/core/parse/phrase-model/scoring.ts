/** How well phrases that were found agree with those marked: half of their words in common makes a pair. */
import type { FieldName } from "#core/offer.ts";
import { TAGGED_FIELDS } from "#core/parse/phrase-model/labels.ts";
import { phraseFindings } from "#core/parse/phrase-model/phrase-model.ts";
import type { PhraseWeights } from "#core/parse/phrase-model/weights.ts";
import type { TrainingText } from "./training-texts.ts";

export const FIELDS: readonly FieldName[] = TAGGED_FIELDS;
export interface Tally {
  both: number;
  found: number;
  wanted: number;
}
export type Tallies = Map<FieldName, Tally>;

const wordsOf = (text: string) =>
  new Set(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}+#]+/gu) ?? [],
  );

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(1, a.size + b.size - both);
}

/** Adds what a model finds in the texts to the tallies. */
export function tally(
  texts: readonly TrainingText[],
  model: PhraseWeights,
  tallies: Tallies,
  misses?: string[],
): void {
  for (const { id, views, marks } of texts) {
    const findings = views.flatMap((one) => phraseFindings(one.view, one.findings, model));
    for (const field of FIELDS) {
      const unique = (list: readonly string[]) => [...new Set(list.map((text) => text.toLowerCase()))];
      const wanted = unique(marks.filter((mark) => mark.field === field).map(({ text }) => text));
      const found = unique(findings.filter((one) => one.field === field).map(({ value }) => String(value)));
      const pairs = wanted
        .flatMap((a, i) => found.map((b, j) => ({ i, j, like: likeness(wordsOf(a), wordsOf(b)) })))
        .filter(({ like }) => like >= 0.5)
        .sort((a, b) => b.like - a.like);
      const usedWanted = new Set<number>();
      const usedFound = new Set<number>();
      for (const { i, j } of pairs)
        if (!usedWanted.has(i) && !usedFound.has(j)) {
          usedWanted.add(i);
          usedFound.add(j);
        }
      const sum = tallies.get(field) ?? { both: 0, found: 0, wanted: 0 };
      tallies.set(field, sum);
      sum.both += usedWanted.size;
      sum.found += found.length;
      sum.wanted += wanted.length;
      if (misses)
        misses.push(
          ...wanted.filter((_, i) => !usedWanted.has(i)).map((text) => `${id} ${field} missed: ${text}`),
        );
      if (misses)
        misses.push(
          ...found.filter((_, j) => !usedFound.has(j)).map((text) => `${id} ${field} extra: ${text}`),
        );
    }
  }
}

export function f1({ both, found, wanted }: Tally): number {
  return found + wanted === 0 ? 0 : (2 * both) / (found + wanted);
}
