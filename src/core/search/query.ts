/** What is typed into the search box, taken apart: words, "phrases", -exclusions and operators. Total. */
import { fold } from "../filter/fold.ts";
import { wordsIn } from "../filter/words.ts";
import { HAS, IN_ANY, IN_FIELD, OPERATORS, type Operator } from "./search-field.ts";

/** One thing asked for; all of them must hold. */
export interface Term {
  /** Folded; several stand in a row. */
  words: readonly string[];
  /** Bits of the fields it may stand in. */
  fields: number;
  /** The card must not have it. */
  without: boolean;
  /** Its last word may be the beginning of a longer one. */
  begins: boolean;
  /** Where nothing begins with it, words a few slips away will do. */
  typos: boolean;
}

export interface Query {
  terms: readonly Term[];
  /** What looks like an operator and is none, as typed: its words are searched as words. */
  unknown: readonly string[];
}

export const NO_QUERY: Query = { terms: [], unknown: [] };

/** Longest query that is read, in UTF-16 units; what is pasted beyond it is left out. */
export const MAX_QUERY = 10_000;

const QUOTES = '"“”„«»';

let last: { typed: string; query: Query } = { typed: "", query: NO_QUERY };

/** Takes a query apart; the same typed text gives the same object twice in a row. */
export function parseQuery(typed: string): Query {
  if (typed !== last.typed) last = { typed, query: read(typed.slice(0, MAX_QUERY)) };
  return last.query;
}

/** Whether nothing is asked for. */
export function asksNothing(query: Query): boolean {
  return query.terms.length === 0;
}

function read(typed: string): Query {
  const terms = new Map<string, Term>();
  const unknown = new Set<string>();
  for (const piece of piecesOf(typed)) {
    for (const term of termsOf(piece, unknown)) {
      const key = `${term.without} ${term.fields} ${term.begins} ${term.words.join(" ")}`;
      if (term.words.length > 0) terms.set(key, term);
    }
  }
  return { terms: [...terms.values()], unknown: [...unknown] };
}

/** One stretch between blanks, or one in quotation marks, with what stands before it. */
interface Piece {
  without: boolean;
  /** Letters before a colon; null where there are none. */
  operator: string | null;
  text: string;
  quoted: boolean;
}

function* piecesOf(typed: string): Generator<Piece> {
  const isQuote = (at: number) => QUOTES.includes(typed.charAt(at)) && at < typed.length;
  const isBlank = (at: number) => /\s/.test(typed.charAt(at));
  let at = 0;
  while (at < typed.length) {
    if (isBlank(at)) {
      at++;
      continue;
    }
    const without = typed[at] === "-" && at + 1 < typed.length && !isBlank(at + 1);
    if (without) at++;
    const operator = /^([a-z]{2,12}):(?!\/\/)/i.exec(typed.slice(at, at + 16))?.[1] ?? null;
    if (operator !== null) at += operator.length + 1;
    const quoted = isQuote(at);
    if (quoted) at++;
    const from = at;
    while (at < typed.length && (quoted ? !isQuote(at) : !isBlank(at) && !isQuote(at))) at++;
    yield { without, operator, text: typed.slice(from, at), quoted };
    if (quoted) at++;
  }
}

function* termsOf({ without, operator, text, quoted }: Piece, unknown: Set<string>): Generator<Term> {
  const words = wordsOf(text);
  const known = OPERATORS.find((name) => name === operator?.toLowerCase());
  if (operator !== null && !known) {
    unknown.add(`${operator}:`);
    yield plain(wordsOf(operator), IN_ANY, without);
    if (quoted) yield phrase(words, IN_ANY, without);
    else yield plain(words, IN_ANY, without);
    return;
  }
  if (known === "has") {
    const [asked = ""] = words;
    const whole =
      HAS.find((name) => name === asked) ??
      (without ? undefined : HAS.find((name) => name.startsWith(asked)));
    if (asked !== "" && !whole) unknown.add(`has:${text}`);
    if (asked !== "" && whole) yield phrase([whole], IN_FIELD.has, without);
    return;
  }
  const fields = fieldsOf(known);
  yield quoted ? phrase(words, fields, without) : plain(words, fields, without);
}

/** Words typed without quotation marks; several in one stretch ("face-to-face") belong together. */
function plain(words: readonly string[], fields: number, without: boolean): Term {
  return { words, fields, without, begins: !without, typos: !without && words.length === 1 };
}

/** Whole words in a row. */
function phrase(words: readonly string[], fields: number, without: boolean): Term {
  return { words, fields, without, begins: false, typos: false };
}

function wordsOf(text: string): string[] {
  return Array.from(wordsIn(fold(text)), ({ word }) => word);
}

function fieldsOf(operator: Exclude<Operator, "has"> | undefined): number {
  switch (operator) {
    case "topic":
      return IN_FIELD.topic;
    case "place":
      return IN_FIELD.place;
    case "from":
      return IN_FIELD.name | IN_FIELD.headline | IN_FIELD.from;
    case undefined:
      return IN_ANY;
  }
}
