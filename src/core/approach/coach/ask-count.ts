/** How many separate things a message asks for. */
import { weightOf } from "./content-words.ts";
import type { Message } from "./message.ts";

/** Words that open a question. */
const OPENER =
  "(?:what(?:'s)?|which|how|why|when|where|who|whom|whether|(?:do|does|did|is|are|was|were|has|have|had|can|could|would|should|will|may|might) (?:i|you|we|he|she|it|they|there|the|an?|this|that|these|those|my|your|our|one|people|anyone|somebody)|does)";
/** Where a clause begins: at the start, behind a mark, behind "and" or "also". */
const CLAUSE_START =
  "(?:^|[,;:)?]|\\band|\\balso|\\bplus)[\\s\"'(-]*(?:\\d[.)/] ?)?(?:and |also |then |finally |lastly |first(?:ly)?,? |second(?:ly)?,? |third(?:ly)?,? |if so,? |so,? |but )*";
/** A question of its own: not "and why?", which belongs to the one before it. */
const OPENED = new RegExp(`${CLAUSE_START}(?=${OPENER}\\b(?! ?(?:not|so|that)? ?(?:[?.!]|$)))`, "g");
const INSIDE = /\b(?:what|which|how|why|when|where|who|whom|whether)\b/;
/** "When you applied, did you …": the beginning only says when. */
const SUBORDINATE =
  /^(?:and |but |so |also )?(?:when|where|what|how|who) (?:(?:i|you|we|they|he|she|it|the|an?|my|your|our|this|that|one|people|someone)\b[^,]{3,120}?, ?|(?!is\b|was\b|does\b|has\b)[a-z]{3,}s\b[^,]{3,120}?, ?(?=(?:do|did|does|would|should|can|could|how|what|which|who|is|are|was|were|have|has)\b))/;
/** "You came from there, where nobody signs: who may …?": what stands before the mark is told. */
const TOLD_FIRST =
  /^[^?]*[:;] ?(?=(?:which|what|who|whom|how|why|when|where|do|did|does|would|should|could|can|is|are|was|were|have|has|must|may)\b)/;

/** What somebody can be asked to do. */
export const DEEDS =
  "review|look at|look over|read|check|proofread|edit|introduce|refer|recommend|share|send|tell|help|explain|teach|connect|forward|give|suggest|show|arrange|put|pass|write|mentor|guide|advise|coach|train|point|walk|talk|critique|comment|rate|test|mock|practise|practice|set|get|find|sign|endorse|join|attend|speak|support|provide|list|name|describe|rewrite|improve|invite|discuss";
export const ASKED_TO =
  /\b(?:could|can|would|will) you\b|\bplease\b|\bkindly\b|\byou (?:could|can|would|to)\b|\b(?:like|love|want|need|hoping) (?:for )?you to\b|\byou'd be (?:willing|able) to\b/;
const FURTHER_DEED = new RegExp(
  `(?:,|;|\\band|\\bplus|\\bas well as)\\s+(?:and |also |plus |then |maybe |perhaps |finally |please |kindly |to )*(?:${DEEDS})\\b`,
  "g",
);
const FURTHER_DOING =
  /(?:,|;|\band)\s+(?:and |also |then |maybe |perhaps |finally )*(?:review|look|read|check|proofread|edit|introduc|referr|recommend|shar|send|tell|explain|teach|connect|forward|giv|suggest|show)(?:ing)\b/g;

/** A question whose mark was forgotten: "should I take the exam in May or wait". */
export const UNMARKED =
  /^(?:(?:so|and|but|also|ok|well|quick one|basically|hi|hello|hey|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally)\b[^,:]{0,20}[,:]? ){0,3}(?:(?:what|which|how|why|when|where|who)(?: (?!(?:i|you|we|he|she|they)\b)\w+){0,3}? (?:do|did|does|is|are|was|were|would|should|can|could|will|have|has) (?:i|you|we|it|they|he|she|the|a|one|that|this|your|my|people)\b|(?:should|may|shall) (?:i|we)\b|(?:do|did|would|could|can|are|have) (?:i|you|we|they|there)\b|is (?:it|there)\b)/;

/** Separate questions in one sentence, at least one. */
function questionsIn(sentence: string): number {
  const lower = sentence
    .replace(TOLD_FIRST, "")
    .replace(SUBORDINATE, "")
    .replace(
      /\b(?<=\b(?:know|learn|ask|hear|tell me|wonder)\b.*)(,|and) if (?=(?:i|you|an?|the|it|there|one)\b)/g,
      "$1 whether ",
    );
  const opened = (lower.match(OPENED) ?? []).length;
  const first = INSIDE.exec(lower);
  const startsAt = lower.search(OPENED);
  // "I want to know how you began, and which …": the first one stands inside the sentence.
  const isInside = first !== null && (startsAt < 0 || first.index < startsAt);
  return Math.max(1, opened + (isInside ? 1 : 0));
}

/** What one sentence asks for, counted. */
export function partsOf(lower: string, isQuestion: boolean): number {
  const further = isQuestion || /\b(?:what|how|which|whether|why)\b/.test(lower) ? questionsIn(lower) - 1 : 0;
  const isAskedTo =
    ASKED_TO.test(lower) || /\b(?:help me|i need|grateful (?:for|if)|appreciate)\b/.test(lower);
  const deeds = isAskedTo
    ? (lower.match(FURTHER_DEED) ?? []).length + (lower.match(FURTHER_DOING) ?? []).length
    : 0;
  return 1 + further + deeds + listedHelp(lower);
}

/** "help with interviews, my CV and salary talks": three things to help with. */
function listedHelp(lower: string): number {
  const [, list] =
    /\b(?:help|advice|guidance|feedback|support|tips|(?:know|learn|hear|ask|questions?|curious|talk)(?= (?:more |something )?about))(?: me)? (?:(?:more|something) )?(?:with|on|about|for) ([^.?!;:\n]{5,200})/.exec(
      lower,
    ) ?? [];
  if (!list) return 0;
  const items = list.split(/,| and /).filter((item) => weightOf(item) > 0);
  return /,/.test(list) && items.length >= 3 ? items.length - 1 : 0;
}

const ANNOUNCED =
  /(?<!\btoo )(?<!\b(?:read|heard|learned|learnt|know|seen|done|tried|said|love|taught me|did|are|were|wrote|in|of|with) (?:of |the |about |so |these |those )?)\b(three|four|five|six|seven|several|many|3|4|5|6|7)(?: \w+)? (?:things|questions|points|topics|requests|favou?rs)\b(?! (?:that |which )?(?:you|he|she|they|we|have|has|had|stayed|struck|i (?:learned|learnt|took|noticed|remember|liked))\b)/;

/** "Your view on three things": as many as the message itself counts. */
export function announced({ sentences }: Message): number {
  return sentences.some(({ lower }) => ANNOUNCED.test(lower) && /\b(?:i|my|your|you)\b/.test(lower)) ? 3 : 0;
}
