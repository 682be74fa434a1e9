/** The best path is the one that plain sums in single precision and a plain search over all ties give. */
import { expect, test } from "vitest";
import { findIn, viewOf } from "#core/parse/parse-post.ts";
import { decode } from "#core/parse/phrase-model/decode.ts";
import { featuresAt, MOST_FEATURES, neighbourhoodAt } from "#core/parse/phrase-model/features.ts";
import { LABELS } from "#core/parse/phrase-model/labels.ts";
import { emptyRow, MOST_WORDS, type Row } from "#core/parse/phrase-model/row.ts";
import { eachSentence } from "#core/parse/phrase-model/tagged-sentences.ts";
import { COLUMNS, type PhraseWeights, phraseWeights, rowOf } from "#core/parse/phrase-model/weights.ts";
import { readText } from "#core/parse/text.ts";
import { readTraining, trainingFiles } from "./training-texts.ts";

const { states, lefts, rights, columnOf, sharedOf } = LABELS;
const features = new Int32Array(MOST_FEATURES);

function emittedAt(row: Row, i: number, model: PhraseWeights): Float32Array {
  const sums = new Float32Array(COLUMNS);
  for (const key of features.slice(0, featuresAt(row, i, features))) {
    const feature = rowOf(model, key);
    if (feature < 0) continue;
    for (let at = model.rowStarts[feature] ?? 0; at < (model.rowStarts[feature + 1] ?? 0); at++) {
      const column = model.columns[at] ?? 0;
      sums[column] = (sums[column] ?? 0) + (model.weights[at] ?? 0);
    }
  }
  return sums;
}

function plainPath(row: Row, model: PhraseWeights): number[] {
  const from: number[][] = [];
  let before: number[] = [];
  for (let i = 0; i < row.count; i++) {
    const origins: number[] = [];
    const now = Array.from({ length: states }, (_, state) =>
      i > 0
        ? Number.NEGATIVE_INFINITY
        : state === 0 || LABELS.isFirst(state)
          ? (model.starts[state] ?? 0)
          : -1e9,
    );
    const offset = neighbourhoodAt(row, i) * lefts.length;
    if (i > 0)
      rights.forEach((state, tie) => {
        const left = lefts[tie] ?? 0;
        const score = (before[left] ?? 0) + (model.ties[offset + tie] ?? 0);
        if (score <= (now[state] ?? 0)) return;
        now[state] = score;
        origins[state] = left;
      });
    const sums = emittedAt(row, i, model);
    before = now.map(
      (score, state) => score + (sums[columnOf(state)] ?? 0) + (sums[Math.max(0, sharedOf(state))] ?? 0),
    );
    from.push(origins);
  }
  let state = before.indexOf(Math.max(...before));
  const path: number[] = [];
  for (let i = row.count - 1; i >= 0; i--) {
    path.unshift(state);
    state = from[i]?.[state] ?? 0;
  }
  return path;
}

function differences(texts: readonly string[], model: PhraseWeights): number {
  const row = emptyRow();
  const path = new Uint8Array(MOST_WORDS + 1);
  let different = 0;
  for (const text of texts) {
    const view = viewOf(readText(text), "text");
    eachSentence(view, findIn(view), row, () => {
      decode(row, model, path);
      if (plainPath(row, model).some((state, i) => path[i] !== state)) different++;
    });
  }
  return different;
}

const texts = readTraining(
  trainingFiles().filter((file) => /(?:pens|biographies)-1\.ndjson$/.test(file.pathname)),
)
  .filter((_, i) => i % 3 === 0)
  .map(({ views }) => views.at(-1)?.view.text ?? "");

test("on the texts it learned from", () => {
  expect(differences(texts, phraseWeights())).toBe(0);
});

test("where many paths are equal but for what is lost in adding", () => {
  const model = phraseWeights();
  const even = { ...model, ties: model.ties.map(() => 0), starts: model.starts.map(() => 0) };
  expect(differences(texts, even)).toBe(0);
});
