/** What kind of question a sentence is: of the matter, of an amount, of two ways, or only of when and how to meet. */
import { DEEDS } from "./ask-count.ts";
import { EMPTY } from "./ask-words.ts";
import { contentWords, weightOf } from "./content-words.ts";
import type { Clause } from "./message.ts";

export const QUESTION_WORDS =
  /\b(?:what|which|how|why|when|where|who|whom|whether|should i|do i|can i|is it|are there|is there|do you|did you|does|have you|could you|can you|would you|will you|are you|may i|might i|was it|were you|can (?:one|we|people|they|an?)|may (?:one|we)|must i|need i|could one|should one)\b/;

/** "Is remote work common?" */
export const VERB_FIRST =
  /^(?:and |but |so |also |then )?(?:is|are|was|were|do|does|did|has|have|had|should|must|(?:can|could|may|will) (?!i|you|we|this|that|it|someone|somebody|anyone|anybody)\w+)\b/;

const ASKED_FOR_DEED = new RegExp(
  `\\b(?:could|can|would|will) you (?:\\w+ ){0,2}?(?:come|visit|like|follow|vote|fill|${DEEDS})\\b`,
);

export const OF_A_DATE = /\b(?:suits?|works?|free|available|convenient|days?|time|when|call you|reach you)\b/;

/** How, when and whether to meet or to answer: the way to the question, not the question. */
export const OF_MEETING =
  /\b(?:suits?|works? for|ok|okay|fine|possible|convenient|available|free|time|minutes?|mins?|hours?|calls?|chat\w*|talk\w*|speak\w*|meet\w*|e-?mails?|messages?|coffee|zoom|phone|reply|answer|write|send|ask|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tomorrow|week|month|willing|open to|mind|interested|happy to|able to|bother|allow|may i|can i|could i|help|connect\w*|mentor\w*|know more|in touch)\b/;

/** "I would give much to learn in what order …". */
export const WH_CLAUSE =
  /\b(?:know|learn|hear|ask|understand|see|tell me|find out|wonder\w*|curious)\b[^.!?\n]{0,25}\b(?:what|which|how|why|when|where|who|whether)\b|\b(?:view|opinion|thoughts|feedback|advice) (?:on|about|regarding) /;

/** Minutes and days, and nothing said of what they are for. */
const OF_TIME_ALONE =
  /\b(?:minutes?|mins?|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d ?[ap]m)\b/;
const OF_TALKING =
  /\b(?:calls?|chat\w*|talk\w*|speak\w*|meet\w*|coffee|connect\w*|conversation|zoom|video|phone|session|mentor\w*|guid\w+|advi[cs]e|help\w*|learn\w*|brain|tips|insights?|journey|lunch|tea|beer)\b/;
export const ONE_MORE =
  /^(?:and |then |oh,? )*(?:finally|lastly|also|last|next|second(?:ly)?|third(?:ly)?),? (?:and )?(?:if|whether|what|which|how|when|where|why|who)\b/;

const OF_YOUR_TIME =
  /\b(?:minutes?|mins?|hours?|half an hour|moments?) (?:out )?of your (?:\w+ )?(?:time|day|week|evening|attention)\b/;

/** "Fifteen minutes of your time would be an honour": for what, nobody knows. */
export function isTimeAlone(lower: string, weight: number): boolean {
  if (OF_TALKING.test(lower) || WH_CLAUSE.test(lower)) return false;
  if (weight === 0) return OF_TIME_ALONE.test(lower);
  return (
    OF_YOUR_TIME.test(lower) &&
    !/\?|\b(?:to (?!me\b)[a-z]+|about|on (?:how|which|my|the question)|question|for my)\b/.test(lower)
  );
}

/** "Stay or go?": nothing of when and how to meet. */
export function isBareChoice(lower: string): boolean {
  return /\bor\b/.test(lower) && !OF_MEETING.test(lower) && lower.split(/\s+/).length <= 8;
}

/** "Travel?", "And the hours?" in a row of questions. */
export function isOneWord({ lower, isQuestion }: Clause): boolean {
  return (
    isQuestion &&
    lower.trim().split(/\s+/).length <= 3 &&
    !/\b(?:ok|okay|right|deal|interested|agreed|fair|possible|yes|no|sorry|please|maybe|you|me|it|that|today|tomorrow)\b/.test(
      lower,
    )
  );
}

/** "Be my mentor for one thing: how to price": what it is about stands behind the empty words. */
export function namesTheMatter(lower: string): boolean {
  const [, matter = ""] =
    /(?::|\bon|\babout|\bwith|\bdecide|\bknow) ((?:how|whether|which|what|when|where|if)\b[^?!]*)/.exec(
      lower,
    ) ?? [];
  return matter !== "" && weightOf(matter) > 0 && !EMPTY.test(matter);
}

/** "Do the clowns sit in on the meeting?" is of them, and not of meeting the mentor. */
const OF_OTHERS =
  /^(?:and |but |so |also |then )?(?:is|are|was|were|do|does|did|has|have|had|should|must|can|will|would) (?:the|an?|my|our|their|his|her|its|they|he|she|people|most|all|some|any|new|other)\b(?! (?:call|chat|talk|zoom|meeting|coffee|conversation|e-?mail|message|\d|short|quick|brief|few|half|fifteen|twenty|ten|thirty|five|video|phone))/;

/** Whether a question of few words is about the matter, and not about when and how to meet. */
export function asksOfWork(lower: string, bare: string): boolean {
  if (!OF_MEETING.test(lower)) return QUESTION_WORDS.test(lower) || VERB_FIRST.test(bare);
  if (OF_OTHERS.test(bare)) return contentWords(lower).length > 0;
  if (ASKED_FOR_DEED.test(lower)) return contentWords(lower).length > 0;
  return (
    /^(?:\d[.)] ?|and |so |but |then |also )*(?:what|which|how (?!about)|why|who)\b/.test(bare) &&
    !OF_A_DATE.test(lower)
  );
}

/** "How many hours is it?": a figure answers it, however few its words. */
export function asksForAmount(lower: string): boolean {
  return (
    /\bhow (?:many|much|long|often|far|old|big|soon|late|early)\b/.test(lower) && !OF_MEETING.test(lower)
  );
}
