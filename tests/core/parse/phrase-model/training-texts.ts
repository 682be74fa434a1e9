/** The texts the phrase model learns from: phrases are marked in them as [[T:…]], with a letter for the field. */
import { readdirSync, readFileSync } from "node:fs";
import type { FieldName } from "#core/offer.ts";
import type { Finding } from "#core/parse/finding.ts";
import { MODEL_KINDS } from "#core/parse/kind-model/weights.ts";
import { findIn, viewOf } from "#core/parse/parse-post.ts";
import { featuresAt, MOST_FEATURES, neighbourhoodAt } from "#core/parse/phrase-model/features.ts";
import { LABELS, type Labels } from "#core/parse/phrase-model/labels.ts";
import { emptyRow } from "#core/parse/phrase-model/row.ts";
import { eachSentence } from "#core/parse/phrase-model/tagged-sentences.ts";
import type { PostView } from "#core/parse/rule.ts";
import { type OfferText, readText } from "#core/parse/text.ts";
import { readTraining as readKinds } from "../kind-model/training-texts.ts";

export const FIELD_OF: Readonly<Record<string, FieldName>> = {
  T: "topics",
  N: "notTopics",
  I: "industries",
  A: "affiliations",
  L: "locations",
  C: "credentials",
  M: "menteeCriteria",
  H: "howToAsk",
};

export interface Mark {
  field: FieldName;
  from: number;
  to: number;
}

/** One sentence as the trainer meets it. */
export interface Sample {
  count: number;
  /** Features of each word. */
  features: readonly Int32Array[];
  neighbourhoods: Int32Array;
  /** The states that each word may have, as bits. */
  allowed: Int32Array;
}

/** A text with its phrases marked in it. */
export interface MarkedText {
  id: string;
  writer: string;
  /** Empty where there is none. */
  headline: string;
  text: string;
  /** Marks on mentees hide the topics in them. */
  flat: boolean;
}

/** Whether all phrases are marked, all but those inside a mark on mentees, or none. */
type Marking = "whole" | "flat" | "plain";

export interface TrainingText {
  id: string;
  /** File it stands in: one writer each. */
  writer: string;
  views: readonly { view: PostView; findings: readonly Finding[]; samples: readonly Sample[] }[];
  marks: readonly { field: FieldName; text: string }[];
  marked: MarkedText;
}

const FOLDER = new URL("./texts/", import.meta.url);

export const trainingFiles = (): URL[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ndjson"))
    .sort()
    .map((name) => new URL(name, FOLDER));

export function readTraining(files: readonly (URL | string)[] = trainingFiles()): TrainingText[] {
  return files.flatMap((file) => {
    const writer = String(file).replace(/^.*\//, "").replace(".ndjson", "");
    return readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => {
        const { id, headline, text, flat } = JSON.parse(line);
        return trainingText({ id, writer, headline: headline ?? "", text, flat: flat === true });
      });
  });
}

/** A marked text made ready for the trainer. */
export function trainingText(marked: MarkedText): TrainingText {
  const parts = [
    ["headline", marked.headline],
    ["text", marked.text],
  ] as const;
  const marks: { field: FieldName; text: string }[] = [];
  const views = parts.flatMap(([place, said]) => {
    if (said === "") return [];
    const plain = unmark(said);
    marks.push(...plain.marks.map(({ field, from, to }) => ({ field, text: plain.text.slice(from, to) })));
    const words = readText(plain.text);
    const view = viewOf(words, place);
    const findings = findIn(view);
    return [
      {
        view,
        findings,
        samples: samplesOf(view, findings, words, plain.marks, marked.flat ? "flat" : "whole"),
      },
    ];
  });
  return { id: marked.id, writer: marked.writer, views, marks, marked };
}

/** Kinds of post that offer no topic, whatever they speak of. */
const NO_OFFERS: ReadonlySet<string> = new Set(["about", "other", "thanks"]);

/** Whose posts of those kinds teach the tagger too. */
const PLAIN_HANDS: ReadonlySet<string> = new Set(["a", "b", "g"]);

/** Posts without topics. */
export const plainTexts = (): string[] =>
  readKinds()
    .filter(({ kind, hand }) => NO_OFFERS.has(MODEL_KINDS[kind] ?? "") && PLAIN_HANDS.has(hand))
    .map(({ text }) => text);

/** What they name beside topics is not marked, and left open. */
export function readPlain(): Sample[] {
  return plainTexts().flatMap((text) => {
    const words = readText(text);
    const view = viewOf(words, "text");
    return samplesOf(view, findIn(view), words, [], "plain");
  });
}

/** The text without its marks; marks may hold others. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  let text = "";
  const marks: Mark[] = [];
  const open: { field: FieldName; from: number }[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[\[([TNIALCMH]):|\]\]/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const field = FIELD_OF[match[1] ?? ""];
    if (field) open.push({ field, from: text.length });
    else {
      const mark = open.pop();
      if (mark) marks.push({ ...mark, to: text.length });
    }
  }
  return { text: text + marked.slice(at), marks };
}

const row = emptyRow();
const found = new Int32Array(MOST_FEATURES);

function samplesOf(
  view: PostView,
  findings: readonly Finding[],
  words: OfferText,
  marks: readonly Mark[],
  marked: Marking,
): Sample[] {
  const { tokens } = view;
  const places = Array.from({ length: tokens.count }, (_, i) =>
    words.span(tokens.from[i] ?? 0, tokens.to[i] ?? 0),
  );
  const wanted = allowedStates(places, marks, marked);
  const samples: Sample[] = [];
  eachSentence(view, findings, row, (_, first) => {
    const features: Int32Array[] = [];
    const neighbourhoods = new Int32Array(row.count);
    for (let i = 0; i < row.count; i++) {
      features.push(found.slice(0, featuresAt(row, i, found)));
      neighbourhoods[i] = neighbourhoodAt(row, i);
    }
    const allowed = wanted.slice(first, first + row.count);
    // A phrase that a sentence's end cut in two begins anew.
    allowed[0] = asFirst(allowed[0] ?? 1);
    samples.push({ count: row.count, features, neighbourhoods, allowed });
  });
  return samples;
}

const bitsOf = (layer: Labels, fits: (state: number) => boolean) => {
  let bits = 0;
  for (let state = 0; state < layer.states; state++) if (fits(state)) bits |= 1 << state;
  return bits;
};

function asFirst(bits: number): number {
  const layer = LABELS;
  let first = bits;
  for (let state = 0; state < layer.states; state++)
    if (layer.isLater(state) && bits & (1 << state)) first |= 1 << (state - layer.fields.length);
  return first;
}

/** In texts marked flat, a phrase on mentees hides the topics and titles in it: there these are left open. */
function allowedStates(
  places: readonly { from: number; to: number }[],
  marks: readonly Mark[],
  marked: Marking,
): Int32Array {
  const layer = LABELS;
  const outside = bitsOf(layer, (state) => state === 0 || (!layer.isFirst(state) && !layer.isLater(state)));
  const open =
    outside |
    bitsOf(
      layer,
      (state) =>
        (layer.isFirst(state) || layer.isLater(state)) &&
        /^(?:topics|industries)$/.test(layer.fields[layer.fieldOf(state)] ?? ""),
    );
  const topicless = bitsOf(
    layer,
    (state) => !/^(?:t|notT)opics$/.test(layer.fields[layer.fieldOf(state)] ?? ""),
  );
  const bits = new Int32Array(places.length).fill(marked === "plain" ? topicless : outside);
  places.forEach((place, i) => {
    const over = marks
      .filter(({ from, to }) => from < place.to && place.from < to)
      .sort((a, b) => a.to - a.from - (b.to - b.from));
    const mark = over.find(({ field }) => layer.fields.includes(field));
    if (!mark) {
      if (marked === "flat" && over.length > 0) bits[i] = open;
      return;
    }
    const field = layer.fields.indexOf(mark.field);
    const before = places[i - 1];
    const later = before !== undefined && before.from >= mark.from && before.to <= mark.to;
    bits[i] = bitsOf(
      layer,
      (state) => layer.fieldOf(state) === field && (later ? layer.isLater(state) : layer.isFirst(state)),
    );
  });
  return bits;
}
