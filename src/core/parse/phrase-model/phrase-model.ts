/** Phrases that no list holds, told by the words around them: a tagger trained on the project's own texts. */
import type { FieldName } from "../../offer.ts";
import { type Finding, MAX_FINDINGS } from "../finding.ts";
import { isNegated } from "../negation.ts";
import type { PostView } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { bareLists } from "./bare-list.ts";
import { withCompany } from "./bare-topics.ts";
import { cueWords } from "./cue-words.ts";
import { decode } from "./decode.ts";
import { withHandles } from "./handle-employer.ts";
import { labelledLists } from "./labelled-list.ts";
import { LABELS } from "./labels.ts";
import { lastItems } from "./last-items.ts";
import { isNoName } from "./no-name.ts";
import { lastWord } from "./phrase-end.ts";
import { phraseFinding } from "./phrase-finding.ts";
import { firstWord } from "./phrase-start.ts";
import { canBePlace } from "./place-sense.ts";
import { emptyRow, MOST_WORDS } from "./row.ts";
import { withWholeSchools } from "./school-name.ts";
import { cellsOf, isInOtherColumn, tableTopics } from "./table.ts";
import { eachSentence } from "./tagged-sentences.ts";
import { toldCities } from "./told-cities.ts";
import { type PhraseWeights, phraseWeights } from "./weights.ts";

const row = emptyRow();
const path = new Uint8Array(MOST_WORDS + 1);

/** Phrases of a text; `findings` are what the rules found in it. Looks at no more than one sentence and its header at a time. */
export function phraseFindings(
  view: PostView,
  findings: readonly Finding[],
  model: PhraseWeights = phraseWeights(),
): Finding[] {
  const phrases: Finding[] = [];
  eachSentence(view, findings, row, (sentence, first) => {
    if (phrases.length >= MAX_FINDINGS) return;
    decode(row, model, path);
    collect(view, sentence, first, model, phrases);
  });
  const lists = [...bareLists(view, findings, phrases), ...labelledLists(view, findings, phrases)];
  phrases.push(...toldCities(view, findings, phrases));
  const cells = cellsOf(view.text);
  const named = withHandles(withWholeSchools([...phrases, ...lists], view), view).filter(
    (name) => !isNoName(name, view) && !(name.field === "topics" && isInOtherColumn(name, cells)),
  );
  const kept = withCompany(named, view, findings);
  return [...kept, ...tableTopics(view, cells, kept)];
}

function collect(
  view: PostView,
  sentence: Sentence,
  first: number,
  model: PhraseWeights,
  into: Finding[],
): void {
  const { tokens, text } = view;
  for (let i = 0; i < row.count; i++) {
    const state = path[i] ?? 0;
    const field = LABELS.isFirst(state) ? LABELS.fields[LABELS.fieldOf(state)] : undefined;
    if (!field) continue;
    let end = i;
    while (end + 1 < row.count && LABELS.isLater(path[end + 1] ?? 0)) end++;
    const words = tokens.words.slice(first, first + row.count);
    const start = firstWord(field, words, i, end);
    const last = lastWord(field, words, start, end);
    if (last < start) continue;
    if (field === "locations" && !canBePlace(row, words, start, last)) continue;
    const from = tokens.from[first + start] ?? 0;
    const to = wordEnd(text, from, tokens.to[first + last] ?? 0);
    const before = into.at(-1);
    const listed = before?.field === field && before.sentence === sentence.index && from - before.to <= NEAR;
    const near = cueWords(row, i, path, model).map((word) => ({
      from: tokens.from[first + word] ?? 0,
      to: tokens.to[first + word] ?? 0,
    }));
    for (const piece of listed ? lastItems(text, sentence.lower, from, to) : [{ from, to }])
      into.push({
        ...phraseFinding(fieldOf(field, view, sentence, piece), view, sentence.index, piece.from, piece.to),
        ...(near.length > 0 && { near }),
      });
    i = end;
  }
}

/** "Your CV, no strings": what is promised along with it refuses nothing. */
const PROMISE =
  /^,? (?:with )?no (?:strings|charge|fees?|costs?|catch|pressure|obligations?|judge?ment|commitment)\b/;
const PROMISE_REACH = 24;

/** A topic that is denied is a topic refused, and what looks refused by a mere promise is none. */
function fieldOf(
  field: FieldName,
  view: PostView,
  sentence: Sentence,
  { from, to }: { from: number; to: number },
): FieldName {
  if (field === "topics" && isNegated(sentence, from - sentence.from)) return "notTopics";
  if (field !== "notTopics" || !PROMISE.test(view.lower.slice(to, to + PROMISE_REACH))) return field;
  return isNegated(sentence, from - sentence.from) ? field : "topics";
}

/** Characters of a comma and its space. */
const NEAR = 2;

/** With the signs that belong to the last word: "C++", and a bracket that opened inside. */
function wordEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to < end + 2 && (text.charAt(to) === "+" || text.charAt(to) === "#")) to++;
  const phrase = text.slice(from, to);
  return text.charAt(to) === ")" && phrase.lastIndexOf("(") > phrase.lastIndexOf(")") ? to + 1 : to;
}
