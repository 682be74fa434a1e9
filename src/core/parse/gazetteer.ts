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

export type Gazetteer<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Terms in any case; a term's words are split as the token pass splits them. */
export function gazetteer<T>(terms: Iterable<readonly [string, T]>): Gazetteer<T> {
  const map = new Map<string, Entry<T>[]>();
  for (const [term, value] of terms) {
    const words = term.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
    const first = words[0];
    if (first === undefined) continue;
    const entries = map.get(first) ?? [];
    entries.push({ words, value });
    map.set(first, entries);
  }
  for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return map;
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
    const entry = list.get(tokens.words[i] ?? "")?.find(({ words }) => standsAt(words, i, view));
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
