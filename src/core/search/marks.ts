/** The parts of a text that a query hits, for marking. */
import { foldWithOffsets } from "../filter/fold.ts";
import { wordsIn } from "../filter/words.ts";
import type { Query } from "./query.ts";

/** A run of the original text in UTF-16 units; `to` exclusive. */
export interface TextRange {
  from: number;
  to: number;
}

/** What is to be marked: words in a row, of which the last may be a beginning. */
export interface Mark {
  words: readonly string[];
  begins: boolean;
}

/** What a query marks; `taken` are the words taken for mistyped ones. */
export function marksOf(
  query: Query,
  taken: readonly { typed: string; words: readonly string[] }[] = [],
): Mark[] {
  const marks: Mark[] = [];
  for (const { words, begins, without } of query.terms) {
    if (without) continue;
    const instead = words.length === 1 ? taken.find(({ typed }) => typed === words[0]) : undefined;
    if (instead) for (const word of instead.words) marks.push({ words: [word], begins: false });
    else marks.push({ words, begins });
  }
  return marks;
}

/** In order, not overlapping, as offsets into the text as given; the longest of several hits in one place. */
export function markedRanges(text: string, marks: readonly Mark[]): TextRange[] {
  if (marks.length === 0) return [];
  const whole = new Map<string, Mark[]>();
  const starts = new Map<string, number>();
  for (const mark of marks) {
    const [first = ""] = mark.words;
    if (mark.words.length === 1 && mark.begins) starts.set(first, first.length);
    else whole.set(first, [...(whole.get(first) ?? []), mark]);
  }
  // Looking up each length once keeps a long query over a long text cheap.
  const lengths = [...new Set(starts.values())].sort((a, b) => b - a);
  const folded = foldWithOffsets(text);
  const original = (offset: number) => (folded.at ? (folded.at[offset] ?? text.length) : offset);
  const tokens = [...wordsIn(folded.text)];
  const ranges: TextRange[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const run = longestRun(whole.get(token.word) ?? [], tokens, at);
    const length = lengths.find((each) => each <= token.word.length && starts.has(token.word.slice(0, each)));
    const last = tokens[at + run.words - 1];
    let end = run.words > 0 && last ? last.from + run.units : length === undefined ? 0 : token.from + length;
    if (end === 0) continue;
    // A letter that folds into several units ends where the next letter of the original begins.
    while (end < folded.text.length && original(end) === original(end - 1)) end++;
    ranges.push({ from: original(token.from), to: original(end) });
    at += Math.max(0, run.words - 1);
  }
  return ranges;
}

/** Words of the longest mark that stands here (0 for none), and how much of the last one is marked. */
function longestRun(
  marks: readonly Mark[],
  tokens: readonly { word: string }[],
  at: number,
): { words: number; units: number } {
  let longest = { words: 0, units: 0 };
  for (const { words, begins } of marks) {
    if (words.length <= longest.words) continue;
    const lastWord = words.at(-1) ?? "";
    const stands = words.every((word, i) => {
      const there = tokens[at + i]?.word;
      return i === words.length - 1 && begins ? (there?.startsWith(word) ?? false) : there === word;
    });
    if (stands) longest = { words: words.length, units: lastWord.length };
  }
  return longest;
}
