/** Answers given at once and without a sentence: "Third year, Łódź." */
import type { Message } from "../message.ts";

const VERB =
  /\b(?:i|i'm|i've|i'd|we|we're|we've|it|it's|he|she|they|there|is|was|are|were|am|has|have|had|do|does|did|would|could|can|will|thanks?|hope|saw|read)\b/;
const GREETING =
  /^(?:hi|hello|hey|dear|morning|evening|salaa?m|namaste|hola|ciao|bonjour|good (?:morning|evening|day|afternoon)|respected|greetings)\b/;
const FIRST_SENTENCES = 4;
const LONGEST = 7;

/** How many stand before the first question and the first word to the mentor. */
export function leadingFragments(message: Message, mentor: readonly string[]): number {
  let leads = 0;
  for (const { lower, isQuestion } of message.sentences.slice(0, FIRST_SENTENCES)) {
    if (isQuestion) break;
    for (const clause of lower.slice(0, 600).split(/[,;:()\n]| and | with | - /)) {
      const words = clause.trim();
      const count = words.split(" ").length;
      const isCalled = count < 4 && mentor.some((name) => words.includes(name));
      if (words === "" || isCalled || (count < 5 && GREETING.test(words))) continue;
      if (/\byour?\b/.test(words)) return leads;
      if (count <= LONGEST && !VERB.test(words)) leads += 1;
    }
  }
  return leads;
}
