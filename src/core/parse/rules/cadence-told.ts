/** How often the author would meet, in short forms and in turns of speech: "1 hr/mth", "we'd talk once", "no fixed rhythm". */
import { after, before, type Rule, rule, whole } from "../rule.ts";

const TALK =
  "(?:calls?|sessions?|chats?|meetings?|conversations?|talks?|coffees?|lunch(?:es)?|breakfasts?|walks?|visits?|zooms?|e-?mails?|e-?mail exchange|exchanges?|interviews?|reviews?|letters?|hours?|hrs?|h|mins?|minutes|dates?|phone calls?|catch-?ups?|mocks?|slots?)";
const ONE = "(?:an?|one|1|half an|1 ?x)";
const EACH = "(?: ?\\/ ?| (?:a|per|each|every) )";
/** What is met or done once. */
const MEETING =
  "(?:call|session|chat|meeting|conversation|talk|coffee|lunch|breakfast|dinner|walk|visit|zoom|interview|review|hour|half[- ]hour|sitting|round|evening|morning|afternoon|exchange)";
/** "I answer twice monthly", "one person a wk": no meetings. */
const NO_MEETING =
  /\b(?:i get|asks?(?: me)?|newsletter|pay|paid|reports?|posts?|answer(?: mails?| messages)?|read|salary|rent|meet my own \w+|my mentor [\w ]{0,16}|taught|works?|worked|within|was|were|had|he|she|person|people|persons?|ppl) (?:about |only )?$/;
const STORY =
  /\b(?:i|he|she|who|they|we|it|nobody|someone) (?:was|were|had|met|got|asked|told|did|had|failed|tried|saw|said|only|went)\b[^.;]{0,20}$/;

function told(id: string, value: string, weight: number, source: string): Rule {
  return rule(
    `cadence.${id}`,
    "cadence",
    "*",
    new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, "dgi"),
    (match, sentence) =>
      NO_MEETING.test(before(sentence, match.index, 32)) ||
      STORY.test(before(sentence, match.index, 40)) ||
      /^ (?:somebody|someone|people|i get|i see|upon a time|again)\b/.test(
        after(sentence, match.index + match[0].length, 16),
      )
        ? undefined
        : whole(match, value, weight),
  );
}

export const cadenceToldRules: readonly Rule[] = [
  told(
    "each-week",
    "weekly",
    1.1,
    `(?:once|1 ?x|${ONE} (?:[\\w-]+ ){0,2}?${TALK})${EACH}(?:wk|week)|(?:\\d+ ?${TALK})${EACH}(?:wk|week)|wkly|(?:every|each|per) wk|week (?:by|after|in,?) week(?: out)?`,
  ),
  told(
    "each-fortnight",
    "biweekly",
    1.6,
    `twice monthly|(?:every|each) (?:14|fourteen) days|(?:every|once (?:every|in)) (?:couple of|2|two) (?:weeks|wks)|(?:twice|2 ?x|two ${TALK})${EACH}(?:mth|month)|every (?:other|second|2nd) wk|(?:in )?alternat(?:e|ing) (?:weeks|wks)`,
  ),
  told(
    "each-month",
    "monthly",
    1.1,
    `(?:once|1 ?x?|(?:an?|one|1|half an) (?:[\\w-]+ ){0,2}?${TALK}|\\d+ ?${TALK})${EACH}(?:mth|month)|mthly|monthly-?ish|(?:every|each) mth|(?:every|once (?:every|in)) (?:4|four) (?:weeks|wks)`,
  ),
  told(
    "each-quarter",
    "quarterly",
    1.6,
    "(?:every|once (?:every|in)|each) (?:three|3) (?:months|mths)|(?:4|four)(?: ?x| times) (?:a|per|each|every) year|(?:every|each|once a|once every) season",
  ),
  told(
    "just-once",
    "one-off",
    0.95,
    [
      "one[- ]time(?: only|,? no | thing| chat| call| session| conversation| meeting| deal)|one[- ]time(?=[.,;)])|once[- ]off|once[- ]only|only once|one and done|one sitting(?: only)?",
      `(?:just |only )?(?:a single|just one|only one) (?:[\\w-]+ ){0,2}?${MEETING}(?! (?:a|per|each|every|with each|we|they|i|once|at a time)\\b)`,
      `(?<=(?:^|[.!:;,] )(?:just |it's |only )?)(?:one|1) (?:(?:phone|video|long|short|proper|good|honest|zoom|free|teams|open) ){0,2}${MEETING}(?=[.;!]| ?$|, (?:one|an?|half|that|no|then|and|thirty|forty|twenty|\\d+|about|free))`,
      `(?:we|we'd|we'll|i'd|i'll|let's|you|you'd)(?: would| will| can)? (?:just |only |all )?(?:meet|speak|talk|sit down|call|ring|see each other|see you|chat|have coffee)(?: (?:up|together|with me))? once(?=[,.;!]|$| (?:for|on|over|and))`,
      "(?:just|only)? ?one question (?:each|apiece|back)|one question, one answer|(?<=\\b(?:morning|evening|afternoon|lunchtime|call|hour|minutes|zoom|mins?|phone), )once(?=,)",
      `(?:one|1|a single) (?:\\w+ )?(?:${MEETING}|round of comments|question),? (?:and )?(?:that's (?:it|all|the whole thing)|no more|then (?:you're|you are|you go|it's|we)|and done|nothing more)`,
    ].join("|"),
  ),
  told(
    "as-it-comes",
    "ad-hoc",
    0.9,
    [
      "(?:as (?:often|much|seldom|rarely|frequently)(?: or (?:as )?(?:seldom|rarely|little|often))?) as (?:you (?:find|like|need|want|wish|please)|it|is|suits?)(?: \\w+){0,2}",
      "(?:come|ring|call|write|message|text|ping|knock|shout|ask|mail|drop (?:in|by)|stop by|phone)(?: to me| me| in| by| over)?,? (?:only |just |any ?time )?(?:when(?:ever)?|if and when) (?:you(?:'re| are)? (?:stuck|need|like|get|want|feel|lost|have|in trouble)|it (?:burns|hurts|gets)|things? (?:go|goes)|something|trouble)(?: \\w+){0,2}",
      "when(?:ever)? (?:you(?:'re| are) stuck|something (?:has gone|goes|went|is going|comes) (?:wrong|up)|things (?:go|have gone|get|come) (?:wrong|sideways|up|tough|pear-shaped)|(?:the|a) need arises|it burns|the need is there|it suits (?:us both|both))|as (?:the need arises|things (?:come up|arise)|questions (?:come|arise)(?: up)?)",
      "no (?:fixed|set|regular|formal) (?:slots?|rhythm|times?|calendar|dates?|timetable|appointments?|pattern|cadence|frequency)|no (?:appointments?|booking|timetable|calendar|rhythm)(?: (?:needed|necessary|required))?(?=[,.;!]|$)",
      "on demand|irregularly|every so often|(?:in )?(?:no|without) regular rhythm|(?<=, |^)whenever(?=[.,;!]|$)",
    ].join("|"),
  ),
];
