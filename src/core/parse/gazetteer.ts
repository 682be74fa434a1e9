/** A word list compiled once into one matcher that walks the tokens. */
import type { PostView } from "./rule.ts";
import type { Sentence } from "./sentence.ts";

interface Entry<T> {
  words: readonly string[];
  value: T;
}

export interface Hit<T> {
  value: T;
  /** Offsets into the plain text. */
  from: number;
  to: number;
  /** Index of its first token, and of the one after its last. */
  first: number;
  next: number;
}

type Term<T> = readonly [term: string, value: T];

/** Built when it is first asked: the worker starts for much else than reading posts. */
export class Gazetteer<T> {
  readonly #terms: readonly Term<T>[];
  #byFirst: Map<string, Term<T>[]> | undefined;
  readonly #entries = new Map<string, readonly Entry<T>[]>();

  constructor(terms: readonly Term<T>[]) {
    this.#terms = terms;
  }

  /** First words of all terms, in lower case. */
  firstWords(): string[] {
    return [...this.#index().keys()];
  }

  /** Terms that begin with a word in lower case, the longest first. */
  startingWith(word: string): readonly Entry<T>[] | undefined {
    const terms = this.#index().get(word);
    if (!terms) return undefined;
    const known = this.#entries.get(word);
    if (known) return known;
    const entries = terms.map(([term, value]) => ({ words: term.toLowerCase().match(WORDS) ?? [], value }));
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#entries.set(word, entries);
    return entries;
  }

  /** How many words the longest term has that stands at a token; 0 where none does. */
  longestAt(at: number, view: PostView): number {
    return this.standingAt(at, view)?.words.length ?? 0;
  }

  standingAt(at: number, view: PostView): Entry<T> | undefined {
    return this.startingWith(view.tokens.words[at] ?? "")?.find(({ words }) => standsAt(words, at, view));
  }

  #index(): Map<string, Term<T>[]> {
    if (this.#byFirst) return this.#byFirst;
    const index = new Map<string, Term<T>[]>();
    for (const term of this.#terms) {
      const first = FIRST.exec(term[0].toLowerCase())?.[0];
      if (first === undefined) continue;
      const known = index.get(first);
      if (known) known.push(term);
      else index.set(first, [term]);
    }
    this.#byFirst = index;
    return index;
  }
}

const WORDS = /[\p{L}\p{M}]+|\p{N}+/gu;
const FIRST = new RegExp(WORDS.source, "u");

/** Terms in any case; a term's words are split as the token pass splits them. */
export function gazetteer<T>(terms: readonly Term<T>[]): Gazetteer<T> {
  return new Gazetteer(terms);
}

/** Longest hits in a sentence, left to right, none overlapping. */
export function hitsIn<T>(list: Gazetteer<T>, sentence: Sentence, view: PostView): Hit<T>[] {
  const { tokens } = view;
  const hits: Hit<T>[] = [];
  for (
    let i = firstToken(view, sentence.from);
    i < tokens.count && (tokens.from[i] ?? 0) < sentence.to;
    i++
  ) {
    const entry = list.standingAt(i, view);
    if (!entry) continue;
    const next = i + entry.words.length;
    hits.push({
      value: entry.value,
      from: tokens.from[i] ?? 0,
      to: tokens.to[next - 1] ?? 0,
      first: i,
      next,
    });
    i = next - 1;
  }
  return hits;
}

function standsAt(words: readonly string[], at: number, { tokens, lower }: PostView): boolean {
  return words.every((word, k) => {
    if (tokens.words[at + k] !== word) return false;
    if (k === 0) return true;
    const gap = lower.slice(tokens.to[at + k - 1] ?? 0, tokens.from[at + k] ?? 0);
    return gap.length <= 3 && /^[ .'&+-]*$/.test(gap);
  });
}

function firstToken({ tokens }: PostView, from: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.from[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
