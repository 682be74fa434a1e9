/** What a message asks for: its questions and requests, and whether any of them is particular. */
import { ASKED_TO, announced, DEEDS, partsOf, UNMARKED } from "./ask-count.ts";
import { askedInList } from "./ask-list.ts";
import { asksIndirectly, COURTESY, EMPTY, indirectAt, NAMED, SITUATION } from "./ask-words.ts";
import { contentWords, weightOf } from "./content-words.ts";
import type { Clause, Message } from "./message.ts";
import {
  asksForAmount,
  asksOfWork,
  isBareChoice,
  isOneWord,
  isTimeAlone,
  namesTheMatter,
  OF_A_DATE,
  OF_MEETING,
  ONE_MORE,
  QUESTION_WORDS,
  VERB_FIRST,
  WH_CLAUSE,
} from "./question-kinds.ts";

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

/** May point back at what was told before: "How did you do it?" */
const POINTS_BACK = /\b(?:what|which|how|why|who|whom|where|when|whether)\b/;
/** "I also would like to know what a trainee earns": a question in all but its mark. */
const OWN_QUESTION =
  /\b(?:also|besides|furthermore|moreover|in addition|another|second|secondly|finally|lastly|as well)\b[^.!?\n]*\b(?:know|ask|hear|learn|understand|wonder\w*|find out|curious|advise|tell)\b[^.!?\n]*\b(?:what|which|how|whether|if|when|where|why|who)\b|\balso (?:like|love|value|want|need|appreciate|welcome)\b[^.!?\n]*\byour (?:view|opinion|thoughts|feedback|help|advice|eye)\b/;
/** "And please introduce me to her.": one more deed, however few its words. */
const ASKED_FOR_ONE_MORE = new RegExp(
  `^(?:and |also |then |finally |lastly )*(?:(?:please|kindly|could you|can you|would you|will you)(?: please| also| kindly)* )+(?:${DEEDS})\\b`,
);
/** A question that wants more than yes or no. */
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
    // "You wanted to know how long", "Too busy?", and "May I ask one thing?" before the thing itself.
    if (
      NONE_OF_ITS_OWN.test(bare) ||
      (ASKS_LEAVE.test(bare) && message.sentences[i + 1]?.isQuestion === true)
    )
      continue;
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
      else if (
        isOfWork ||
        (isQuestion && weight > 0 && VERB_FIRST.test(bare)) ||
        (questions + requests > 0 && (isOneWord(sentence) || ASKED_FOR_ONE_MORE.test(bare)))
      )
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
    /^(?:\(?(?:q|question )?\d{1,2}[.):/]|[-*\u2022]) ?|^(?:first|second|third|fourth|fifth|last|finally|lastly|next)(?:ly)?[,:] ?|^(?:hi|hello|hey|dear)\b[^,!]{0,40}[,!]\s*|\bfor as long as [^.,;?!]*/g,
    "",
  );
}

/** "We both began in claims, so I would be honoured to learn from you": what stands before the request is no part of it. */
function fromTheAsk(bare: string, isQuestion: boolean): string {
  const at = isQuestion
    ? bare.search(/\b(?:could|would|can|will|may|might) (?:you|i|we)\b/)
    : indirectAt(bare);
  return at < 0 ? bare : bare.slice(at);
}

/** "Would 20 minutes suit you?": only a way or a time to meet. */
function isOnlyMeeting(lower: string): boolean {
  return (
    contentWords(lower).length === 0 &&
    !/\b(?:advice|guid\w+|mentor\w*|tips?|insights?|help|journey|career|pick your brain)\b/.test(lower)
  );
}

const NONE_OF_ITS_OWN =
  /^you (?:wanted|asked|wished|want) (?:us |me )?to (?:know|hear|be told)\b|^(?:too|if) \w+\?$/;
const ASKS_LEAVE =
  /^(?:so |now |and )?(?:may|can|could|might) i (?:just )?ask (?:you )?(?:one|a|this|something|just)\b[^?]{0,25}\?$/;
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
