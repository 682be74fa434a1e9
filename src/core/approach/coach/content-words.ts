/** The words of a sentence that say something particular. */
import { COURTESY, MEETING, SMALL, VAGUE, WEIGHTY } from "./generic-words.data.ts";
import { stem } from "./stem.ts";

const GENERIC = new Set(`${SMALL} ${COURTESY} ${MEETING} ${VAGUE}`.split(" "));
const HEAVY = new Set(WEIGHTY.split(" "));
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['&+/][\p{L}\p{N}]+)*/gu;
/** "Honestly", "currently": how something is said, not what. */
const MANNER = /^(?!apply|supply|family|reply|assembl|monopol|anomal|butterfl|italy)[a-z]{3,}ly$/;
const AMOUNT = /^\d+(?:st|nd|rd|th|k|m|s|am|pm)?$/;

/** Whether a lower-case word says nothing particular. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}

/** Particular words of a text in lower case, in order, each once. */
export function contentWords(lower: string): string[] {
  const words = (lower.match(WORD) ?? []).filter(
    (word) =>
      word.length > 1 && !GENERIC.has(word.replace(/'s$/, "")) && !AMOUNT.test(word) && !MANNER.test(word),
  );
  return [...new Set(words)];
}

/** How particular a text is: its content words, those that stand for a whole subject counting twice. */
export function weightOf(lower: string): number {
  return contentWords(lower).reduce((sum, word) => sum + (HEAVY.has(word) ? 2 : 1), 0);
}

/** Stems of the particular words. */
export function contentStems(lower: string): string[] {
  return contentWords(lower).map(stem);
}
