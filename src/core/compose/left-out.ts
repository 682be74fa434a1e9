/** What a post says beside the values read from it: its author may miss it in the new one. */
import { splitSentences } from "../parse/sentence.ts";

type Span = readonly [from: number, to: number];

/** A greeting is nothing to miss. */
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/** Sentences in which no value's words stand, as written and in order; `spans` are offsets into the text. */
export function leftOut(text: string, spans: readonly Span[]): string[] {
  return splitSentences(text, text.toLowerCase())
    .filter(({ from, to }) => !spans.some((words) => words[0] < to && from < words[1]))
    .map((sentence) => sentence.text)
    .filter((words) => (words.match(WORD)?.length ?? 0) >= FEWEST_WORDS);
}
