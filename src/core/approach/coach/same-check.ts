/** `same-as-sent`: nearly the text that somebody else was sent already. */
import { fold } from "../../filter/fold.ts";
import type { Check } from "./reading.ts";

const SIMILAR = 0.9;
/** Longest text compared, in words: longer ones are compared by their beginning. */
const MOST_WORDS = 2_000;

export const sameCheck: Check = ({ message, sent }) => {
  const words = wordsOf(message.source);
  if (words.length === 0) return [];
  return sent.some((text) => similarity(words, wordsOf(text)) >= SIMILAR) ? [{ code: "same-as-sent" }] : [];
};

/** How much two texts share, 0 to 1: by words, whatever their case, accents and punctuation. */
export function similarTexts(a: string, b: string): number {
  return similarity(wordsOf(a), wordsOf(b));
}

/** Words of the text without the greeting's name: that alone makes no message another one. */
function wordsOf(text: string): string[] {
  const body = text
    .slice(0, 20_000)
    .replace(
      /^\s*(?:hi|hello|hey|dear|hallo|hola|bonjour|ol[aá]|ciao|beste|liebe[rs]?)(?!\p{L})[^,!\n]{0,60}[,!\n]/iu,
      "",
    );
  return (fold(body).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
}

function similarity(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  if (all === 0) return 1;
  // What no order of the words could reach is not looked at more closely.
  if ((2 * sharedWords(a, b)) / all < SIMILAR) return (2 * sharedWords(a, b)) / all - 0.01;
  const inOrder = (2 * longestShared(a, b)) / all;
  const threes = (list: readonly string[]) =>
    list.slice(2).map((word, i) => `${list[i]} ${list[i + 1]} ${word}`);
  const [x, y] = [threes(a), threes(b)];
  const moved = x.length + y.length === 0 ? 0 : (2 * sharedWords(x, y)) / (x.length + y.length);
  return Math.max(inOrder, moved);
}

/** Words that both have, as often as both have them. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared;
}

/** Length of the longest sequence of words that both hold in the same order. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
