/** An index of words over many cards, so that a keystroke costs what it finds and not what there is. */
import { Dictionary } from "./dictionary.ts";
import { parseQuery, type Query, type Term } from "./query.ts";
import { Rounds } from "./rounds.ts";
import type { WordedPart } from "./search-document.ts";
import { WEIGHTS } from "./search-field.ts";
import { slipsIn } from "./typos.ts";

/** What a query found. Numbers are those the documents were put under. */
export interface Found {
  /** Numbers of the documents found, in no order. */
  numbers: readonly number[];
  /** By number; 0 where it was not found. Ranks within one query and says nothing else. */
  scores: Uint16Array;
  /** Words that nothing begins with, and the words taken for them, nearest first. */
  taken: readonly { typed: string; words: readonly string[] }[];
}

/** A word as asked, and the words it stands for with how much each counts. */
interface Reading {
  term: Term;
  words: readonly { number: number; factor: number }[];
  cost: number;
}

const WHOLE = 4;
const BEGINNING = 2;
const NEAR = 1;
/** Marks, in a document's words, that the next part begins; the field's bit is beside it. */
const PART = 0x80000000;
/** Where so many times fewer documents are left than a word stands in, each is looked for among the word's. */
const FEW = 12;
/** Most words of one query that are looked up with typos: each is a walk through the dictionary. */
const MOST_TYPOS = 8;

/** Finds documents by number. A number may be put again: it is replaced. Total over any query and any text. */
export class SearchIndex {
  readonly #dictionary = new Dictionary();
  /** By word: documents and the fields it stands in there, as `number * 256 + fields`, in order. */
  readonly #postings: number[][] = [];
  /** By document: its words in order, parts apart. */
  readonly #documents: (Uint32Array | undefined)[] = [];
  #size = 0;

  /** How many documents can be found. */
  get size(): number {
    return this.#size;
  }

  put(number: number, parts: readonly WordedPart[]): void {
    this.remove(number);
    const words: number[] = [];
    const fields = new Map<number, number>();
    for (const part of parts) {
      words.push(PART | part.field);
      for (const each of part.words) {
        const word = this.#dictionary.add(each);
        words.push(word);
        fields.set(word, (fields.get(word) ?? 0) | part.field);
      }
    }
    for (const [word, bits] of fields) {
      const postings = this.#postings[word];
      const posting = number * 256 + bits;
      if (!postings) this.#postings[word] = [posting];
      // Most come in order; only one put again stands among others.
      else if ((postings.at(-1) ?? 0) < posting) postings.push(posting);
      else postings.splice(placeOf(postings, number), 0, posting);
    }
    this.#documents[number] = Uint32Array.from(words);
    this.#size++;
  }

  /** Takes a document out; unknown numbers are ignored. */
  remove(number: number): void {
    const document = this.#documents[number];
    if (!document) return;
    for (const word of new Set(document)) {
      const postings = this.#postings[word];
      if (word >= PART || !postings) continue;
      postings.splice(placeOf(postings, number), 1);
    }
    this.#documents[number] = undefined;
    this.#size--;
  }

  /** Everything that answers the query. `query` as typed, or taken apart already. */
  find(query: string | Query): Found {
    const { terms } = typeof query === "string" ? parseQuery(query) : query;
    const search = new Rounds(this.#documents.length);
    const taken: { typed: string; words: string[] }[] = [];
    for (const term of terms) if (term.without) this.#exclude(term, search);
    const readings = terms.filter(({ without }) => !without).map((term) => this.#read(term));
    if (readings.length === 0) {
      for (let number = 0; number < this.#documents.length; number++)
        if (this.#documents[number]) search.hit(number, 1);
      search.endRound();
    }
    // The rarest first: it leaves the least for the others to look at; what has to be guessed comes last.
    readings.sort(
      (a, b) => (a.words.length === 0 ? 1 : 0) - (b.words.length === 0 ? 1 : 0) || a.cost - b.cost,
    );
    let guesses = 0;
    for (const reading of readings) {
      const { term } = reading;
      const guess = reading.words.length === 0 && term.typos && ++guesses <= MOST_TYPOS;
      const words = guess ? this.#near(term) : reading.words;
      if (guess && words.length > 0)
        taken.push({
          typed: term.words[0] ?? "",
          words: words.map(({ number }) => this.#dictionary.words[number] ?? ""),
        });
      if (term.words.length > 1) this.#phrase(term, words, search);
      else for (const { number, factor } of words) this.#word(number, factor, term.fields, search);
      if (search.endRound() === 0) break;
    }
    return { numbers: search.found, scores: search.scores, taken };
  }

  #word(word: number, factor: number, fields: number, search: Rounds): void {
    const postings = this.#postings[word] ?? [];
    if (!search.isFirst && search.found.length * FEW < postings.length) {
      for (const number of search.found) {
        const posting = postings[placeOf(postings, number)] ?? 0;
        const weight = posting >>> 8 === number ? (WEIGHTS[posting & fields] ?? 0) : 0;
        if (weight > 0) search.hit(number, weight * factor);
      }
    } else search.hitAll(postings, fields, factor);
  }

  /** Words in a row: the documents with the rarest whole word are read through. */
  #phrase(term: Term, ends: Reading["words"], search: Rounds): void {
    const heads = term.words.slice(0, -1).map((word) => this.#dictionary.find(word));
    const last = new Set(ends.map(({ number }) => number));
    const lists = heads.map((word) => (word === undefined ? [] : (this.#postings[word] ?? [])));
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    for (const posting of rarest) {
      if ((posting & term.fields) === 0 || !search.isIn(posting >>> 8)) continue;
      const fields = this.#fieldsOfRow(posting >>> 8, heads, last, term.fields);
      if (fields > 0) search.hit(posting >>> 8, (WEIGHTS[fields] ?? 0) * WHOLE * term.words.length);
    }
  }

  /** Bits of the fields in which these words stand in a row, the last being any of a set. */
  #fieldsOfRow(
    number: number,
    heads: readonly (number | undefined)[],
    last: Set<number>,
    asked: number,
  ): number {
    const document = this.#documents[number];
    if (!document) return 0;
    let field = 0;
    let fields = 0;
    for (let at = 0; at < document.length; at++) {
      const word = document[at] ?? 0;
      if (word >= PART) field = word & 255;
      else if (word === heads[0] && (field & asked) !== 0 && (fields & field) === 0) {
        let i = 1;
        while (i < heads.length && document[at + i] === heads[i]) i++;
        if (i === heads.length && last.has(document[at + i] ?? PART)) fields |= field;
      }
    }
    return fields;
  }

  #exclude(term: Term, search: Rounds): void {
    if (term.words.length > 1) {
      const { words } = this.#read(term);
      const out = new Rounds(this.#documents.length);
      this.#phrase(term, words, out);
      out.endRound();
      for (const number of out.found) search.rule(number);
      return;
    }
    const word = this.#dictionary.find(term.words[0] ?? "");
    for (const posting of word === undefined ? [] : (this.#postings[word] ?? []))
      if ((posting & term.fields) !== 0) search.rule(posting >>> 8);
  }

  /** The words that a term's last word stands for. */
  #read(term: Term): Reading {
    const asked = term.words.at(-1) ?? "";
    const exact = this.#dictionary.find(asked);
    const numbers = term.begins ? this.#dictionary.beginning(asked) : exact === undefined ? [] : [exact];
    let cost = 0;
    const words: { number: number; factor: number }[] = [];
    for (const number of numbers) {
      const count = this.#postings[number]?.length ?? 0;
      cost += count;
      if (count > 0) words.push({ number, factor: number === exact ? WHOLE : BEGINNING });
    }
    return { term, words, cost };
  }

  /** The words a few slips away from one that nothing begins with; the nearest alone where some are nearer. */
  #near({ words: [asked = ""], begins }: Term): Reading["words"] {
    const live = ({ number }: { number: number }) => (this.#postings[number]?.length ?? 0) > 0;
    const most = slipsIn(asked);
    if (most === 0) return [];
    const whole = this.#dictionary.near(asked, most, false).filter(live);
    const found = whole.length > 0 || !begins ? whole : this.#dictionary.near(asked, most, true).filter(live);
    return found
      .sort((a, b) => a.slips - b.slips)
      .map(({ number, slips }) => ({ number, factor: slips === 1 ? NEAR + 1 : NEAR }));
  }
}

/** Where a document stands, or would stand, among the postings of a word. */
function placeOf(postings: readonly number[], number: number): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < number * 256) low = middle + 1;
    else high = middle;
  }
  return low;
}
