/** Which languages a post is written in, by its small words. */
import type { Tokens } from "../tokens.ts";
import { SMALL_WORDS } from "../vocab/small-words.data.ts";

export type LanguageCode = keyof typeof SMALL_WORDS;

/** Made when the first post is read. */
let smallWords: ReadonlyMap<string, readonly LanguageCode[]> | undefined;
/** Small words that must be seen, and their share of all words, before a language counts as spoken. */
const LEAST = 3;
const SHARE = 0.1;
/** Tokens looked at; the language does not change after that. */
const REACH = 400;
/** UTF-16 units that tell the script. */
const LETTERS_LOOKED_AT = 4_000;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Languages other than English with enough small words in the post. */
export function detectLanguages(tokens: Tokens): ReadonlySet<LanguageCode> {
  return new Set(hitsOfSpoken(tokens).keys());
}

/** The one of these with the most small words; null where there is none, or two alike. */
export function mainLanguage(tokens: Tokens): LanguageCode | null {
  const [first, second] = [...hitsOfSpoken(tokens)].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

function hitsOfSpoken(tokens: Tokens): ReadonlyMap<LanguageCode, number> {
  const counts = count(tokens);
  const seen = Math.min(tokens.count, REACH);
  const english = counts.get("en") ?? 0;
  const isSpoken = (hits: number) => hits >= LEAST && hits / seen >= SHARE && hits > english * 0.8;
  return new Map([...counts].filter(([code, hits]) => code !== "en" && isSpoken(hits)));
}

/** Whether the post is in a language with rules, or too short or mixed to tell. */
export function isUnderstood(tokens: Tokens, text: string): boolean {
  const { letters, foreign } = countLetters(text.slice(0, LETTERS_LOOKED_AT));
  if (letters < 20) return true;
  if (foreign / letters > 0.5) return false;
  const seen = Math.min(tokens.count, REACH);
  if (seen < 12) return true;
  let best = 0;
  // One letter stands for a small word in too many languages to tell anything.
  for (const hits of count(tokens, 2).values()) best = Math.max(best, hits);
  return best / seen > 0.06;
}

/** Letters of any script, and those of another than ours. */
function countLetters(text: string): { letters: number; foreign: number } {
  let letters = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 128) {
      const lower = code | 0x20;
      if (lower >= 97 && lower <= 122) letters++;
      continue;
    }
    const char = String.fromCodePoint(code);
    if (code > 0xffff) at++;
    if (!LETTER.test(char)) continue;
    letters++;
    if (!LATIN.test(char)) foreign++;
  }
  return { letters, foreign };
}

function count(tokens: Tokens, shortest = 1): Map<LanguageCode, number> {
  const counts = new Map<LanguageCode, number>();
  smallWords ??= indexSmallWords();
  for (let i = 0; i < tokens.count && i < REACH; i++) {
    const word = tokens.words[i] ?? "";
    if (word.length < shortest) continue;
    for (const code of smallWords.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function indexSmallWords(): ReadonlyMap<string, readonly LanguageCode[]> {
  const index = new Map<string, LanguageCode[]>();
  for (const [code, words] of entries(SMALL_WORDS))
    for (const word of words.split(" ")) {
      const known = index.get(word);
      if (known) known.push(code);
      else index.set(word, [code]);
    }
  return index;
}

function entries<T extends object>(record: T): [keyof T, T[keyof T]][] {
  const pairs: [keyof T, T[keyof T]][] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
