/** How often the author would meet: "once a month", "1 hr/wk", "every other Friday", "one call and that's it". */
import { NUMBER } from "../numbers.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";
import { AS_NEEDED } from "../vocab/as-needed.data.ts";

const DAY = "(?:mon|tues?|wed|weds|thur?|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?";
const PART = "(?:evening|morning|afternoon|lunchtime|night)";
/** What is met for, and how long. */
const MEETING =
  "(?:call|session|chat|meeting|conversation|talk|coffee|lunch(?:time)?|breakfast|dinner|supper|walk|visit|zoom|interview|review|hour|half[- ]hour|sitting|exchange|catch-?up|meet-?up|mock|slot|date|day|hole|reply|message|e-?mail|letter|evening|morning|afternoon)";
const MEETINGS = `(?:${MEETING}(?:s|es)?|hrs?|h|mins?|minutes)`;
const TALK = "(?:call|session|chat|meeting|conversation|talk|coffee|meet-?up|zoom|interview|review|letter)";
const TWICE = `(?:twice|two times|2 ?x|(?:two|2) (?:[a-z]+ )?(?:${TALK}s|(?:breakfast|dinner|walk|visit|slot|e-?mail)s|lunches|${DAY}))`;
/** What one may have once. */
const ONCE =
  "(?:call|session|chat|meeting|conversation|talk|coffee|lunch|breakfast|dinner|walk|visit|zoom|interview|review|hour|half[- ]hour|sitting|round|exchange|e-?mail)";
const NUMBERED = `(?:${NUMBER})(?: [a-z-]+)? ?(?:${TALK}s?|slots?|hours?|hrs?|h|mins?|minutes)`;
const LONG = `(?:\\d+|[a-z]+ty(?:-five)?|fifteen|ten|two|three) ?(?:minutes|mins?|min|hours?|hrs?|h)`;
const ONE = `(?:an?|one|1|half an|1 ?x)(?: [\\w-]+){0,2}? ?(?:${MEETINGS}|${DAY}(?: ${PART})?)`;
const ONE_TIME = `(?:once|one time|1 ?x|one(?= (?:a|per|in)\\b)|1(?= ?\\/)|${ONE}|${LONG})`;
const EACH = "(?: ?\\/ ?| (?:an?|per|each|every(?: single)?|in (?:the|a|each|every)) )";
const EVERY = "(?:every|each|per|once (?:every|in))";
const WEEK = "(?:week|wk)";
const MONTH = "(?:month|mth|mo)";
const ORDINAL = "(?:first|second|third|fourth|last|1st|2nd|3rd|4th)";
/** Accounts, targets and papers come in turns too. */
const NO_PAPER = "(?! (?:report|target|paper|column|shop|figure|close|account|bill|payment|tax))";

/** Things that come in turns and are no meeting. */
const NOT_MEETING =
  /\b(?:they meet|i get that|ppl|pax|heads|(?:slots|places|spots|seats|mentees|capacity|intake): ?\d+|(?:called|rang|gave|met|saw|taught|wanted|phoned|visited|wrote to|took) (?:me|us|him|her|my \w+)(?: [a-z]+){0,4}|tells? me|people|persons?|mentees?|students?|founders?|brands?|places|spots|(?:they|it) chang(?:e|es)|(?:check|read|answer|look (?:at|in)|log in|come online)(?: it| them| this| these| messages| mails?)?(?: about)?|one question|pay|paid|reports?|posts?|met me|within|count|i get|in hospital|published|salary|rent|magazine|times \w+|newsletter|(?:write to me|wrote to me|asks? me)(?: nearly| almost| about)?|i (?:go|read|work) through (?:the |my )?\w+|my team (?:has|holds|meets)|we ship|(?:teach(?:es)?|works?|lectures?)|i publish an?|i call my \w+|meet my own \w+|my mentor [\w ]{0,16}|taught|worked|was|were|had|he|she|half of|(?:budget|board|staff|team|council) meetings?(?: on)?|(?:slots|places|spots) of) (?:about |only )?$/;
/** "We meet as three people every Saturday": a meeting after all. */
const MEETS =
  /\b(?:we|i|i'll|i'd|we'd|we'll) (?:meet|sit down|gather|talk|chat|speak|pair)(?: up)?(?: with| as)? (?:\w+ ){0,3}(?:people|persons?|mentees?|students?|founders?) $/;
/** "He met me every Friday": what was. */
const STORY =
  /\b(?:i|he|she|who|they|we|it|nobody|someone) (?:was|were|had|met|got|asked|told|did|failed|tried|saw|said|went)\b[^.;]{0,20}$/;
/** "I run every Sunday", "our team ships every two weeks": the author's own life and work. */
const OWN_LIFE =
  /\b(?:i (?:also |still )?(?:run|fly|travel|commute|swim|cook|publish|cycle|sing|row|fish|ski|train|paint|play|drive)|(?:my|our|the) (?:team|commute|journal|magazine|choir|train|band|bulletin)(?: \w+)?)(?: (?:in|to|at|from|with) \w+)? $/;
/** "Every week somebody asks": what comes to the author, and what is no meeting. */
const NOT_AFTER =
  /^ (?:(?:some(?:body|one)|people|they|another|at least one|a few of you|i get|i see|i hear|my inbox)\b|(?:mentor |"?who )?(?:thread|sticky|newsletter|post|stand-?ups?|podcast|reports?)\b|"who |upon a time|again\b|for (?:thinking|reading|writing|myself)\b|of my (?:own )?time\b|free\b(?! of)|(?:is|are) (?:all|what|the most) i\b)/;

function said(id: string, value: string, weight: number, ...sources: string[]): Rule {
  return rule(
    `cadence.${id}`,
    "cadence",
    "*",
    new RegExp(`(?<![\\w-])(?:${sources.join("|")})(?![\\w-])`, "dgi"),
    (match, sentence) => {
      const lead = before(sentence, match.index, 40);
      return (value !== "one-off" && NOT_MEETING.test(lead) && !MEETS.test(lead)) ||
        STORY.test(lead) ||
        (value !== "ad-hoc" && OWN_LIFE.test(lead)) ||
        NOT_AFTER.test(after(sentence, match.index + match[0].length, 24))
        ? undefined
        : whole(match, value, weight);
    },
  );
}

export const cadenceRules: readonly Rule[] = [
  said(
    "weekly",
    "weekly",
    1,
    `weekly${NO_PAPER}|wkly|(?:every|each|per) (?:single )?${WEEK}|(?:${ONE_TIME}|${NUMBERED})${EACH}${WEEK}|week (?:by|after|in,?) week(?: out)?`,
    `(?:every|each) ${DAY}(?! and then| i (?!pair|meet|keep|hold|sit|am|host|run|do|have|can|talk|see|answer|offer))`,
    `(?:office hours?|open hour|standing [a-z]+|group (?:call|zoom|session|chat))(?: is| are|:|,)? (?:on )?${DAY}|(?:keep|hold)(?:ing)? (?:[\\w-]+ ){0,8}?${DAY} (?:${PART}s? )?(?:open|free)|(?:open|calendar) on ${DAY}s`,
    `(?:two|three|four|five|six|seven|eight|ten|\\d) ${DAY} (?:in a row|running|in (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  ),
  said(
    "biweekly",
    "biweekly",
    1.6,
    `bi-?weekly|fortnightly|twice monthly|(?:every|each|per) fortnight|(?:${ONE_TIME})${EACH}fortnight`,
    `(?:${EVERY}|in) (?:the )?(?:other|second|2nd|alternate|alternating) (?:${WEEK} ?)?(?:${DAY}|${WEEK})|(?:in )?alternat(?:e|ing) (?:${WEEK}s|${DAY})|${EVERY} (?:couple of|two|2) ${WEEK}s|(?:every|each) (?:14|fourteen) days|every (?:other|second|2nd|alternate) ${WEEK}`,
    `(?:${TWICE}|two (?:${PART})s)${EACH}${MONTH}|(?:1st|first) (?:and|&|\\+|or|\\/) (?:3rd|third) (?:${DAY}|weeks?)|(?:2nd|second) (?:and|&|\\+|or|\\/) (?:4th|fourth) (?:${DAY}|weeks?)`,
  ),
  said(
    "monthly",
    "monthly",
    1.1,
    `monthly(?:-?ish)?${NO_PAPER}|mthly|(?:every|each|per) ${MONTH}|(?:${ONE_TIME}|a half day|${DAY})${EACH}${MONTH}|${EVERY} (?:four|4) ${WEEK}s|1 ?x month`,
    `(?<!(?:&|\\+|and) )${ORDINAL} ${DAY} (?:${PART} )?(?:of|in|each|every|per) ?(?:the|every|each|a)? ?${MONTH}`,
    `(?:every |on the |(?<=^|[,;:] )(?:the )?)(?:first|third|fourth|last|1st|3rd|4th) ${DAY}(?= (?:at|from|${PART}|i|for)\\b|[,.;]|$)|(?<=^|[,;:] )(?:second|2nd) ${DAY}(?= (?:at|from|${PART}|i)\\b|[,.;]|$)|every last ${DAY}`,
  ),
  said(
    "quarterly",
    "quarterly",
    1.6,
    `quarterly${NO_PAPER}(?! (?:review|result|filing|earning|number|forecast|return|budget|business))|(?:${ONE_TIME}|every|each|per)(?: (?:a|per|each|every|in the))? quarter(?! of| hour| century)|${EVERY} (?:three|3) ${MONTH}s|(?:4|four)(?: ?x| times) (?:a|per|each|every|over the|in the) year|(?:every|each|once a|once every) season`,
  ),
  said(
    "one-off",
    "one-off",
    2,
    "(?<!weeks on, )(?:one|once)[- ]offs?(?! in)|one[- ]shot|once[- ]only|one and done|just the once|no follow[- ]?ups?(?: expected| needed| calls)?",
    `(?<=(?:hour|minutes|mins?|call|chat|video|zoom|phone|question|${PART}|\\dh), )(?:once|one[- ]time)(?=[,.;]|$)|(?<=(?:^|[.:;,] )(?:so: |and )?)once(?=[.;]|$)|once is (?:enough|all|plenty|the (?:deal|rule))`,
    `(?:a single|single|just (?:the )?one) (?:[\\w-]+ ){0,2}${ONCE}(?! (?:a|per|each|every|with each|we|they|i|once|at a time)\\b)|(?:just )?one (?:long|honest|good|proper|frank|real) (?:conversation|talk|call|chat)`,
    `(?:one|1|an?) (?:[\\w-]+ ){0,2}?(?:${TALK}|recording|portfolio|cv|page|draft|question|video) (?:each(?! (?:month|week|quarter|term|year|other|fortnight|${DAY}))|per (?:person|head|mentee|candidate)|apiece|only)|once per (?:person|mentee|candidate)`,
  ),
  said(
    "once",
    "one-off",
    0.95,
    `one[- ]time(?: only|,? no | thing| chat| call| session| conversation| meeting| deal)|(?<!at )one[- ]time(?=[.,;)])|only once|one sitting(?: only)?`,
    `(?<=(?:^|[.!:;,] )(?:just |it's |only )?|\\b(?:offer|do|have|get|for|is|be|to) (?:you )?)(?:one|1) (?:(?:phone|video|long|short|proper|good|honest|zoom|free|teams|open|\\w+[- ]min(?:ute)?|hour-long|half-hour) ){0,2}(?!hour|half|round)${ONCE}(?=[.;!]| ?$| (?:of|for|on|over|by) (?:\\w+ ){0,3}(?:min(?:ute)?s|hour|zoom|teams|phone|video)|, (?:one|an?|half|that|no|then|and|thirty|forty|twenty|\\d+|about|free|as)\\b)`,
    `(?:we|we'd|we'll|i'd|i'll|let's|you|you'd)(?: would| will| can)? (?:just |only |all )?(?:meet|speak|talk|sit down|call|ring|see each other|see you|chat|have coffee)(?: (?:up|together|with me))? once(?=[.;!]|$|, (?!then)| (?:for|on|over|and)\\b)`,
    `(?:just|only)? ?one question (?:each|apiece|back)|one question, one answer|(?<=(?:^|[.,;] ))(?:1|one) each(?=[.,;]|$)`,
    `(?:one|1|a single) (?:\\w+ )?(?:${ONCE}|round of comments|question),? (?:and )?(?:that's (?:it|all|the whole thing)|no more|then (?:you're|you are|you go|it's|we)|and done|nothing more)`,
  ),
  said(
    "ad-hoc",
    "ad-hoc",
    0.9,
    AS_NEEDED,
    "no (?:appointments?|booking)(?: (?:needed|necessary|required))?(?=[,.;!]|$)|irregular(?:ly)?|every so often|(?:every )?now and (?:again|then)|from time to time|once in a while|(?:an |the )occasional (?:chat|call|coffee|lunch|e-?mail|hour)|when(?:ever)? (?:we can|life allows)|(?<=, |^)whenever(?=[.,;!]|$)",
  ),
];
