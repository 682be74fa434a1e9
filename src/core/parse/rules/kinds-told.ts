/** Kinds of mentoring in turns of speech: "just you and me", "nobody the boss", "in return you show me". */
import { before, type Rule, rule, whole } from "../rule.ts";

const EVERYBODY = "(?:everybody|everyone|each of us|we all|all of us)";
const HELPS =
  "(?:helps?(?: out| each other| everybody| everyone)?|teach(?:es)?|brings?|learns?|shares?|contributes?)";
const YOUNG =
  "(?:(?:some(?:body|one)|a person|people|an? \\w+|the) (?:younger|junior|young one|under (?:\\d\\d|twenty|thirty|twenty-five|[a-z]+)|in (?:their|his|her) twenties|half my age)|you(?:'re| are) under \\d\\d|the young(?:er)? (?:one|ones|people))";

/** What the author did, was or waited for, and what others have. */
const TOLD =
  /\b(?:was|were|had|been|did|spent|worked|took|lived|rehearsed|waited|led|managed|studied|sat|i've|i have|my own|he|she|ran|lasted|stayed|trained|off work|away|gone) (?:[\w']+ ){0,5}$/;

function told(id: string, value: string, source: string, not: RegExp = TOLD): Rule {
  return rule(
    `kinds.${id}`,
    "mentoringKinds",
    "*",
    new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, "dgi"),
    (match, sentence) => (not.test(before(sentence, match.index, 40)) ? undefined : whole(match, value)),
  );
}

export const kindsToldRules: readonly Rule[] = [
  told(
    "two-of-us",
    "one-to-one",
    "(?:just|only) (?:you and me|you and i|the two of us|us two|the pair of us)|1 ?v ?1|one[- ]on[- ]one|t[êe]te[- ][àa][- ]t[êe]te|(?<=, )the two of us(?=[.,;!]|$)|private (?:conversations?|chats?|sessions?|calls?|talks?)(?! (?:with|about))|you and me,? (?:alone|nobody else|no one else|only)",
  ),
  told(
    "equals",
    "peer",
    [
      "peer (?:style|based|format|to peer|basis|principle|help|swap|study|accountability|review group)|compar(?:e|ing) notes as (?:colleagues|equals|peers|friends)|(?:we|to) hold (?:each other|one another) (?:to account|accountable)|(?:taking|take) turns|(?:buddy|partner|someone|somebody) to (?:study|revise|practi[sc]e|train) with|(?:people|someone|somebody|colleagues?|others?|person) (?:at|on|of) (?:the|my) same (?:level|stage|rung)|(?:at )?(?:the )?same (?:level|stage) as me|peers? (?:only|lang)|(?:just|simply|only|all) peers|as equals|between colleagues|on an equal footing|at eye level|eye to eye",
      `(?:no|(?:nobody|no-one|neither of us|none of us)(?: is|'s)? the|without a|there is no|there's no) (?:teachers?|bosses|boss|lecturers?|leaders?|masters?|hierarchy)(?=[,.;:!]| and | but |$)(?! who)`,
      `${EVERYBODY} ${HELPS}(?=[.,;!]|$| (?:something|everybody|everyone|a|one|each|the|problems?|what))|(?:we|to) (?:help|support|keep|coach|push|teach|hold) (?:each other|one another)|(?:study|exam|review|writing|accountability|job-?hunt) (?:buddy|buddies|partners?|mates?)`,
      "we(?:'re| are) all (?:in it together|learning|in the same|beginners|new)|in the same (?:boat|shoes)",
    ].join("|"),
  ),
  told(
    "young-teach",
    "reverse",
    [
      `${YOUNG}[^.;]{0,30}\\b(?:teach(?:es)?|shows?|explains?|mentors?|tells?|walks?) (?:me|us|the old|an old)`,
      "(?:you|they)(?:'d| would|'ll| will)? (?:show|explain|mentor|be (?:mentoring|teaching)|coach) (?:to )?me(?! (?:your|the way|round|around|what you|a cv|that you|where|how to find|why|[^.;]{0,24}(?:,| and) (?:and )?i(?:'ll| will)? (?:explain|teach|show|tell|help|give)\\b))(?: [a-z]+)?",
      `(?:i|i'd|we) (?:want|would like|like|hope|love|need)(?: to)? (?:learn|be taught|be mentored|hear|get lessons)(?: [a-z]+){0,2} (?:from|by) ${YOUNG}|mentor(?:ed)? (?:by|from) (?:a )?(?:younger|junior)`,
      "(?:mentor|teach) the (?:old|older) (?:one|man|woman|dog|hand)",
    ].join("|"),
  ),
  told(
    "both-ways",
    "co-mentoring",
    [
      "(?:fair|even|straight|skills?|knowledge|time) (?:swap|trade|exchange|barter)|(?:a )?barter(?:ing)?(?=[.,;:!]|$)|(?:goes|works|runs|go|work|cuts) both ways|both (?:of us )?(?:learn|give and take|teach and learn|get something)|reciprocal|mutual(?= (?:benefit|help|support|arrangement|thing))",
      "(?:in exchange|in return|for that|here's the (?:deal|bargain|trade)|a trade|the deal)[,:]? (?:is )?you(?:'d|'ll| would| will)? (?:show|teach|help|explain|tell|give|read)(?! (?:me )?nothing)[^.;]{0,60}",
      "you(?:'ll| can| will)? (?:teach|show|explain|help)(?: to)? me[^.;]{0,24}(?:,| and) (?:and )?i(?:'ll| can| will)? (?:teach|show|explain|help|give|tell)(?: to)? you\\b",
      "i(?:'ll| can| will)? (?:help|teach|show|give|explain to|read) (?:you|yours)[^.;]{2,50}[,;:–-] ?(?:and |while )?(?:you|u)(?:'ll| can| will)? (?:help|teach|show|give|explain|read)(?: to)? (?:me|mine)",
      "i(?:'d| would)? (?:do|propose|offer|like|suggest|want) (?:you )?(?:a )?(?:swap|trade|exchange|barter)|here's the bargain|quid pro quo|give and take|teach each other|learning from one another",
    ].join("|"),
    /\b(?:was|were|had|been|not|no) (?:[\w']+ ){0,2}$/,
  ),
  told(
    "one-thing",
    "micro",
    [
      "(?:just |exactly |precisely |only |strictly )?(?:one|1|a single) (?:q|question|problem|thing|topic|issue) (?:at a time|each|a time|per (?:call|person|mail|e-?mail|message|chat|session)|only)(?=[.,;!]|$)",
      "(?:single|one)-question (?:chats?|calls?|e-?mails?|sessions?|format)",
      "(?:answer|take|send|ask|bring|write|post|drop|exactly|precisely|strictly)(?: me)? (?:exactly |precisely |just |only |your )?(?:one|1|a single) (?:[\\w-]+ )?(?:question|q)(?=[.,;!]|$| (?:and|from|that|you|in|by|at|each|about))",
      "(?:one|a single|1) (?:short |quick |small |simple |burning )?question(?=[.,;!]|$)|(?:short|small|quick|tiny|brief) questions (?:only|welcome|are fine)|(?:in )?(?:small|tiny|little) doses|(?:ten|five|fifteen|10|5|15) min(?:ute)?s?, one (?:question|problem|thing|topic)|quick ?fire",
    ].join("|"),
    /\b(?:i get|get|had|was|were|asked|asks|inbox|full of|same|there is|there's|have|not|have only|only have|but) (?:[\w']+ ){0,2}$/,
  ),
];
