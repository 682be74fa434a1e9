/** What a message asks for: its questions and requests, and whether any of them is particular. */
import { ASKED_TO, announced, DEEDS, partsOf, UNMARKED } from "./ask-count.ts";
import { askedInList } from "./ask-list.ts";
import { asksIndirectly, COURTESY, EMPTY, indirectAt, NAMED, SITUATION } from "./ask-words.ts";
import { contentWords, weightOf } from "./content-words.ts";
import type { Clause, Message } from "./message.ts";

export interface Asks {
  /** Whether anything can be answered as it stands. */
  quality: "particular" | "vague" | "none";
  /** The vague words, where nothing particular is asked. */
  vagueAt?: Clause;
  /** Separate questions and requests; a way to meet that is proposed is none. */
  count: number;
}

/** Weight of content words that makes a request particular. */
const PARTICULAR = 2;
/** What is asked in empty words must say more to be particular. */
const PARTICULAR_THOUGH_VAGUE = 3;

const QUESTION_WORDS =
  /\b(?:what|which|how|why|when|where|who|whom|whether|should i|do i|can i|is it|are there|is there|do you|did you|does|have you|could you|can you|would you|will you|are you|may i|might i|was it|were you)\b/;
/** A question that wants more than yes or no. */
/** May point back at what was told before: "How did you do it?" */
const POINTS_BACK = /\b(?:what|which|how|why|who|whom|where|when|whether)\b/;
/** "I also would like to know what a trainee earns": a question in all but its mark. */
const OWN_QUESTION =
  /\b(?:also|besides|furthermore|moreover|in addition|another|second|secondly|finally|lastly|as well)\b[^.!?\n]*\b(?:know|ask|hear|learn|understand|wonder\w*|find out|curious|advise|tell)\b[^.!?\n]*\b(?:what|which|how|whether|if|when|where|why|who)\b|\balso (?:like|love|value|want|need|appreciate|welcome)\b[^.!?\n]*\byour (?:view|opinion|thoughts|feedback|help|advice|eye)\b/;
/** "I would give much to learn in what order …". */
const WH_CLAUSE =
  /\b(?:know|learn|hear|ask|understand|see|tell me|find out|wonder\w*|curious)\b[^.!?\n]{0,25}\b(?:what|which|how|why|when|where|who|whether)\b|\b(?:view|opinion|thoughts|feedback|advice) (?:on|about|regarding) /;
/** "Is remote work common?" */
const VERB_FIRST =
  /^(?:and |but |so |also |then )?(?:is|are|was|were|do|does|did|has|have|had|should|must)\b/;
const ASKED_FOR_DEED = new RegExp(
  `\\b(?:could|can|would|will) you (?:\\w+ ){0,2}?(?:come|visit|like|follow|vote|fill|${DEEDS})\\b`,
);
const OF_A_DATE = /\b(?:suits?|works?|free|available|convenient|days?|time|when|call you|reach you)\b/;
/** How, when and whether to meet or to answer: the way to the question, not the question. */
const OF_MEETING =
  /\b(?:suits?|works? for|ok|okay|fine|possible|convenient|available|free|time|minutes?|mins?|hours?|calls?|chat\w*|talk\w*|speak\w*|meet\w*|e-?mails?|messages?|coffee|zoom|phone|reply|answer|write|send|ask|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tomorrow|week|month|willing|open to|mind|interested|happy to|able to|bother|allow|may i|can i|could i|help|connect\w*|mentor\w*|know more|in touch)\b/;
const OPEN_QUESTION = /\b(?:what|which|how|why|who|whom|where|when) (?!about\b)/;
/** Reads a message's questions and requests. `subject` is an InMail's, and may name the question. */
export function readAsks(message: Message, subject?: Message): Asks {
  let particular = false;
  let asked = false;
  let vagueAt: Clause | undefined;
  let pointsBack = false;
  let questions = 0;
  let named = 0;
  let listed = 0;
  let requests = 0;
  // "I would like to know:", and then a line for each question.
  let isListed = false;
  let introduces = false;
  for (const [i, sentence] of message.sentences.entries()) {
    const { lower } = sentence;
    const bare = asking(lower);
    const isQuestion = sentence.isQuestion || UNMARKED.test(bare);
    isListed = isListed || (introduces && sentence.from > 0);
    introduces = /:\s*$/.test(lower);
    const isIndirect = asksIndirectly(lower);
    const isNamed = NAMED.test(lower);
    const weight = weightOf(EMPTY.test(bare) ? fromTheAsk(bare, isQuestion) : bare);
    if (isListed && /^(?:what|which|how|why|when|where|who|whom|whether|if)\b(?! ?[:=])/.test(bare)) {
      questions += 1;
      particular = true;
      continue;
    }
    if (COURTESY.test(bare) && weight < PARTICULAR_THOUGH_VAGUE) continue;
    if (isTimeAlone(lower, weight)) continue;
    if (!isQuestion && NO_MATTER.test(lower)) continue;
    // "I want to ask how … . And finally if you need insurance."
    if (asked && !isQuestion && ONE_MORE.test(bare)) {
      requests += 1;
      continue;
    }
    if (!isQuestion && !isIndirect && !isNamed) continue;
    if (!isQuestion && isStatedPlan(lower, isIndirect, isNamed)) continue;
    // "In your experience" asks for none.
    const isEmpty = EMPTY.test(
      lower.replace(/\b(?:in|from) your (?:own |long )?(?:experience|background)\b/, ""),
    );
    const isDecision = isBetween(lower, isQuestion, isEmpty);
    const isOpen = isQuestion && OPEN_QUESTION.test(lower);
    const isOfWork = isQuestion && !isEmpty && asksOfWork(lower, bare);
    const isClause = !isQuestion && !isEmpty && WH_CLAUSE.test(lower);
    const needed =
      isQuestion && (asksForAmount(lower) || isBareChoice(lower))
        ? 0
        : isDecision || isClause || isOfWork || (isOpen && !isEmpty)
          ? 1
          : isEmpty
            ? PARTICULAR_THOUGH_VAGUE
            : PARTICULAR;
    asked = true;
    if (weight >= needed || (isEmpty && namesTheMatter(lower))) {
      particular = true;
      const count = partsOf(lower, isQuestion);
      if (isQuestion && (QUESTION_WORDS.test(lower) || VERB_FIRST.test(bare) || !OF_MEETING.test(lower)))
        questions += count;
      else if (ASKED_TO.test(lower) || OWN_QUESTION.test(lower)) requests += count;
      // Told in full, and no question behind it that would only say it again.
      else if (isClause && !isNamed && message.sentences[i + 1]?.isQuestion === false) requests += count;
      else {
        // "My question" is spoken of more often than once.
        named = isIndirect ? named + count : Math.max(named, count);
        listed += count - 1;
      }
    } else {
      vagueAt ??= sentence;
      if (
        isQuestion &&
        !isEmpty &&
        (isOfWork ||
          isDecision ||
          (POINTS_BACK.test(lower) && !OF_A_DATE.test(lower)) ||
          (weight > 0 && /\b(?:it|that|this|them|so)\b[^a-z]*$/.test(lower)))
      )
        pointsBack = true;
      // "Any advice? Could you refer me?": each empty request is one more thing to answer.
      if (isEmpty && !isOnlyMeeting(lower)) requests += partsOf(lower, isQuestion);
      else if (isOfWork || (isQuestion && weight > 0 && VERB_FIRST.test(bare)) || (questions > 0 && isOneWord(sentence)))
        questions += partsOf(lower, isQuestion);
    }
  }
  if (asked && !particular)
    particular =
      hasSituation(message, pointsBack) ||
      (subject !== undefined && weightOf(subject.lower) >= PARTICULAR_THOUGH_VAGUE);
  const asksPlainly = questions + requests;
  // A subject named before the question is the question; a list of subjects is more.
  const inList = askedInList(message.lower);
  if (inList > 1) particular = true;
  const count = Math.max(asksPlainly + (asksPlainly === 0 ? named : listed), announced(message), inList);
  if (particular) return { quality: "particular", count };
  return { quality: asked ? "vague" : "none", count, ...(vagueAt ? { vagueAt } : {}) };
}

/** Minutes and days, and nothing said of what they are for. */
const OF_TIME_ALONE = /\b(?:minutes?|mins?|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d ?[ap]m)\b/;
const OF_TALKING =
  /\b(?:calls?|chat\w*|talk\w*|speak\w*|meet\w*|coffee|connect\w*|conversation|zoom|video|phone|session|mentor\w*|guid\w+|advi[cs]e|help\w*|learn\w*|brain|tips|insights?|journey|lunch|tea|beer)\b/;
const ONE_MORE =
  /^(?:and |then |oh,? )*(?:finally|lastly|also|last|next|second(?:ly)?|third(?:ly)?),? (?:and )?(?:if|whether|what|which|how|when|where|why|who)\b/;

const OF_YOUR_TIME =
  /\b(?:minutes?|mins?|hours?|half an hour|moments?) (?:out )?of your (?:\w+ )?(?:time|day|week|evening|attention)\b/;

/** "Fifteen minutes of your time would be an honour": for what, nobody knows. */
function isTimeAlone(lower: string, weight: number): boolean {
  if (OF_TALKING.test(lower) || WH_CLAUSE.test(lower)) return false;
  if (weight === 0) return OF_TIME_ALONE.test(lower);
  return OF_YOUR_TIME.test(lower) && !/\?|\b(?:to (?!me\b)[a-z]+|about|on (?:how|which|my|the question)|question|for my)\b/.test(lower);
}

/** "Stay or go?": nothing of when and how to meet. */
function isBareChoice(lower: string): boolean {
  return /\bor\b/.test(lower) && !OF_MEETING.test(lower) && lower.split(/\s+/).length <= 8;
}

/** "Travel?", "And the hours?" in a row of questions. */
function isOneWord({ lower, isQuestion }: Clause): boolean {
  return (
    isQuestion &&
    lower.trim().split(/\s+/).length <= 3 &&
    !/\b(?:ok|okay|right|deal|interested|agreed|fair|possible|yes|no|sorry|please|maybe|you|me|it|that|today|tomorrow)\b/.test(lower)
  );
}

/** "Be my mentor for one thing: how to price": what it is about stands behind the empty words. */
function namesTheMatter(lower: string): boolean {
  const [, matter = ""] = /(?::|\bon|\babout|\bwith|\bdecide|\bknow) ((?:how|whether|which|what|when|where|if)\b[^?!]*)/.exec(lower) ?? [];
  return matter !== "" && weightOf(matter) > 0 && !EMPTY.test(matter);
}

/** Whether a question of few words is about the matter, and not about when and how to meet. */
function asksOfWork(lower: string, bare: string): boolean {
  if (!OF_MEETING.test(lower)) return QUESTION_WORDS.test(lower) || VERB_FIRST.test(bare);
  if (ASKED_FOR_DEED.test(lower)) return contentWords(lower).length > 0;
  return (
    /^(?:\d[.)] ?|and |so |but |then |also )*(?:what|which|how (?!about)|why|who)\b/.test(bare) &&
    !OF_A_DATE.test(lower)
  );
}

/** "How many hours is it?": a figure answers it, however few its words. */
function asksForAmount(lower: string): boolean {
  return (
    /\bhow (?:many|much|long|often|far|old|big|soon|late|early)\b/.test(lower) && !OF_MEETING.test(lower)
  );
}

/** Between two or more: a yes or a name answers it, however few its words. */
function isBetween(lower: string, isQuestion: boolean, isEmpty: boolean): boolean {
  if (isQuestion && /\b(?:should i|is it worth|which|whether|do i need|what would you|better)\b/.test(lower))
    return true;
  return !isEmpty && (isQuestion ? /\bor\b/.test(lower) : /\b(?:which|whether|should i)\b/.test(lower));
}

/** "I am looking for a job", "I'm interested in ESG": where somebody stands, no request to the reader. */
function isStatedPlan(lower: string, isIndirect: boolean, isNamed: boolean): boolean {
  if (isNamed || !isIndirect) return false;
  return (
    /\b(?:i(?:'m| am) (?:currently )?(?:keen|eager|curious|interested|looking|seeking|after|hoping)|i (?:want|wanted|need) to|hoping to|looking for|seeking)\b/.test(
      lower,
    ) &&
    !/\b(?:you|your|advice|guidance|help|mentor\w*|view|opinion|question|tips|insights?|ask|perspective|connect\w*|feedback|support|direction|clarity|wisdom|orientation|someone|somebody|anyone|a person)\b/.test(
      lower,
    )
  );
}

/** A sentence without its greeting and without the reason before the request. */
function asking(lower: string): string {
  return lower.replace(
    /^(?:\(?(?:q|question )?\d{1,2}[.):]|[-*\u2022]) ?|^(?:hi|hello|hey|dear)\b[^,!]{0,40}[,!]\s*|\bfor as long as [^.,;?!]*/g,
    "",
  );
}

/** "We both began in claims, so I would be honoured to learn from you": what stands before the request is no part of it. */
function fromTheAsk(bare: string, isQuestion: boolean): string {
  const at = isQuestion ? bare.search(/\b(?:could|would|can|will|may|might) (?:you|i|we)\b/) : indirectAt(bare);
  return at < 0 ? bare : bare.slice(at);
}

/** "Would 20 minutes suit you?": only a way or a time to meet. */
function isOnlyMeeting(lower: string): boolean {
  return (
    contentWords(lower).length === 0 &&
    !/\b(?:advice|guid\w+|mentor\w*|tips?|insights?|help|journey|career|pick your brain)\b/.test(lower)
  );
}

const NO_MATTER =
  /\b(?:don't|do not|not) (?:\w+ ){0,2}(?:know|sure)(?: \w+)? what i (?:\w+ )?(?:want|need|am looking for|should do with)\b/;

/** Whether the message tells of a matter that the request can be about. */
function hasSituation({ sentences }: Message, pointsBack: boolean): boolean {
  // Whoever does not know what they want has no matter yet.
  if (!pointsBack && sentences.some(({ lower }) => NO_MATTER.test(lower))) return false;
  return sentences.some(
    ({ lower }) =>
      (pointsBack || SITUATION.test(lower)) &&
      (pointsBack || /\b(?:i(?:'m|'ve|'ll|'d)?|my|we|our|me|us)\b/.test(lower)) &&
      weightOf(lower) >= (pointsBack ? PARTICULAR : PARTICULAR_THOUGH_VAGUE),
  );
}
