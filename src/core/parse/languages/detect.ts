/** Which languages a post is written in, by its small words. */
import type { Tokens } from "../tokens.ts";
import { SMALL_WORDS } from "../vocab/small-words.data.ts";

export type LanguageCode = keyof typeof SMALL_WORDS;

const BY_WORD = new Map<string, LanguageCode[]>();
for (const [code, words] of entries(SMALL_WORDS)) {
  for (const word of words.split(" ")) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), code]);
}
/** Small words that must be seen, and their share of all words, before a language counts as spoken. */
const LEAST = 3;
const SHARE = 0.1;
/** Tokens looked at; the language does not change after that. */
const REACH = 400;

/** Languages other than English with enough small words in the post. */
export function detectLanguages(tokens: Tokens): ReadonlySet<LanguageCode> {
  const counts = count(tokens);
  const seen = Math.min(tokens.count, REACH);
  const english = counts.get("en") ?? 0;
  const spoken = new Set<LanguageCode>();
  for (const [code, hits] of counts) {
    if (code !== "en" && hits >= LEAST && hits / seen >= SHARE && hits > english * 0.8) spoken.add(code);
  }
  return spoken;
}

/** Whether the post is in a language with rules, or too short or mixed to tell. */
export function isUnderstood(tokens: Tokens, text: string): boolean {
  const letters = text.slice(0, 4_000).match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return true;
  const foreign = text.slice(0, 4_000).match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  if (foreign / letters > 0.5) return false;
  const seen = Math.min(tokens.count, REACH);
  if (seen < 12) return true;
  let best = 0;
  // One letter stands for a small word in too many languages to tell anything.
  for (const hits of count(tokens, 2).values()) best = Math.max(best, hits);
  return best / seen > 0.06;
}

function count(tokens: Tokens, shortest = 1): Map<LanguageCode, number> {
  const counts = new Map<LanguageCode, number>();
  for (let i = 0; i < tokens.count && i < REACH; i++) {
    const word = tokens.words[i] ?? "";
    if (word.length < shortest) continue;
    for (const code of BY_WORD.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function entries<T extends object>(record: T): [keyof T, T[keyof T]][] {
  const pairs: [keyof T, T[keyof T]][] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
