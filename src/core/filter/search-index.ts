/** An index of words over many cards, so that a keystroke costs what it finds and not what there is. */
import type { CardId } from "../card.ts";
import { type SearchDocument, type SearchHit, weighedWords } from "./search.ts";
import { queryWords } from "./words.ts";

/** Postings of one word: numbers of documents, and the word's weight in each, in step. */
interface Postings {
  documents: number[];
  weights: number[];
}

/** Searches any number of documents; keeps its own copy of their words only. */
export class SearchIndex {
  readonly #postings = new Map<string, Postings>();
  /** Every word in order, so that the words with one beginning stand together; null where words were added since. */
  #sorted: string[] | null = null;
  /** Document numbers are given once; null where the document was taken out since. */
  #ids: (CardId | null)[] = [];
  /** Place of each document among equals, by number. */
  #places: number[] = [];
  #nextPlace = 0;
  readonly #numbers = new Map<CardId, number>();

  constructor(documents: Iterable<SearchDocument> = []) {
    for (const document of documents) this.put(document);
  }

  /** How many documents can be found. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Adds a document, or puts it in the place of the one with its id. */
  put(document: SearchDocument): void {
    const before = this.#numbers.get(document.id);
    const place = before === undefined ? this.#nextPlace++ : (this.#places[before] ?? 0);
    this.remove(document.id);
    const number = this.#ids.push(document.id) - 1;
    this.#places.push(place);
    this.#numbers.set(document.id, number);
    for (const [word, weight] of weighedWords(document)) {
      let postings = this.#postings.get(word);
      if (!postings) {
        postings = { documents: [], weights: [] };
        this.#postings.set(word, postings);
        this.#sorted = null;
      }
      postings.documents.push(number);
      postings.weights.push(weight);
    }
  }

  /** Takes a document out; unknown ids are ignored. */
  remove(id: CardId): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#ids[number] = null;
    this.#numbers.delete(id);
    if (this.#ids.length > 2 * this.size + 100) this.#renumber();
  }

  /**
   * Cards in which every word of the query begins a word, best first; equals stay in the order they were put in.
   * A query without words finds all, in that order. Never throws.
   */
  find(query: string): SearchHit[] {
    // Longest first: it finds least, and where nothing is left the rest need not be looked up.
    const asked = queryWords(query).toSorted((a, b) => b.length - a.length);
    const total = new Uint32Array(this.#ids.length);
    let found: number[] = this.#ids.flatMap((id, number) => (id === null ? [] : [number]));
    for (const word of asked) {
      const best = this.#bestOf(word);
      found = found.filter((number) => (best[number] ?? 0) > 0);
      if (found.length === 0) break;
      for (const number of found) total[number] = (total[number] ?? 0) + (best[number] ?? 0);
    }
    return found
      .sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || (this.#places[a] ?? 0) - (this.#places[b] ?? 0))
      .flatMap((number) => {
        const id = this.#ids[number];
        return id == null ? [] : [{ id, score: total[number] ?? 0 }];
      });
  }

  /** Gives up the numbers of what was taken out, so that a card read again a thousand times costs what one does. */
  #renumber(): void {
    const kept = this.#ids.flatMap((id, number) => (id === null ? [] : [number]));
    const renumbered = new Map(kept.map((number, next) => [number, next]));
    for (const [word, { documents, weights }] of this.#postings) {
      const next: Postings = { documents: [], weights: [] };
      for (const [i, document] of documents.entries()) {
        const number = renumbered.get(document);
        if (number === undefined) continue;
        next.documents.push(number);
        next.weights.push(weights[i] ?? 0);
      }
      if (next.documents.length > 0) this.#postings.set(word, next);
      else this.#postings.delete(word);
    }
    this.#places = kept.map((number) => this.#places[number] ?? 0);
    this.#ids = kept.map((number) => this.#ids[number] ?? null);
    for (const [number, id] of this.#ids.entries()) if (id !== null) this.#numbers.set(id, number);
    this.#sorted = null;
  }

  /** The best weight a beginning of a word reaches in each document; a whole word counts double. */
  #bestOf(beginning: string): Uint8Array {
    const best = new Uint8Array(this.#ids.length);
    this.#sorted ??= [...this.#postings.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const sorted = this.#sorted;
    for (let at = firstNotBefore(sorted, beginning); at < sorted.length; at++) {
      const word = sorted[at];
      if (word === undefined || !word.startsWith(beginning)) break;
      const postings = this.#postings.get(word);
      if (!postings) continue;
      const factor = word === beginning ? 2 : 1;
      for (let i = 0; i < postings.documents.length; i++) {
        const number = postings.documents[i] ?? 0;
        const weight = (postings.weights[i] ?? 0) * factor;
        if (weight > (best[number] ?? 0)) best[number] = weight;
      }
    }
    return best;
  }
}

/** Index of the first word that is not before the beginning, in UTF-16 order. */
function firstNotBefore(sorted: readonly string[], beginning: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}
