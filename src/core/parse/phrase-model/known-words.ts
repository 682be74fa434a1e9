/** What word lists and the rules of the closed fields say of each word of a text. */
import { isCity, MOST_CITY_WORDS } from "../city-names.ts";
import { isEmployer, MOST_EMPLOYER_WORDS } from "../employer-names.ts";
import type { Finding, FindingField } from "../finding.ts";
import { gazetteer, hitsIn } from "../gazetteer.ts";
import { KNOWN_PLACES } from "../known-places.ts";
import type { PostView } from "../rule.ts";
import { CREDENTIALS } from "../vocab/credentials.data.ts";
import { INDUSTRIES } from "../vocab/industries.data.ts";
import { ROLE_HEADS } from "../vocab/roles.data.ts";
import { TAGGED_FIELDS } from "./labels.ts";
import { hashOf } from "./word-traits.ts";

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

/** For every token: bits of what lists and closed fields know, bits of the phrases that rules found, and their rule. */
export interface Known {
  lists: Int32Array;
  ruled: Int32Array;
  rule: Int32Array;
}

const PHRASES: readonly FindingField[] = TAGGED_FIELDS;

/** Made at the first text. */
let lists: ReturnType<typeof makeLists> | undefined;
function makeLists() {
  return {
    industries: gazetteer(INDUSTRIES.map((name) => [name, name] as const)),
    letters: new Set(CREDENTIALS.split(" ")),
    roles: new Set(ROLE_HEADS.split(" ")),
  };
}

/** Bits of every token; `findings` are those of closed fields in this view. */
export function knownWords(view: PostView, findings: readonly Finding[]): Known {
  const { tokens, text, sentences } = view;
  lists ??= makeLists();
  const { industries, letters, roles } = lists;
  const known = new Int32Array(tokens.count);
  const ruled = new Int32Array(tokens.count);
  const rules = new Int32Array(tokens.count);
  const mark = (first: number, next: number, bit: number) => {
    for (let i = first; i < next; i++) known[i] = (known[i] ?? 0) | bit;
  };
  for (const sentence of sentences) {
    for (const hit of hitsIn(KNOWN_PLACES, sentence, view)) mark(hit.first, hit.next, PLACE);
    for (const hit of hitsIn(industries, sentence, view)) mark(hit.first, hit.next, INDUSTRY);
  }
  for (const [first, next] of employersIn(view)) mark(first, next, EMPLOYER);
  for (const [first, next] of citiesIn(view)) mark(first, next, CITY);
  for (let i = 0; i < tokens.count; i++) {
    if (roles.has(tokens.words[i] ?? "")) mark(i, i + 1, ROLE);
    if (letters.has(text.slice(tokens.from[i], tokens.to[i]))) mark(i, i + 1, LETTERS);
  }
  for (const { field, in: place, from, to, rule } of findings) {
    if (place !== view.in || field === "kind") continue;
    const first = tokenAt(view, from);
    let next = first;
    while (next < tokens.count && (tokens.from[next] ?? 0) < to) next++;
    const phrase = PHRASES.indexOf(field);
    if (phrase < 0) mark(first, next, FIELD_BITS[field] ?? OTHER);
    else
      for (let i = first; i < next; i++) {
        ruled[i] = (ruled[i] ?? 0) | (1 << (2 * phrase + (i === first ? 0 : 1)));
        rules[i] = hashOf(rule) * 2 + (i === first ? 0 : 1);
      }
  }
  return { lists: known, ruled, rule: rules };
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

/** Names of well-known employers, longest first: their tokens, each as first and next. */
function* employersIn({ tokens, text }: PostView): Generator<[first: number, next: number]> {
  const { from, to, words, count } = tokens;
  for (let i = 0; i < count; i++) {
    const start = from[i] ?? 0;
    // In small letters nothing is a name: "shell", "mars".
    if (text.slice(start, to[i]) === words[i]) continue;
    let next = i + 1;
    const most = Math.min(i + MOST_EMPLOYER_WORDS, count);
    while (next < most && TIE.test(text.slice(to[next - 1], from[next]))) next++;
    while (next > i && !isEmployer(text.slice(start, to[next - 1]))) next--;
    if (next === i) continue;
    yield [i, next];
    i = next - 1;
  }
}

/** What may stand between the words of one name: "Johnson & Johnson", "J.P. Morgan". */
const TIE = /^(?: ?[&+/'’-] ?|[. ]|\. )$/;

/**
 * Names of cities, longest first: their tokens, each as first and next. In small letters a name needs a word that leads to
 * places, or an author who hardly writes capitals.
 */
function* citiesIn(view: PostView): Generator<[first: number, next: number]> {
  const { tokens, text } = view;
  const { from, to, words, count } = tokens;
  const hurried = hasFewCapitals(view);
  for (let i = 0; i < count; i++) {
    const start = from[i] ?? 0;
    const word = words[i] ?? "";
    const small = isSmall(text.charAt(start));
    if (small && !LEADS.has(words[i - 1] ?? "") && !(hurried && word.length > 3 && !ORDINARY.has(word)))
      continue;
    let next = i + 1;
    while (
      next < Math.min(i + MOST_CITY_WORDS, count) &&
      isTied(words[next - 1] ?? "", text.slice(to[next - 1], from[next]))
    )
      next++;
    while (next > i && !isCity(text.slice(start, to[next - 1]))) next--;
    if (next === i) continue;
    yield [i, next];
    i = next - 1;
  }
}

const isSmall = (initial: string) => initial === initial.toLowerCase();

/** Of so many words one with a capital, or fewer. */
const ONE_OF = 10;
function hasFewCapitals({ tokens: { count, from }, text }: PostView): boolean {
  let capitals = 0;
  for (let i = 0; i < count; i++) if (!isSmall(text.charAt(from[i] ?? 0))) capitals++;
  return capitals * ONE_OF <= count;
}

/** Cities' names that are ordinary words too. */
const ORDINARY = new Set(
  "mentor most reading spring springs seven union university nice deal bell normal mobile wedding package mission drama orange tours stone fleet sale street surprise bush metro sparks bath enterprise bury rugby reservoir mason bend cork vista hook march queens retreat derby roller split best male same date wells ware battle hope love essen sandy young boom both come wood worth moss cook lead golden victor rush commerce bell como sete fase".split(
    " ",
  ),
);
const LEADS = new Set("in near around from at by en à em bei nahe da a di op te".split(" "));
/** A full stop ties only what is cut short, as in "St. Albans". */
const isTied = (word: string, gap: string) => /^[ '’-]$/.test(gap) || (gap === ". " && word.length <= 2);
