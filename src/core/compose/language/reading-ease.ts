/** How easy an English text is to read. */

export interface ReadingEase {
  /** Flesch's figure for English: about 100 very easy, 60 plain, 30 hard; not below 0 nor above 100. */
  ease: number;
  words: number;
  /** Words of the longest sentence. */
  longest: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Reading ease after Rudolf Flesch, "A new readability yardstick" (1948); a line's end ends a sentence too. */
export function readingEase(text: string): ReadingEase {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  let longest = 0;
  for (const sentence of text.split(/[.!?;:\n]+(?:\s|$)|\n/)) {
    const found = sentence.match(WORD) ?? [];
    if (found.length === 0) continue;
    sentences += 1;
    words += found.length;
    longest = Math.max(longest, found.length);
    for (const word of found) syllables += syllablesOf(word.toLowerCase());
  }
  if (words === 0) return { ease: 100, words, longest };
  const ease = 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
  return { ease: Math.round(Math.min(100, Math.max(0, ease))), words, longest };
}

/** Groups of vowels, less a silent e at the end; right often enough for a figure over a whole text. */
function syllablesOf(word: string): number {
  const groups = word.match(/[aeiouyáéíóúäëïöüàèìòùâêîôû]+/g)?.length ?? 1;
  const silent = /[^aeiouyl]e$/.test(word) ? 1 : 0;
  return Math.max(1, groups - silent);
}
