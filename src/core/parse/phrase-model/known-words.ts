/** What word lists and the rules of the closed fields say of each word of a text. */
import type { Finding, FindingField } from "../finding.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { KNOWN_PLACES } from "../known-places.ts";
import type { PostView } from "../rule.ts";
import { CREDENTIALS } from "../vocab/credentials.data.ts";
import { TAGGED_FIELDS } from "./labels.ts";
import { citiesIn, employersIn } from "./names-in.ts";
import { hashOf } from "./word-traits.ts";
import {
  BEGINS_INDUSTRY,
  BEGINS_PLACE,
  IS_ROLE,
  KNOWN_INDUSTRIES,
  MAY_BE_LETTERS,
  typesOf,
  type WordType,
} from "./word-type.ts";

/** Bit of a word of a place that the list knows. */
export const PLACE = 1;
const INDUSTRY = 2;
const LETTERS = 4;
const ROLE = 8;
const OTHER = 512;
const EMPLOYER = 1024;
/** Bit of a word of a city's name. */
export const CITY = 2048;
const FIELD_BITS: Partial<Record<FindingField, number>> = {
  formats: 16,
  notFormats: 16,
  times: 16,
  cadence: 16,
  sessionMinutes: 16,
  contact: 32,
  languages: 64,
  yearsExperience: 128,
  sinceYear: 128,
  menteeLevels: 256,
};

/** For every token: its type, bits of what lists and closed fields know, bits of the phrases that rules found, and their rule. */
export interface Known {
  types: readonly WordType[];
  lists: Int32Array;
  ruled: Int32Array;
  rule: Int32Array;
}

const PHRASES: readonly FindingField[] = TAGGED_FIELDS;

/** Made at the first text. */
let letters: ReadonlySet<string> | undefined;

/** Bits of every token; `findings` are those of closed fields in this view. */
export function knownWords(view: PostView, findings: readonly Finding[]): Known {
  const { tokens, text, lower } = view;
  const types = typesOf(tokens.words);
  letters ??= new Set(CREDENTIALS.split(" "));
  const known = new Int32Array(tokens.count);
  const ruled = new Int32Array(tokens.count);
  const rules = new Int32Array(tokens.count);
  const mark = (first: number, next: number, bit: number) => {
    for (let i = first; i < next; i++) known[i] = (known[i] ?? 0) | bit;
  };
  eachTerm(KNOWN_PLACES, BEGINS_PLACE, view, types, (first, next) => mark(first, next, PLACE));
  eachTerm(KNOWN_INDUSTRIES, BEGINS_INDUSTRY, view, types, (first, next) => mark(first, next, INDUSTRY));
  employersIn(view, (first, next) => mark(first, next, EMPLOYER));
  citiesIn(view, types, (first, next) => mark(first, next, CITY));
  // Where lowering moved the letters, a word's type says nothing of how it is written.
  const aligned = text.length === lower.length;
  for (let i = 0; i < tokens.count; i++) {
    const said = types[i]?.lists ?? 0;
    if (said & IS_ROLE) mark(i, i + 1, ROLE);
    if (aligned && !(said & MAY_BE_LETTERS)) continue;
    if (letters.has(text.slice(tokens.from[i], tokens.to[i]))) mark(i, i + 1, LETTERS);
  }
  for (const { field, in: place, from, to, rule } of findings) {
    if (place !== view.in || field === "kind") continue;
    const first = tokenAt(view, from);
    let next = first;
    while (next < tokens.count && (tokens.from[next] ?? 0) < to) next++;
    const phrase = PHRASES.indexOf(field);
    if (phrase < 0) mark(first, next, FIELD_BITS[field] ?? OTHER);
    else {
      const hash = hashOf(rule);
      for (let i = first; i < next; i++) {
        ruled[i] = (ruled[i] ?? 0) | (1 << (2 * phrase + (i === first ? 0 : 1)));
        rules[i] = hash * 2 + (i === first ? 0 : 1);
      }
    }
  }
  return { types, lists: known, ruled, rule: rules };
}

/** Terms of a list, sentence by sentence: only words that begin one are looked up. */
function eachTerm(
  list: Gazetteer<string>,
  begins: number,
  view: PostView,
  types: readonly WordType[],
  see: (first: number, next: number) => void,
): void {
  const { tokens, sentences } = view;
  let i = 0;
  for (const { from, to } of sentences) {
    // A term may reach into the sentence after its own, where others begin all the same.
    while (i > 0 && (tokens.from[i - 1] ?? 0) >= from) i--;
    for (; i < tokens.count && (tokens.from[i] ?? 0) < to; i++) {
      if (!((types[i]?.lists ?? 0) & begins) || (tokens.from[i] ?? 0) < from) continue;
      const next = i + list.longestAt(i, view);
      if (next === i) continue;
      see(i, next);
      i = next - 1;
    }
  }
}

/** First token at or after an offset. */
export function tokenAt({ tokens }: PostView, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
