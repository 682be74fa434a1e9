/** The clauses of a message that speak of its writer. */
import type { Message } from "../message.ts";
import { beforeTheQuestion, isOfThem, OF_SUBJECT } from "../particulars.ts";

/** "As you asked", "your post says": the answers to the offer stand here. */
export const SPEAKS_OF_THE_OFFER =
  /\b(?:as (?:you )?(?:ask\w*|request\w*|wish\w*|said|per)|(?:per|for|from|re) your (?:\w+ )?(?:offer|post|request|guidance)|you(?:'ve)? (?:\w+ )?(?:ask(?:ed)?|want(?:ed)?|said|wish(?:ed)?|require|requested)(?: \w+){0,3}? (?:to|for|that|people|us)|you (?:asked|wanted|said)[:,]|your (?:\w+ )?(?:offer|post|guidance|note) (?:asks|says|wants|said))\b/;
/** Where a clause ends; what is captured begins something new: "you asked for the size: 40 rooms". */
const CLAUSE_END =
  /([;:()\u2026\n])|,(?!\d{3}\b)|\(?\b[1-9a-e]\)|\s-+\s|(?<![\w-])(?:and|but|so|because|although|though|while|whereas|which|who)(?![\w-])(?! on\b)/;
const MOST_CLAUSES = 120;
const LONGEST_CLAUSE = 400;

/** In their order, lower case, without questions and without those of the mentor alone; the name beneath is among them. */
export function ownClauses(message: Message): string[] {
  const own: string[] = [];
  for (const sentence of message.sentences) {
    const said = sentence.isQuestion ? beforeTheQuestion(sentence.lower) : sentence.lower;
    let isTheirs = false;
    // Every other part is the mark between two clauses.
    const parts = said.split(CLAUSE_END);
    for (let i = 0; i < parts.length; i += 2) {
      const words = (parts[i] ?? "").trim().slice(0, LONGEST_CLAUSE);
      if (words === "") continue;
      if (own.length >= MOST_CLAUSES) return own;
      const isNew = i > 0 && parts[i - 1] !== undefined;
      // "You asked for the size and the year": under these names the answers stand.
      const isOfMentor = isOfThem(words) && !SPEAKS_OF_THE_OFFER.test(words);
      isTheirs = isOfMentor || (isTheirs && !isNew && !OF_SUBJECT.test(words));
      if (!isTheirs) own.push(words);
    }
  }
  return own;
}
