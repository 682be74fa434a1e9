/** Which words around a phrase told it: those whose features weigh most at its first word. */
import { featuresAt, MOST_FEATURES } from "./features.ts";
import { GAP } from "./gap.ts";
import { LABELS } from "./labels.ts";
import type { Row } from "./row.ts";
import { type PhraseWeights, rowOf } from "./weights.ts";
import { isCue, NOT_GROUP } from "./word-traits.ts";

/** Most words named. */
const MOST = 3;
/** A word that weighs less than this, or than this share of the heaviest, told little. */
const LEAST = 0.2;
const SHARE = 0.25;

type Source = "before" | "twoBefore" | "next" | "twoNext" | "cue" | "later" | "denial" | "start" | "label";
/** The kinds of feature (as in `featuresAt`) that speak of each word around; all others speak of the phrase or its sentence. */
const KINDS: Readonly<Record<Source, readonly number[]>> = {
  before: [5, 9, 15, 17, 19, 23, 24, 29, 41],
  twoBefore: [6, 11, 21],
  next: [7, 10, 18, 20, 22, 25],
  twoNext: [8],
  cue: [26, 27, 28, 30],
  later: [31],
  denial: [35, 47, 48],
  start: [32, 33],
  label: [34],
};
const SOURCES: readonly Source[] = [
  "before",
  "twoBefore",
  "next",
  "twoNext",
  "cue",
  "later",
  "denial",
  "start",
  "label",
];
const SOURCE_OF = new Map(SOURCES.flatMap((source) => KINDS[source].map((kind) => [kind, source] as const)));

const keys = new Int32Array(MOST_FEATURES);
const kinds = new Uint8Array(MOST_FEATURES);

/** Up to three words of the row that tell the phrase at `first`, in order, none of them in a phrase; `path` has each word's state. */
export function cueWords(row: Row, first: number, path: Uint8Array, model: PhraseWeights): number[] {
  const state = path[first] ?? 0;
  const own = LABELS.columnOf(state);
  const shared = LABELS.sharedOf(state);
  const count = featuresAt(row, first, keys, kinds);
  const weightOf = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    const source = SOURCE_OF.get(kinds[at] ?? 0);
    const feature = source ? rowOf(model, keys[at] ?? 0) : -1;
    if (!source || feature < 0) continue;
    const word = wordOf(source, row, first);
    if (word < 0 || word >= row.count || isPhrase(path[word] ?? 0)) continue;
    const end = model.rowStarts[feature + 1] ?? 0;
    for (let cell = model.rowStarts[feature] ?? 0; cell < end; cell++)
      if (model.columns[cell] === own || model.columns[cell] === shared)
        weightOf.set(word, (weightOf.get(word) ?? 0) + (model.weights[cell] ?? 0));
  }
  const heaviest = Math.max(0, ...weightOf.values());
  return [...weightOf]
    .filter(([, weight]) => weight >= LEAST && weight >= SHARE * heaviest)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([word]) => word)
    .sort((a, b) => a - b);
}

const isPhrase = (state: number) => LABELS.isFirst(state) || LABELS.isLater(state);

/** The word that a source speaks of at word `i`; -1 for none. */
function wordOf(source: Source, row: Row, i: number): number {
  switch (source) {
    case "before":
      return i - 1;
    case "twoBefore":
      return i - 2;
    case "next":
      return i + 1;
    case "twoNext":
      return i + 2;
    case "start":
      return 0;
    case "cue":
      return lastBefore(i, (at) => isCue(row.group[at] ?? 0));
    case "denial":
      return lastBefore(i, (at) => row.group[at] === NOT_GROUP);
    case "label":
      return lastBefore(i, (at) => row.gap[at + 1] === GAP.colon);
    case "later":
      for (let at = i + 1; at < row.count; at++) if (isCue(row.group[at] ?? 0)) return at;
      return -1;
  }
}

function lastBefore(i: number, holds: (at: number) => boolean): number {
  let at = i - 1;
  while (at >= 0 && !holds(at)) at--;
  return at;
}
