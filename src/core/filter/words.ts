/** Cuts text into the words that search compares: runs of letters and digits, folded. */
import { fold } from "./fold.ts";

/** A word and where it begins in the folded text, in UTF-16 units. */
export interface WordAt {
  word: string;
  from: number;
}

// Scripts written without spaces: each character is a word of its own, or only the start of a sentence would be found.
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const ASCII_WORD = /[a-z0-9]+/g;
const BEYOND_ASCII = /\P{ASCII}/u;

/** Every word of an already folded text, in order, with its place. */
export function* wordsIn(folded: string): Generator<WordAt> {
  const pattern = BEYOND_ASCII.test(folded) ? WORD : ASCII_WORD;
  for (const match of folded.matchAll(pattern)) yield { word: match[0], from: match.index };
}

/** Longest query that is read, in UTF-16 units; what is pasted beyond it is left out. */
const MAX_QUERY = 10_000;

/** One query is asked of thousands of cards in a row. */
let lastQuery = "";
let lastWords: readonly string[] = [];

/** Words of a query, folded and without doubles; empty for a query without letters or digits. */
export function queryWords(query: string): readonly string[] {
  if (query !== lastQuery) {
    const words = wordsIn(fold(query.slice(0, MAX_QUERY)));
    lastWords = [...new Set(Array.from(words, ({ word }) => word))];
    lastQuery = query;
  }
  return lastWords;
}
