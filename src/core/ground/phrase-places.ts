/** Finds phrases in a text at word boundaries, whatever their case and accents. */
import { foldWithOffsets } from "../filter/fold.ts";
import { wordsIn } from "../filter/words.ts";
import { wordsOfName } from "./names.ts";

/** A text cut into words once, to be asked for many phrases. */
export interface WordedText {
  original: string;
  /** Words with a blank before, between and after: a phrase at word boundaries is a plain substring of it. */
  line: string;
  /** For each word: where it begins in `line`, and where it stands in `original`. */
  at: readonly { line: number; from: number; to: number }[];
}

/** Cuts at most 20,000 units. */
export function wordedText(original: string): WordedText {
  const cut = original.slice(0, 20_000);
  const folded = foldWithOffsets(cut);
  const origin = (offset: number) => (folded.at ? (folded.at[offset] ?? cut.length) : offset);
  const at: WordedText["at"][number][] = [];
  let line = " ";
  for (const { word, from } of wordsIn(folded.text)) {
    at.push({ line: line.length, from: origin(from), to: origin(from + word.length) });
    line += `${word} `;
  }
  return { original: cut, line, at };
}

/** A phrase as `findPhrase` looks for it; null where it holds no word. */
export function phraseLine(phrase: string): string | null {
  const words = wordsOfName(phrase);
  return words.length === 0 ? null : ` ${words.join(" ")} `;
}

/** The words of the text that are the phrase, as written; null where it is not there. */
export function findPhrase(text: WordedText, line: string): string | null {
  const found = text.line.indexOf(line);
  if (found < 0) return null;
  const first = text.at.findIndex((word) => word.line === found + 1);
  const last = first + line.trim().split(" ").length - 1;
  return text.original.slice(text.at[first]?.from ?? 0, text.at[last]?.to ?? 0).trim();
}
