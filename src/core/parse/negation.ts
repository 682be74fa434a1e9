/** Whether the words before a place take back what stands there: "no calls", "I can't do evenings". */
import type { Sentence } from "./sentence.ts";

const NEGATOR =
  /\b(?:no|not|never|neither|nor|without|cannot|can't|cant|won't|wont|don't|dont|doesn't|doesnt|do not|haven't|hasn't|isn't|aren't|avoid|except|rather than|instead of|unable to|no longer|hate|skip|sorry,? no|minus)\b/g;
/** Words that look like a "no" and are none. */
const NO_NEGATION =
  /^(?:not only|not just|no matter|no need|no problem|no worries|no pressure|no obligation|not sure|no strings|no idea|no later|(?:no|not) (?:more|fewer|less|longer) than|not (?:over|above)|no less|don't be|don't hesitate|dont hesitate|do not hesitate|don't worry|don't mind|no cost|no charge|no fee|no fees|no catch|not too|not far|not yet|don't have to|don't need|not necessarily|not afraid|no one|no (?:momento|meu|almoço|fim|sábado|domingo)|cannot wait|can't wait|no appointment|no booking|no question is|not a problem|no better|don't care)\b/;
/** Where a "no" ends: the next clause stands on its own. */
const BREAK =
  /[;:—()]|\s-\s|\.\s|\b(?:but|just|only|however|instead|so|though|although|because|as|since|if|when|we|i|i'm|i'll|we'll)\b/;
const REACH = 60;
/** Words between a "no" and what it takes back. */
const FAR = 7;
/** "I can't take more than two" takes two. */
const MOST = /\b(?:(?:more|longer|over|bigger|later) than|over|beyond) $/;

/** Reads only the clause before `at` (offset into the sentence); `reach` is how many words a "no" goes. */
export function isNegated(sentence: Sentence, at: number, reach = FAR): boolean {
  if (sentence.bullet === "✗") return true;
  const lead = sentence.lower.slice(Math.max(0, at - REACH), at);
  if (reach < FAR && MOST.test(lead)) return false;
  let negated = false;
  NEGATOR.lastIndex = 0;
  for (let match = NEGATOR.exec(lead); match; match = NEGATOR.exec(lead)) {
    if (NO_NEGATION.test(lead.slice(match.index))) continue;
    const between = lead.slice(match.index + match[0].length);
    // "not by phone, email is fine": after a comma only a bare list keeps the "no".
    const comma = between.lastIndexOf(",");
    const listed =
      comma < 0 ||
      (/^[^,]{0,18}(?:,[^,]{0,14}){0,3}$/.test(between) &&
        !/,\s*(?:i|we|email|happy|prefer|please|let)\b/.test(between) &&
        /\b(?:or|nor|and)\s*(?:\w+\s)?$/.test(between));
    if (
      BREAK.test(between.replace(/^\s*(?:as|if)\b/, "")) ||
      !listed ||
      between.trim().split(/\s+/).length > reach
    )
      continue;
    negated = true;
  }
  return negated || isTakenBackAfter(sentence, at);
}

/** "Evenings don't work for me", "mornings are out". */
function isTakenBackAfter(sentence: Sentence, at: number): boolean {
  const tail = sentence.lower.slice(at, at + 50);
  return /^[\w-]{2,20}(?: (?:calls?|meetings?|chats?))? (?:(?:(?:is|are) )?(?:torture|a waste|torments?|agony|a nightmare|beyond me|no use|not my thing)|(?:don't|do not|doesn't|dont|won't) (?:really )?(?:work|suit)|bad\b|(?:are|is) (?:(?:mostly|usually|always|often) )?(?:out|off|no good to me|bad|hopeless|not for me|not an option|no good|not possible|impossible|difficult))\b/.test(
    tail,
  );
}
