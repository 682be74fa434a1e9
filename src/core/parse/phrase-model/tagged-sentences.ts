/** The sentences of a text as rows of words, the same way for the tagger and for its training. */

import type { Finding } from "../finding.ts";
import { headerOf } from "../header.ts";
import type { PostView } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { knownWords } from "./known-words.ts";
import { fillRow, type Row } from "./row.ts";
import { formBeside, formsOf, headerAbove } from "./sentence-form.ts";
import { groupOf, isListCue } from "./word-traits.ts";

/** Most words of a text that are tagged: LinkedIn ends a post at 3,000 characters. */
const MOST_TAGGED = 3_000;

/** Shows each sentence as a filled row, with the number of its first token. */
export function eachSentence(
  view: PostView,
  findings: readonly Finding[],
  row: Row,
  see: (sentence: Sentence, first: number) => void,
): void {
  const { tokens } = view;
  const known = knownWords(view, findings);
  const forms = formsOf(view, known.types);
  let first = 0;
  for (const sentence of view.sentences) {
    while (first < tokens.count && (tokens.from[first] ?? 0) < sentence.from) first++;
    let next = first;
    while (next < tokens.count && (tokens.from[next] ?? 0) < sentence.to) next++;
    if (next > MOST_TAGGED) return;
    if (next > first) {
      row.form = forms[sentence.index] ?? 0;
      row.formBefore = formBeside(view, sentence, -1, forms);
      row.formAfter = formBeside(view, sentence, 1, forms);
      row.above = headerAbove(sentence, view);
      fillRow(row, view, sentence, first, next - first, known, listOf(sentence, view));
      see(sentence, first);
    }
    first = next;
  }
}

/** What the header says that a list item is one of: the last telling group of its words, one more than it. */
function listOf(sentence: Sentence, view: PostView): number {
  if (sentence.bullet !== "•" || view.in === "headline") return 0;
  const header = openingOf(sentence, view) ?? headerOf(sentence, view.sentences);
  if (header === undefined) return 0;
  let list = 0;
  for (const [word] of header.toLowerCase().matchAll(/\p{L}+/gu)) {
    const group = groupOf(word);
    if (isListCue(group)) list = group;
  }
  return list + 1;
}

/** What stands before the first bullet of the same line. */
function openingOf({ index, line }: Sentence, { sentences }: PostView): string | undefined {
  for (let i = index - 1; sentences[i]?.line === line; i--)
    if (sentences[i]?.bullet === "") return sentences[i]?.text;
  return undefined;
}
