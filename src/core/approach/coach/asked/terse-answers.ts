/** Answers given in a row and without a sentence of their own: "Third year, Łódź, and night shifts." */
import type { Message } from "../message.ts";
import { beforeTheQuestion } from "../particulars.ts";

export interface TerseAnswers {
  /** Clauses without a verb, before the last question. */
  fragments: number;
  /** Those of them before the mentor is first spoken to. */
  leads: number;
  /** The most of them in one sentence. */
  row: number;
  /** The most clauses in one sentence, with a verb or without, none of which speaks to the mentor. */
  clauses: number;
}

const VERB =
  /\b(?:i|i'm|i've|i'd|we|we're|we've|it|it's|he|she|they|there|is|was|are|were|am|has|have|had|do|does|did|would|could|can|will|thanks?|hope|saw|read)\b/;
const GREETING =
  /^(?:hi|hiya|hello|hey|hei|dear|morning|evening|salaa?m|namaste|hola|ciao|bonjour|good (?:morning|evening|day|afternoon)|respected|greetings)\b/;
const BETWEEN = /[,;:()\n\u2026]|(?:^| )(?:and|with|but|-)(?= |$)/;
const LONGEST = 8;
const LONGEST_SENTENCE = 600;
const MOST_SENTENCES = 40;

/** Of the first forty sentences; greetings and whoever is greeted do not count. */
export function terseAnswers({ sentences }: Message, mentor: readonly string[]): TerseAnswers {
  const first = sentences.slice(0, MOST_SENTENCES);
  const lastQuestion = first.findLastIndex(({ isQuestion }) => isQuestion);
  const found = { fragments: 0, leads: 0, row: 0, clauses: 0 };
  let isSpokenTo = false;
  for (const { lower, isQuestion } of first.slice(0, lastQuestion < 0 ? undefined : lastQuestion + 1)) {
    const said = (isQuestion ? beforeTheQuestion(lower) : lower).slice(0, LONGEST_SENTENCE);
    const clauses = said
      .split(BETWEEN)
      .map((clause) => clause.trim())
      .filter((words) => words !== "" && !isGreeting(words, mentor));
    const ofWriter = clauses.filter((words) => !/\byou(?:r|'re|'ve|'d|'ll)?\b/.test(words));
    const bare = ofWriter.filter((words) => words.split(" ").length <= LONGEST && !VERB.test(words)).length;
    found.fragments += bare;
    if (!isSpokenTo) found.leads += bare;
    isSpokenTo ||= ofWriter.length < clauses.length || isQuestion;
    found.row = Math.max(found.row, bare);
    if (ofWriter.length === clauses.length) found.clauses = Math.max(found.clauses, clauses.length);
  }
  return found;
}

function isGreeting(words: string, mentor: readonly string[]): boolean {
  const count = words.split(" ").length;
  return (count < 5 && GREETING.test(words)) || (count < 4 && mentor.some((name) => words.includes(name)));
}
