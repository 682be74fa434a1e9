/** What a message asks for: its questions and requests, and whether any of them is particular. */
import { contentWords, weightOf } from "./content-words.ts";
import type { Clause, Message } from "./message.ts";
import { proposes } from "./ways-asked.ts";

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

const COURTESY =
  /^(?:(?:and|so|but) )?(?:how are you|how(?:'s| is) (?:it going|everything)|(?:i )?(?:hope|trust) (?:you|this|all|that|your)|(?:do|does|would|will|is|are) (?:that|this|it|either|these) (?:be )?(?:work|sound|suit|ok|okay|fine|alright|all right|possible|something|of interest|too much|agreeable|convenient)|would (?:that|this|it) be|sounds? (?:good|fair|ok)|may i ask(?: you)?\?|can i ask you something\?|deal\?|right\?|ok\?|fair\?|is there anything (?:you|else|i))/;
/** A question that is asked of the mentor as if it were none: "I wonder how you …". */
const INDIRECT =
  /\b(?:i(?:'m| am)? wonder(?:ing|ed)?|(?:en|in)quire (?:about|whether|if|as to)|(?:writing|write|wanted|want|like|dare|here|reaching out|getting in touch) to (?:ask|see (?:if|whether)|find out|request|seek)|i (?:humbly |kindly |sincerely )*request|request(?:ing)? (?:you|your)|(?:gladly|happily) (?:trade|swap|exchange)|never know (?:whether|how|which|what)|i was wondering|wondering|(?:i(?:'d| would)|would) (?:really |very much |so |also )*(?:(?:love|like)(?= (?:to (?:ask|know|hear|learn|understand|get|see|discuss|talk|speak|chat|connect|meet|find|pick|be mentored|read|compare|check|hire|have|receive|explore|run|share|join|work|schedule|set|arrange|invite|request|add|expand|grow|be (?:in touch|connected|considered|guided))|your|you|some|any|a |help|advice|it|that|if|for you|guidance))|appreciate|value|welcome|be (?:so |very |really |most |deeply |forever |more than )?(?:grateful|thankful|delighted|honou?red|obliged|pleased|thrilled|fortunate|lucky|over the moon|glad|happy|interested|keen|curious)|be so interested)|i(?:'m| am) (?:hoping|keen|eager|curious|interested|asking|looking|seeking|after)|i was hoping|i hope (?:to (?:ask|learn|hear|understand|get)|you (?:can|could|might|will|would))|hoping (?:to|you|for)|(?:i )?(?:want|wanted|need) (?:to (?:ask|know|learn|understand|hear|find out|discuss|check)|you to|your|some|help|advice|guidance)|(?:please|kindly) (?:\w+ )?(?:tell|let|share|advise|help|send|give|explain|review|look|read|refer|mentor|guide|point|consider|introduce|recommend|forward|suggest|connect|check|accept|pass|teach|show)|let me know (?:what|how|which|whether|why|if (?:you (?:think|would|have any)|i (?:should|could)))|help me|teach me|guide me|mentor me|advise me|seeking|looking for|in need of|i(?:'d| would) (?:need|use)|could use|would mean (?:a lot|the world|so much|everything)|would help me|tell me|grateful for|any (?:advice|help|tips|guidance|pointers|insight|thoughts|suggestions|feedback)|(?:your|a second|another) (?:view|views|opinion|thoughts|take|read|advice|perspective|feedback|input|counsel|eye|eyes)|let's (?:connect|chat|talk)|i would (?:ask|want to ask)|i(?:'d| would) ask)\b/;
/** The question named as such. */
const NAMED =
  /\b(?:my|one|a|the|this|two|single|quick|short|specific|small|first|main|following|real|only) (?:\w+ )?questions?\b|\bquestions?:|\bwhat i(?:'d| would) (?:like|love|want) to (?:know|ask)\b|\bi(?:'d| would) like to ask\b|\bi ask because\b/;
/** Where the writer stands before a choice: it lends a vague request its subject. */
const SITUATION =
  /\b(?:deciding|decide|torn|choosing|choose|trying to|struggl\w*|don't know|do not know|no idea|wrestl\w*|defeats me|dread|lost|disagree|stuck|unsure|not sure|can't tell|cannot tell|hesitat\w*|weighing|wonder\w*|puzzl\w*|my (?:problem|dilemma|challenge|issue|difficulty|question)|preparing|prepare|about to|at the moment of|moving from|move from|switch\w*|the choice|which of)\b/;
const EMPTY =
  /\b(?:(?:what|which|your best|best|one piece of|piece of) advice|guide me|guidance|guiding|mentor me|(?:be|become) (?:my|a|your) (?:mentor|mentee)|as (?:my|a|your) ment(?:or|ee)|your mentee|(?:my|your) (?:professional )?network|mentor(?:ed|ing|ship)\b|take me (?:on|under)|under your wing|any (?:kind of |sort of |and all )?(?:advice|help|tips?|guidance|pointers?|insights?|thoughts|suggestions?|input|support)|some (?:advice|tips|guidance|pointers|insights?|help|direction)|(?:career|general|valuable|your) (?:advice|guidance|tips|insights?|wisdom)|pick your brain|learn (?:more |a lot |so much |everything )?(?:from|about) (?:you|your)|learning from (?:you|your)|a (?:quick |short |brief |little |friendly |informal |virtual )?(?:chat|talk|conversation|catch-up|coffee|call|connection)\b|to (?:chat|connect|talk|network|catch up|speak|meet)|connect with|connecting|stay in touch|keep in touch|your (?:\w+ )?(?:journey|story|path|career|experience|experiences|background|success|expertise|knowledge|wisdom)|hear more|know more|more about|help me (?:grow|succeed|out|with my career|in my career|on my|find my|navigate|develop|improve|become|reach|get (?:ahead|started|better))|grow|support me|(?:get|getting|got|break|breaking|broke) into|started? (?:out )?in\b|make it in|succeed in|how (?:you|did you) (?:made it|make it|became|become|got|get) (?:so |to |where |successful|there)|whatever you|anything (?:you|that))\b/;

const QUESTION_WORDS =
  /\b(?:what|which|how|why|when|where|who|whom|whether|should i|do i|can i|is it|are there|is there|do you|did you|does|have you|could you|can you|would you|will you|are you|may i|might i|was it|were you)\b/;
/** A question that wants more than yes or no. */
/** May point back at what was told before: "How did you do it?" */
const POINTS_BACK = /\b(?:what|which|how|why|who|whom|where|when|whether)\b/;
const OPEN_QUESTION = /\b(?:what|which|how|why|who|whom|where|when) (?!about\b)/;
/** A new question inside a sentence: a comma, "and" or "also", and then a word that asks. */
const FURTHER =
  /(?:,|;|\band|\balso|\bplus|\bor,|\)|\?)\s+(?:and |also |then |finally |lastly |secondly |if so,? |or )*(?=(?:what|which|how|why|when|where|who|whether|should i|do i|is it|are there|is there|do you|did you|have you|could you|can you|would you|will you|are you|was it)\b)/g;
/** What somebody can be asked to do. */
const DEEDS =
  "review|look at|look over|read|check|proofread|edit|introduce|refer|recommend|share|send|tell|help|explain|teach|connect|forward|give|suggest|show|arrange|put|pass|write|mentor|guide|advise|coach|train|point|walk|talk|critique|comment|rate|test|mock|practise|practice|set|get|find|sign|endorse|join|attend|speak|support|provide|list|name|describe|rewrite|improve|invite|discuss";
const ASKED_TO =
  /\b(?:could|can|would|will) you\b|\bplease\b|\byou (?:could|can|would|to)\b|\b(?:like|love|want|need|hoping) (?:for )?you to\b|\byou'd be (?:willing|able) to\b/;
const FURTHER_DEED = new RegExp(
  `(?:,|;|\\band)\\s+(?:and |also |then |maybe |perhaps |finally |to )*(?:${DEEDS})\\b`,
  "g",
);
const FURTHER_DOING =
  /(?:,|;|\band)\s+(?:and |also |then |maybe |perhaps |finally )*(?:review|look|read|check|proofread|edit|introduc|referr|recommend|shar|send|tell|explain|teach|connect|forward|giv|suggest|show)(?:ing)\b/g;

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
  for (const sentence of message.sentences) {
    const { lower, isQuestion } = sentence;
    const isIndirect = INDIRECT.test(lower);
    const isNamed = NAMED.test(lower);
    if (COURTESY.test(lower) && weightOf(lower) < PARTICULAR_THOUGH_VAGUE) continue;
    if (!isQuestion && !isIndirect && !isNamed) continue;
    if (!isQuestion && isStatedPlan(lower, isIndirect, isNamed)) continue;
    const weight = weightOf(asking(lower));
    const isDecision =
      isQuestion && /\b(?:should i|is it worth|which|whether|do i need|what would you|better)\b/.test(lower);
    const isEmpty = EMPTY.test(lower);
    const isOpen = isQuestion && OPEN_QUESTION.test(lower);
    const needed = isDecision || (isOpen && !isEmpty) ? 1 : isEmpty ? PARTICULAR_THOUGH_VAGUE : PARTICULAR;
    asked = true;
    if (weight >= needed) {
      particular = true;
      const count = partsOf(lower, isQuestion);
      if (isQuestion && (QUESTION_WORDS.test(lower) || !proposes(sentence))) questions += count;
      else if (ASKED_TO.test(lower)) requests += count;
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
        (isDecision ||
          POINTS_BACK.test(lower) ||
          (weight > 0 && /\b(?:it|that|this|them|so)\b[^a-z]*$/.test(lower)))
      )
        pointsBack = true;
      // "Any advice? Could you refer me?": each empty request is one more thing to answer.
      if (isEmpty && !isOnlyMeeting(lower)) requests += 1;
    }
  }
  if (asked && !particular)
    particular =
      hasSituation(message, pointsBack) ||
      (subject !== undefined && weightOf(subject.lower) >= PARTICULAR_THOUGH_VAGUE);
  const asksPlainly = questions + requests;
  // A subject named before the question is the question; a list of subjects is more.
  const count = Math.max(asksPlainly + (asksPlainly === 0 ? named : listed), announced(message));
  if (particular) return { quality: "particular", count };
  return { quality: asked ? "vague" : "none", count, ...(vagueAt ? { vagueAt } : {}) };
}

/** "I am looking for a job", "I'm interested in ESG": where somebody stands, no request to the reader. */
function isStatedPlan(lower: string, isIndirect: boolean, isNamed: boolean): boolean {
  if (isNamed || !isIndirect) return false;
  return (
    /\b(?:i(?:'m| am) (?:currently )?(?:keen|eager|curious|interested|looking|seeking|after|hoping)|i (?:want|wanted|need) to|hoping to|looking for|seeking)\b/.test(
      lower,
    ) &&
    !/\b(?:you|your|advice|guidance|help|mentor\w*|view|opinion|question|tips|insights?|ask|perspective|connect\w*|feedback|support|someone|somebody|anyone|a person)\b/.test(
      lower,
    )
  );
}

/** A sentence without its greeting and without the reason before the request. */
function asking(lower: string): string {
  return lower.replace(/^(?:hi|hello|hey|dear)\b[^,!]{0,40}[,!]\s*/, "");
}

/** "Would 20 minutes suit you?": only a way or a time to meet. */
function isOnlyMeeting(lower: string): boolean {
  return (
    contentWords(lower).length === 0 &&
    !/\b(?:advice|guid\w+|mentor\w*|tips?|insights?|help|journey|career|pick your brain)\b/.test(lower)
  );
}

function partsOf(lower: string, isQuestion: boolean): number {
  const furtherQuestions =
    isQuestion || /\b(?:what|how|which|whether|why)\b/.test(lower) ? (lower.match(FURTHER) ?? []).length : 0;
  const isAskedTo =
    ASKED_TO.test(lower) || /\b(?:help me|i need|grateful (?:for|if)|appreciate)\b/.test(lower);
  const deeds = isAskedTo
    ? (lower.match(FURTHER_DEED) ?? []).length + (lower.match(FURTHER_DOING) ?? []).length
    : 0;
  return 1 + furtherQuestions + deeds + listedHelp(lower);
}

/** "help with interviews, my CV and salary talks": three things to help with. */
function listedHelp(lower: string): number {
  const [, list] =
    /\b(?:help|advice|guidance|feedback|support|tips)(?: me)? (?:with|on|about|for) ([^.?!;:\n]{5,200})/.exec(
      lower,
    ) ?? [];
  if (!list) return 0;
  const items = list.split(/,| and /).filter((item) => weightOf(item) > 0);
  return /,/.test(list) && items.length >= 3 ? items.length - 1 : 0;
}

/** Whether the message tells of a matter that the request can be about. */
function hasSituation({ sentences }: Message, pointsBack: boolean): boolean {
  return sentences.some(
    ({ lower }) =>
      (pointsBack || SITUATION.test(lower)) &&
      (pointsBack || /\b(?:i(?:'m|'ve|'ll|'d)?|my|we|our|me|us)\b/.test(lower)) &&
      weightOf(lower) >= (pointsBack ? PARTICULAR : PARTICULAR_THOUGH_VAGUE),
  );
}

const ANNOUNCED =
  /\b(three|four|five|six|seven|several|many|3|4|5|6|7)(?: \w+)? (?:things|questions|points|topics|requests|favou?rs)\b/;

/** "Your view on three things": as many as the message itself counts. */
function announced({ sentences }: Message): number {
  return sentences.some(({ lower }) => ANNOUNCED.test(lower) && /\b(?:i|my|your|you)\b/.test(lower)) ? 3 : 0;
}
