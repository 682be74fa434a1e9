/** Of what kind a thing is that an offer asks to be told: it says what an answer looks like. */

export type ItemKind =
  | "question"
  | "read"
  | "tried"
  | "why"
  | "timezone"
  | "contact"
  | "when"
  | "source"
  | "choice"
  | "count"
  | "years"
  | "deadline"
  | "age"
  | "amount"
  | "decision"
  | "stuck"
  | "goal"
  | "level"
  | "credential"
  | "language"
  | "where"
  | "self"
  | "named"
  | "story";

/** In the words of those who ask; the first that fits counts. */
const KINDS: readonly (readonly [ItemKind, RegExp])[] = [
  [
    "question",
    /\bquestions?\b|what (?:exactly )?(?:you(?:'d| would)? (?:like|want) (?:to (?:ask|know|discuss|talk about|hear)|from me)|you need\b)|\bwhat (?:it|this) is about\b|\byour (?:issue|case|request|ask|topic)\b|thing you (?:want|would like) to (?:know|ask)|^(?:which|what) (?:topic|subject)\b/,
  ],
  ["timezone", /\btime ?zone\b/],
  ["contact", /\b(?:phone|mobile|number to (?:call|reach))\b|\bcontact (?:details|number)\b/],
  [
    "when",
    /\bavailab\w+|\bwhen you(?:'re| are)? (?:free|can|could)\b|\b(?:times?|days?|slots?|dates?|hours)\b[^,]*\b(?:free|suits?|work for you|possible)\b|^(?:two|three|some|possible|preferred|a few) (?:possible |good )?(?:times|dates|days|slots)\b|^(?:which|what) (?:\w+ )?(?:day|time|evening|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day) suits/,
  ],
  [
    "source",
    /\b(?:how|where) you (?:found|know|met|heard)\b|\bwho (?:\w+ )?(?:sent|suggested|recommended|referred|told)\b/,
  ],
  ["choice", /^whether\b|\bwhich (?:one )?of\b|\bprefer\b|^(?!what (?:do|does|did)\b).* or /],
  [
    "years",
    /^(?:for |since )?how (?:long|many (?:years|months|weeks))\b|\bsince when\b|^(?:your )?(?:years|months)(?: (?:of|in|on|since|out)\b.*)?$|\byour experience\b/,
  ],
  ["language", /\blanguages?\b|\btongue\b/],
  [
    "count",
    /\bhow many\b|\bnumber of\b|\bheadcount\b|\bhow much time\b|^[\w-]+ (?:a|per) (?:day|week|month|year|shift)$/,
  ],
  ["amount", /\bhow far from\b/],
  ["age", /\bage\b(?! group)|\bhow old\b/],
  [
    "named",
    /^(?:the |your |which |what )?(?:tool|software|aircraft|machines?|favou?rite|first|mother|most|best)\b(?! (?:goals?|aims?))|\bage group\b/,
  ],
  ["story", /^how you\b(?! (?:found|know|met|heard))/],
  [
    "tried",
    /\b(?:tried|done|attempted|already asked|(?:steps|action)\b.{0,20}\b(?:taken|took)|did (?:so far|to prepare|about))\b/,
  ],
  [
    "read",
    /\b(?:you(?:'ve| have)? (?:already |last |recently )?read|books?|article|last read|are reading)\b/,
  ],
  ["why", /\bwhy\b|\breasons?\b|\bmotivation\b|\bwhat (?:draws|attracts|brings|drew|brought) you\b/],
  [
    "amount",
    /\b(?:size|how (?:big|large|much)|budget|turnover|turns over|amount|salary|income|prices?|word count|acreage)\b/,
  ],
  [
    "deadline",
    /\b(?:deadline|by when|how soon|due date|^(?!.*goal).*\bdates?|what month|which month|the month|the year you|when)\b/,
  ],
  ["decision", /\b(?:deci(?:de|sion|ding)|choice|choose|options?|dilemma)\b/],
  [
    "stuck",
    /\b(?:stuck|struggl\w+|challenges?|problem|obstacles?|difficult\w*|blocker|hard|hardest|toughest|stands? in|in the way|hold\w* you back|awake|worr\w+|scares?|fears?|headaches?|bothers?|worst|weakest|handled badly|went wrong|mistakes?|pain)\b/,
  ],
  [
    "goal",
    /\b(?:goals?|aims?|hope to|hoping to|want\b|wish|would (?:like|want) to|'d (?:like|love|want) to|looking for|ambition|objective|target|heading|expect|should be different|outcome|aiming|apply to)\b/,
  ],
  [
    "credential",
    /^which paper\b|\b(?:exams?|qualifications?|degree|modules?|certificates?|certifications?|licen[cs]es?|credentials?|diploma)\b(?! (?:stage|level|status))/,
  ],
  ["level", /\b(?:level|stage|grade|band|rank|year|status|score|semester)\b/],
  [
    "where",
    /\b(?:country|city|town|county|council|borough|province|state|municipality|village|region|district|location|where you(?: would| will)?(?:'re|'d)? (?:live|are based|are located|be based|come from|trained|qualified|studied))\b/,
  ],
  [
    "self",
    /\b(?:about you\b|yourself|who you are|what you (?:do|sell|teach|cook|make|build|grow|fly|drive|are doing|are working on)|where you (?:are|work(?:ed)?|stand)|background|role|jobs?|position|post|work|trade|profession|field|employer|function|discipline|occupation|business|company|situation|set-?up|subject|team|unit|site|school|specialty|speciality|sector)\b/,
  ],
  ["named", /^(?:which|what|your|the (?:name|title|tool|language|kind|type)|its|my)\b/],
];

/** The kind of an item in lower case; what is none of the known ones is something to tell a story of. */
export function kindOfItem(item: string): ItemKind {
  return KINDS.find(([, words]) => words.test(item))?.[0] ?? "story";
}
