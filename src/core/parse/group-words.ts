/** Words that say several are met at once: read as a format and as a kind of mentoring. */
import { NUMBER } from "./numbers.ts";

/** Three or more. */
const SEVERAL = `(?!(?:one|two|both|(?:a )?couple|a pair|1|2)\\b)(?:${NUMBER})`;
const RANGE = `(?:(?:${NUMBER}) ?(?:or|to|-|–) ?(?:${NUMBER})|${SEVERAL})`;
/** "There were six of us": what was. */
const NOT_WERE = "(?<!\\b(?:there are|were|was|had|like) )";
const PEOPLE = "(?:people|ppl|peeps|folks|persons|participants|heads|pax|of (?:you|us))";
/** The most that come to one meeting, not in a year. */
const AT_MOST = `(?:up (?:to|2)|max(?:imum)?\\.?|at (?:the )?most|no more than|limited to|only) ${SEVERAL}`;
const OVER_TIME = "(?! (?:per (?:year|term|season|quarter|round)|a year|this|from|who|on)\\b)";
const SORT =
  "(?:small|tiny|little|informal|peer|online|virtual|mentor(?:ing|ship)|study|learning|support|reading|writing|breakfast|lunch|supper|dinner|monthly|weekly|open|closed)";
const GROUP = "(?:groups?|grps?|circles?|cohorts?|batch(?:es)?|huddles?|pods?|trios?)";
const MEETING =
  "(?:(?:voice |video )?(?:calls?|chats?)|sessions?|mentoring|mentorship|meetings?|meet-?ups?|discussions?|office hours|zooms?|supervision|walks?|format|coaching|sharing|feedback|breakfasts?|lunch(?:es)?|dinners?|suppers?|coffees?|teas?|hikes?|visits?|room|evenings?|clinics?|surger(?:y|ies)|work|thing|who)";
const TABLE = "(?:table|room|circle|ring|call|session|zoom|chat|batch|gr(?:ou)?p|walk|bench|fire)";
const TOGETHER = `(?:together|at once|at the table|(?:per|to an?|(?:a)?round (?:a|the|my)|(?:in|on|at) (?:one|1|the same)) (?:\\w+ )?(?:${TABLE}|sitting|meeting))`;
const EVERYBODY = "(?:everybody|everyone|anybody|anyone|all of (?:us|you)|(?:we|you)(?:'ll| will)? all|all)";
const TAKES_PART =
  "(?:talks?|listens?|hears?|meets?|sits?|eats?|discuss(?:es)?|speaks?|joins?|together|in (?:a|one) ring)";
const ONLINE = "(?:zoom|teams|meet|video|online|messenger|audio|voice|drop-in)";

/** Pattern, for any case. */
export const GROUP_WORDS = `(?:${[
  // "Group call", "small circle", "circle of six", "in groups".
  `(?:${SORT} ){0,2}(?:${GROUP}|tables?)(?= ${MEETING}\\b)`,
  `${SORT} ${GROUP}`,
  `(?:${GROUP}|class|bunch|table|gang)(?:es)? of (?:up to |max(?:imum)? |at most |only |about |around |roughly )?(?:${NUMBER}|you|us|equals)(?! (?:years|thousand|hundred))`,
  `${GROUP}: ${SEVERAL}`,
  `(?:we|you)(?:'d|'ll| will| would)? (?:all )?(?:meet|talk|gather|work|sit)(?: up)? as an? (?:class|circle|group|cohort|round)`,
  `gather (?:about |up to )?${RANGE} of (?:you|us)|(?:${RANGE}) at a (?:table|desk)`,
  `in (?:small )?${GROUP}|in (?:an?|one|1) (?:small )?${GROUP}(?! (?:full|of (?:people|companies|firms|hospitals|schools|businesses)|where|like|chat|who|and i)\\b)|as a group`,
  "in (?:threes|fours|twos (?:or|and) threes)|(?:as|in) a (?:trio|foursome|quartet|small crowd)",
  `(?<=(?:whats ?app|telegram|viber|zalo|signal) )(?:groups?|grps?)(?![\\w-])`,
  `(?:start|form|gather|host|open|run|set up|put together|bring together)(?:ing|s)? (?:up )?(?:a|an|our|my|another) (?:\\w+ ){0,2}(?:${GROUP}|club|table|salon|hang-?out)`,
  `(?:do|have|join) (?:a|our) (?:\\w+ )?circle|group supervision|(?:table|supper|lunch|dinner|breakfast) for ${SEVERAL}`,
  // "Five at once", "4 students per night", "eight of you and me".
  `${NOT_WERE}${RANGE} (?:of us )?(?:(?!months|years|weeks)\\w+ )?${TOGETHER}`,
  `(?:${NUMBER}) (?:or|to) (?:${NUMBER}) (?:of us|at the same time)|${NOT_WERE}(?:[3-9]|1[0-2]|three|four|five|six|seven|eight|nine|ten|twelve) of us(?: (?:max|at most))?(?= )(?! (?:were|was|stood|had|have|are|to|went|who|got|in the)\\b)|(?:up to|at most|max(?:imum)?) ${SEVERAL} of us|${SEVERAL} of you and me|(?:we are|we're) ${SEVERAL} (?:now|so far)`,
  `${AT_MOST} (?:${PEOPLE} )?(?:join|come|attend)${OVER_TIME}|${AT_MOST} (?:\\w+ )?(?:at a time|a session)`,
  `${SEVERAL} (?:people|of you) (?:at (?:the )?most|max)\\b|capped at \\d+|max (?:five|six|eight|ten|[5-9]|1\\d)(?= at one time|[.,;)]|$)|open to (?:[1-5]\\d|twenty|thirty)(?=[.,;)]|$)`,
  `(?:\\d+ or \\d+|(?:about|around) (?:six|eight|ten|\\d+)) people|${SEVERAL} (?:chairs|stools|cushions)|(?:two|three|four|\\d) (?:small )?(?:circles|cohorts)|not one[- ](?:to|on)[- ]one but`,
  // "Everybody listens", "all together", "one table".
  `${EVERYBODY} (?:can |may |could |is welcome to )?${TAKES_PART}|whoever (?:comes|shows up|turns up),? (?:comes|sits|is welcome)|we (?:shall|will) be at most ${SEVERAL}(?=[.,;]|$)|any(?:body|one) can (?:come|drop|dial) in|(?:eat|sit) with us`,
  `(?:with|alongside|and) (?:two|three|four|five) others(?=[.,;)]|$)|(?:the|a|one|our) (?:\\w+ )?(?:group|cohort) (?:meets?|gathers|starts|talks|sits)`,
  "one table(?=[.,;])|round[- ]?tables?|(?:a)?round (?:the|my|our|a) (?:\\w+ )?table",
  // "Open room", "lunch and learn".
  `open (?:${ONLINE} ?)?(?:room|call|session|hour|circle|studio|house)|open zoom|room (?:is )?open(?= (?:for|to|on|every)\\b)|(?:shared|group) ${ONLINE}`,
  "(?:lunch|breakfast|brunch|coffee)(?:es)? ?(?:and|&|n|'n'|\\+)[- ]?learns?|brown[- ]bags?|(?:twitter|x|audio) spaces?(?! (?:industry|research|tech))|mastermind|book club|hang-?outs?(?= (?:on|for|with|every|at)\\b)",
].join("|")})`;
