/** What makes a post hard to read, one note each; notes, never a gate. */
import type { WordingLanguage } from "../../wording/wording.ts";
import { MAX_FIRST_LINE } from "../first-line.ts";
import { MAX_POST } from "../fold.ts";
import { JARGON, LEAVES_OUT } from "./hard-words.data.ts";
import { readingEase } from "./reading-ease.ts";

export type LanguageCode =
  | "too-long"
  | "first-line-long"
  | "first-line-link"
  | "imitation-bold"
  | "wall-of-text"
  | "long-sentence"
  | "hard-to-read"
  | "jargon"
  | "leaves-out"
  | "shouting"
  | "many-emoji";

export interface LanguageNote {
  code: LanguageCode;
  /** Words it is about, and plainer ones where there are some. */
  about?: string;
  instead?: string;
}

/** Characters of a paragraph after which the eye wants a gap. */
const WALL = 600;
const LONG_SENTENCE = 40;
/** Below this figure a text is hard for most readers; short texts swing too much to be judged. */
const HARD = 35;
const ENOUGH_WORDS = 40;
const MOST_EMOJI = 8;

/** Notes on a post: on its shape in every language, on its words in English. */
export function plainLanguage(text: string, language: WordingLanguage = "en"): LanguageNote[] {
  const notes: LanguageNote[] = [];
  const first = text.split("\n", 1)[0] ?? "";
  if (text.length > MAX_POST) notes.push({ code: "too-long" });
  if (first.length > MAX_FIRST_LINE) notes.push({ code: "first-line-long" });
  if (/https?:\/\/|www\./i.test(first)) notes.push({ code: "first-line-link" });
  if (/[\u{1d400}-\u{1d7ff}]/u.test(text)) notes.push({ code: "imitation-bold" });
  if (text.split(/\n\s*\n/).some((paragraph) => longestRun(paragraph) > WALL))
    notes.push({ code: "wall-of-text" });
  const { ease, words, longest } = readingEase(text);
  if (longest > LONG_SENTENCE) notes.push({ code: "long-sentence" });
  const shouted = text.match(/(?<![\p{L}\p{N}])\p{Lu}{4,}(?:\s+\p{Lu}{2,}){2,}/u)?.[0];
  if (shouted !== undefined) notes.push({ code: "shouting", about: shouted });
  if ((text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > MOST_EMOJI)
    notes.push({ code: "many-emoji" });
  if (language !== "en") return notes;
  if (words >= ENOUGH_WORDS && ease < HARD) notes.push({ code: "hard-to-read" });
  notes.push(...wordsOf(text, JARGON, "jargon"), ...wordsOf(text, LEAVES_OUT, "leaves-out"));
  return notes;
}

function longestRun(paragraph: string): number {
  return Math.max(...paragraph.split("\n").map((line) => line.length));
}

function wordsOf(text: string, table: Readonly<Record<string, string>>, code: LanguageCode): LanguageNote[] {
  const lower = text.toLowerCase();
  return Object.entries(table)
    .filter(([word]) => standsIn(lower, word))
    .map(([about, instead]) => ({ code, about, instead }));
}

/** A word by itself, not inside another. */
function standsIn(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const apart = /[\p{L}\p{N}]/u;
    if (!apart.test(lower.charAt(at - 1)) && !apart.test(lower.charAt(at + word.length))) return true;
  }
  return false;
}
