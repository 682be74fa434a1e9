/** Whether requests are welcome now, told without counting the places: "that seat has been given away", "back in autumn". */
import { NUMBER } from "../numbers.ts";
import { before, type Rule, rule, whole } from "../rule.ts";

const PLACES =
  "(?:places?|spots?|slots?|seats?|spaces?|openings?|chairs?|stools?|positions?|tickets?|vacanc(?:y|ies))";
const KIND =
  "(?:mentoring |mentee |mentorship |free |new |open |available |last |final |empty |only |single |one ){0,3}";
const BE = "(?:is |are |r |'s |has |have |now |been |still |currently |already |all |just |both ){0,4}";
const GONE =
  "(?:taken|gone|filled|full|booked|occupied|spoken for|allocated|assigned|given away|promised|reserved|snapped up|used up|claimed|finished|sold out|matched|closed)";
const FREE = "(?:free|open|available|empty|vacant|unfilled|up for grabs|going|there for the taking)";
const FOR = "(?: (?:for|in|of|until|till|this|next|before) (?:[\\w']+ ){0,2}?[\\w']+)?";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)";
const PAUSES = "(?=,? (?:until|till|for|over|because|while|during|this|at|since|from|now|as)\\b|[.,;!)]|$)";

/** "When all places are taken", "if I'm full": not yet so. */
const SUPPOSED = /\b(?:when|once|if|in case|unless|as soon as|until|till|before) (?:[\w'’]+ ){0,4}$/;
/** "No place is open", "a seat was free": not so now. */
const NOT_OPEN = /\b(?:not|no|never|isn't|aren't|n't|was|were|had|neither|none) (?:\w+ ){0,2}$/;

function told(id: string, source: string, value: string, weight: number, not: RegExp): Rule {
  return rule(
    `status.${id}`,
    "status",
    "*",
    new RegExp(`(?<![\\w-])(?:${source})`, "dgi"),
    (match, sentence) =>
      not.test(before(sentence, match.index, 40)) ? undefined : whole(match, value, weight),
  );
}

export const statusToldRules: readonly Rule[] = [
  told(
    "given-away",
    [
      `(?:both|all|every|each)(?: (?:of )?(?:my|the|our|them|these|${NUMBER})){0,3} ${KIND}(?:${PLACES}${FOR} )?${BE}${GONE}(?![\\w-])(?!,? (?:but|\\d|one|two|three))`,
      `(?:my|our|this year's|this term's) (?:only |one |single )?${KIND}${PLACES}${FOR} ${BE}${GONE}(?![\\w-])(?!,? (?:but|\\d|one|two|three))`,
      `(?:the|that|this) (?:only |one |single )?(?:place|spot|slot|seat|chair|position)${FOR} (?:is |has ){1,2}(?:now |been |already |just ){0,3}${GONE}(?![\\w-])`,
      `${PLACES} (?:for|in) (?:[\\w']+ )?${MONTH} ${BE}${GONE}`,
      `this (?:year|term|season|cycle|round|winter|summer)'s(?: (?:${NUMBER}|place|seat|film|person))? (?:is|are) (?:now |already |both |all ){0,2}(?:${GONE}|chosen|picked)`,
      `(?:is|are) (?:occupied|spoken for) (?:until|till|for)`,
      `full with (?:${NUMBER})`,
      `some(?:body|one)(?: else)? (?:already )?(?:has|took|is in|sits in|has taken|has got) (?:the|my|that) (?:${PLACES}|chair)(?: already| now)?`,
      "(?<=(?:^|[.!:] )(?:all |now |already )?)(?:taken|filled|sold out|spoken for|full up|booked out)(?= (?:until|till|for now|already|now)|[.!,;:]|$)",
      "i(?:'ve| have) (?:now |already |just )?found (?:all |both )?(?:my|the|this year's) (?:[\\w-]+ )?(?:mentees?|people|person|pair|match|students?|trainees?|juniors?|one|two|three|four)",
      "(?:my|the|all|both) (?:mentees?|people|pairs?|two|three|four|one) (?:are|is|have been|has been) (?:now |already |all ){0,2}(?:found|complete|matched|picked)",
      "(?:nothing|none) (?:is |are )?(?:free|open|available|left)(?= (?:until|till|before|now|this|at the)|[.,;!]|$)",
      "(?:my |our )?(?:dance card|plate|hands|roster|docket|card|quota) (?:is|are) (?:now |already |currently )?full(?! for \\w+ but)",
      `(?:the |my )?next (?:free |open |available )?(?:${PLACES}|one) (?:is |comes |opens |will be |becomes ){1,2}(?:up |free |open |available )?(?:only )?(?:in|from|not before|after) (?:${MONTH}|spring|summer|autumn|winter|fall|the|next)`,
    ].join("|"),
    "full",
    6.4,
    SUPPOSED,
  ),
  told(
    "resting",
    [
      `(?:mentoring|mentorship|offer|hours|sessions|calls|conversations|requests|intake|everything|slots|places|this)(?: [\\w']+){0,4}? (?:is|are|has been|have been) (?:now |currently |temporarily ){0,2}(?:suspended|paused|stopped|on hold|on pause|on ice|shut|frozen|halted)${PAUSES}`,
      `(?<=^|[.!:;] )(?:paused|on pause|on hold|suspended|shut|on hiatus|on sabbatical)${PAUSES}`,
      "(?:had to|have|i've) (?:now |just )?(?:close|closed|shut) (?:my|the|our) (?:mentoring |mentee )?(?:list|books?|inbox|door|doors|diary)",
      "no new (?:calls|sessions|people|starts) (?:till|until|before|this)",
      "i(?:'ve| have) (?:now |just )?(?:stopped|ceased|quit) (?:taking|accepting|mentoring)(?! (?:at|in|sugar|pills))",
      "(?:currently|presently) (?:not |un)available(?= for (?:mentoring|new|requests)|[.,;!]|$)",
      `(?:not|un) ?available (?:again )?(?:until|till|before) (?:${MONTH}|spring|summer|autumn|winter|fall|next|further)`,
      "no new (?:mentees?|requests?|applicants?|starters?)(?= (?:at|until|till|before|for|this|right|now)\\b|[.,;!]|$)",
      `(?:requests|applications|mentoring|books|list|intake|i|we)(?:'ll| will)? (?:re-?opens?|resumes?|start again|take (?:requests|mentees|people) again|be back) (?:in|from|on|after|at) (?:${MONTH}|the|spring|summer|autumn|winter|fall|next)`,
      `(?:available|open|free|mentoring) again (?:only )?(?:from|in|after|as of) (?:${MONTH}|the|spring|summer|autumn|winter|fall|next)`,
    ].join("|"),
    "closed",
    4.8,
    /\b(?:not|never|if|when|was|were|had) (?:\w+ )?$/,
  ),
  told(
    "nearly-gone",
    [
      `(?:one|two|three|[1-3]) (?:more )?${KIND}${PLACES} (?:is |are |r )?still (?:there|going|empty|free|open|available|unfilled|vacant)`,
      `(?:one|two|three|[1-3]) (?:is |are |still )?(?:left|remaining|to go) (?:out )?of (?:my |the |our )?${NUMBER}(?![\\w-])`,
      `(?:one|two|three|[1-3]) ${KIND}(?:${PLACES} )?remains?(?=[.,;!]|$| (?:for|this|open|free|unfilled))`,
      `(?:one|1)(?: of (?:them|those|which|the \\w+))?(?:'s| is| has)? (?:been |already |now ){0,2}${GONE}(?: already)?,? (?:and |but |so )?(?:the other|one|1)(?:'s| is| are)? (?:still |now )?(?:${FREE}|left)`,
      "(?<=^|[.!:;] )(?:the )?(?:very )?(?:last|final) (?:one|two)(?=[.!,]|$)",
      `(?:${PLACES} (?:are )?)?(?:filling (?:up )?(?:fast|quickly)|(?:almost|nearly) (?:gone|all gone|booked)|going fast)`,
      `(?:not many|hardly any|barely any|very few) ${PLACES} (?:are )?left`,
      "just (?:the|that) one(?: (?:gap|place|seat|spot|slot|chair))?(?: left)?(?=[.,;!)]|$)",
      `(?:has|have|with|there's|there is) (?:just |only )?one left(?=[.,;!)]|$| (?:for|this|in))`,
      `(?:a |the )?(?:place|room|space|seat|spot|slot) (?:is )?(?:left |free )?for one more`,
      "down to (?:my|the) last (?:one|two|three|place|slot|seat|spot|chair)",
    ].join("|"),
    "few",
    6.2,
    /\b(?:if|when|was|were|had|no) (?:\w+ )?$/,
  ),
  told(
    "to-be-had",
    [
      `(?:both|all)(?: (?:of )?(?:my|the|our|them|${NUMBER})){0,2} (?:${KIND}${PLACES} )?(?:are |r |is )?(?:still |now |currently )?${FREE}(?! (?:to|for all|every)\\b)(?=[.,;!)]| (?:at|now|today|until|till|from|this|for|as)\\b|$)`,
      `(?:there's|there is|there are|i have|i've|i've got|got) (?:still |now )?(?:an?|one|two|some) (?:${KIND}${PLACES} (?:going|free|vacant|empty)|gap (?:in my (?:calendar|diary|week|weeks|schedule|month|evenings)|from|this|since|again))`,
      `(?:there's|there is|there are) (?:still |now )?(?:${NUMBER}|a few|some|plenty|several)(?: ${PLACES})? (?:free|open|available|vacant|unfilled)`,
      `(?<=^|[.!:;] )${PLACES} (?:still |now |currently )?(?:open|free|available)(?=[.,;!:]| (?:for|until|till|from|this|now)|$)`,
      `(?:${NUMBER}) ${KIND}${PLACES} r (?:still |now )?${FREE}`,
      "(?<=(?:^|[.,;!(] )(?:presently |currently |now |still ))open(?=[.,;!)]|$)|(?<=^|[.,;!:] )open (?:now|again|at (?:the moment|present))(?=[.,;!]|$)",
      "taking (?:on )?(?:new |more )?(?:mentees|requests|applications)(?= (?:now|again|at the moment|until|till|for)\\b|[.,;!]|$)",
      `(?:my|the|that|a|one|two|this) (?:[\\w-]+ )?(?:place|seat|chair|stool|slot|spot|space)s?(?: (?:at|on|in|by) (?:my|the|our) [\\w-]+| next to me| beside me| opposite me)? (?:is|are|stands?|sits?|remains?) (?:still |now |currently )?(?:empty|free|vacant|open|unfilled|available)(?! (?:every|on|each|after))`,
      "(?:i've|i have|have|got|with) (?:some |spare |free )?capacity(?: again| now| at present| at the moment| this \\w+)(?=[.,;!]|$| (?:for|to))",
      "no(?: |-)?(?:one|body) (?:has |is |'s )(?:yet |already )?(?:taken|claimed|in|got|sitting in) (?:the|my|either|it|them|that)(?: [a-z]+)?",
      `(?:i'll|i can|i could|i'd|i will|i would|i'm able to|can|able to) (?:still |happily |gladly |only |just )?(?:take(?: on)?|support|mentor|guide|see|help|carry|manage|handle|do|give my \\w+ to|accompany) (?:up to |only |just |maybe |another )?(?:one|two|three|four|five|six|[1-9])(?=[.,;!:]| (?:of you|more|people|persons?|mentees?|ppl|folks?|students?|trainees?|juniors?|colleagues?|apprentices?|(?:[a-z-]+ ){0,2}[a-z-]+(?:ers|ors|ists|ants|ees|ians|cooks|women|men|nurses))\\b|$)(?! (?:people |persons? |mentees? |students? )?(?:a|per|each|every|at a) )`,
      `(?:taking|i take|we take) on (?:${NUMBER}) (?:new |more )?(?:people|persons?|mentees?|folks?|students?|trainees?|juniors?)`,
      `(?<=^|[.!:;–] ?)(?:${NUMBER}) ${KIND}${PLACES} to (?:chat|talk|meet|give|offer|fill|discuss)`,
      `(?:${MONTH}|[a-z]+ (?:list|term|round|intake|season)) (?:is |are )?(?:now |still )?open (?:for (?:${NUMBER}|new)|till|until|from)`,
      `(?:slots|places|spots|seats): (?:many|several|plenty|open|free|available)`,
      "still (?:looking|searching) for (?:my|this year's|a second|a third|another) (?:[\\w-]+ )?(?:mentee|person|trainee|junior|student|one)",
      `(?:${MONTH})(?:'s| is| are) (?:still |now )?(?:free|open|available)`,
      `there(?:'s| is) (?:still |now |currently )?(?:room|space)(?: at present| now| at the moment| right now| this (?:year|term|spring|summer|autumn|winter|month))? for (?:an?|one|both|either|another|you|anyone|more|${NUMBER})(?! (?:laugh|joke|chat|talk|improvement))`,
    ].join("|"),
    "open",
    3,
    NOT_OPEN,
  ),
];
