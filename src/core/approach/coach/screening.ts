/** What an offer asks to be told in the request, and whether a message tells it. */
import type { Asks } from "./asks.ts";
import { contentStems } from "./content-words.ts";
import { A_DATE_ASKED, isOwnTold } from "./own-answers.ts";

/** One thing to be told. */
export type Demand = { kind: "word"; word: string } | { kind: DemandKind } | { kind: "own"; phrase: string };
export type DemandKind =
  | "question"
  | "tried"
  | "goal"
  | "self"
  | "why"
  | "when"
  | "where"
  | "years"
  | "decision"
  | "deadline"
  | "stuck"
  | "read"
  | "plan"
  | "level"
  | "cv";

/** In the words of those who ask. */
const DEMANDED: readonly (readonly [DemandKind, RegExp])[] = [
  ["tried", /\b(?:tried|already done|done so far|attempted|so far)\b/],
  ["read", /\b(?:you(?:'ve| have)? (?:already |last |recently )?read|book|last read|are reading)\b/],
  ["decision", /\b(?:deci(?:de|sion|ding)|choice|choose)\b/],
  ["deadline", /\b(?:deadline|by when|how soon|due date|urgen\w+)\b/],
  [
    "stuck",
    /\b(?:stuck|struggl\w+|challenges?|problem|obstacle|difficult\w*|blocker|gap|find hard|found hard|hard for you)\b/,
  ],
  [
    "goal",
    /\b(?:goals?|aims?|hope to|hoping to|want (?:to (?:get|achieve|learn|reach|become|be|do|change|go)|from|out of)|you want(?! to (?:know|ask|discuss|talk|hear|decide|choose|tell|say))|would like to (?:get|achieve|learn|do|be|become|change|move)|looking for|ambition|objective|target|where you (?:want|would like|hope) to|heading|expect)\b/,
  ],
  ["why", /\bwhy\b/],
  [
    "when",
    /\b(?:availab\w+|when you(?:'re| are)? (?:free|can|could|are available)|(?:which|what|your|three|two|some|possible|preferred|suitable) (?:times?|days?|slots?|hours)|time slots?|dates)\b/,
  ],
  [
    "where",
    /\b(?:time ?zone|(?:what|which) (?:country|city|town)|where you (?:live|are based|are located)|(?:your|which) (?:city|location|country|town))\b/,
  ],
  ["years", /\b(?:years of experience|how many years|how long you(?:'ve| have)?|your experience)\b/],
  ["level", /\b(?:which (?:level|exam|year|stage|paper)|your (?:level|year|stage))\b/],
  ["plan", /\b(?:next steps?|your plan|what you (?:plan|intend))\b/],
  ["cv", /\b(?:cv|r[eé]sum[eé])\b/],
  [
    "self",
    /\b(?:about (?:you\b|yourself)|who you are|your (?:background|role|current (?:role|job|position|work|situation)|job|situation|story|position|self|profile|field|employer|function)|where you (?:are(?! stuck)|work|stand|come from)|what you do|what you(?:'re| are) (?:doing|working on)|introduce yourself|yourself|current (?:role|job|position|situation))\b/,
  ],
  [
    "question",
    /\b(?:questions?|what you(?:'d| would) like to (?:ask|know|discuss|talk about)|what you (?:need|want to (?:ask|know|discuss|talk about))|topic|what (?:it|this) is about|your (?:issue|case|subject|request|ask))\b/,
  ],
];

/** What the answer sounds like. */
export const TOLD: Record<Exclude<DemandKind, "question" | "tried">, RegExp> = {
  goal: /\b(?:my (?:\w+ )?(?:goal|aim|target|hope|plan|objective|ambition)|i (?:want|hope|plan|aim|intend|wish|would like|'d like) to|i'd like to|hoping to|aiming (?:to|for|at)|so that i can|in order to|by (?:next|the end of|\d{4})|i want|(?:want|hope|aim|plan|wish|intend)(?:s|ing)? to|would like to (?!ask|know|hear|learn|talk|discuss|meet|thank|say)\w+|i expect|expectations?|working towards)\b/,
  self: /\b(?:i(?:'m| am) (?:a|an|the|in|at|one|currently|now|just|about|working|studying|finishing|based|two|three|four|five|six|half|\d)|i (?:work|study|lead|run|manage|teach|joined|started|currently|just|graduated|finished|recently|moved|audit|sell|have (?:\w+ ){0,2}(?:years?|worked|been|spent)|spent|trade|report|practise|practice|design|build)|i've (?:been|worked|spent|just|recently)|my (?:background|role|current|job|team|work|day job)|as a (?:\w+ )|years? (?:in|of|as|at|into)|(?:analyst|engineer|nurse|teacher|student|manager|auditor|accountant|associate|developer|designer|lawyer) (?:at|in|with|here)|\w+ here[,.:]|for (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years|by (?:trade|training|profession)|^who:|\bwho: )/,
  why: /\b(?:because|since (?:you|i)|the reason|as you|so that|that is why|why i)\b/,
  when: /\b(?:mornings?|afternoons?|evenings?|lunchtimes?|weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|free (?:on|after|before|from|at|most|any)|available(?! (?:when|at your))|\d{1,2}(?::\d\d)? ?(?:am|pm)|any time|anytime|noon|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b(?=.{0,20}\d)|\d{1,2}[:.][0-5]\d|half past|o'clock)\b/,
  where:
    /\b(?:[a-z]{0,2}(?:et|st|dt|mt|bst|utc|gmt)\b|time ?zone|based in|live in|living in|i am in|i'm in|from [a-z]+|(?:in|near|at|outside) (?!(?:the|an|my|your|our|this|that|these|those|which|order|case|general|fact|time|touch|person|advance|front|mind|school|work|least|most|first|last|home|what|their|both|some|such|many|other|their|return)\b)[a-z]{4,})\b/,
  years:
    /\b(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|several|a few)(?:\+| plus|-and-a-half| and a half)?[ -](?:years?|yrs?|months)|a decade|year (?:one|two|three))\b/,
  decision:
    /\b(?:deci(?:de|sion|ding)|choos(?:e|ing)|choice|whether|torn|between|should i|which|or (?:to )?(?:stay|leave|go|wait))\b/,
  deadline:
    /\b(?:deadline|by (?:the |next |mid-?|early |late )?(?:[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|end)\b|by (?:the )?\d|until|due (?:on|in|by)|by when:|(?:next|coming) [a-z]+day|hand(?:ing)? (?:it |this )?in|(?:goes in|hand(?:ed)? in|submit\w*|ends?|starts?|exam|meeting|interview|launch\w*|is) on (?:the )?(?:\d|\w+ \d|[a-z]+day)|in (?:two|three|four|six|\d+) (?:days|weeks|months)|this (?:week|month)|next (?:week|month))/,
  stuck:
    /\b(?:stuck|struggl\w+|challeng\w+|difficult\w*|hard|problem|can't|cannot|unsure|not sure|fail\w*|gap|blocked|obstacle|lost|trouble|do not know|don't know|keep (?:getting|losing|missing)|rejected|weak)\b/,
  read: /\b(?:i(?:'ve| have)? (?:just |recently )?(?:read|finished|am reading|been reading)|reading|book|article|paper|chapter)\b/,
  plan: /\b(?:plan\w*|next step|intend\w*|going to|i will|i'll|then i|my first step)\b/,
  level:
    /\b(?:level|exam|paper|stage|semester|module|ii|iii|iv|graduat\w+|(?:19|20)\d\d|[abc][12]|(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th)[- ](?:\w+ )?(?:year|term|semester|stage|level|part)|year (?:one|two|three|four|\d)|junior|senior|sophomore|freshman|master's|bachelor's|phd)\b/,
  cv: /\b(?:cv|r[eé]sum[eé])\b/,
};
const EFFORT =
  /\b(?:(?:taught|helped|told|advised|gave|failed) me (?:\w+ )?(?:nothing|little|no|only|not)|(?:did not|didn't|has not|hasn't) (?:help|work|lead)\w*|no luck|in vain|without success|went nowhere|led nowhere|turned (?:me )?down|was rejected|to no avail)\b|\b(?:i(?:'ve| have)? (?:already |also |now |just |so far |recently |only |since |tried|then )*(?:tried|did(?! not|n't)|read|spoken|talked|asked|looked|done|applied|taken|practised|practiced|started|studied|built|finished|watched|attended|rewritten|rewrote|written|completed|tested|compared|drafted|collected|listed|signed|joined|sat|passed|worked (?:through|on)|gone|went|made|been (?:through|reading|practising|using)|spent|mapped|met|used|learned|learnt|booked|prepared|run|ran|sent|followed|kept|put|shadowed|mentored|interviewed|searched|googled|checked|timed|rehearsed|failed|redone|redid|moved|set up|set)|so far\b[^.!?\n]{0,20}\b(?:i|my)|tried\b|have (?:read|spoken|asked|done))\b([^.!?\n]*)/g;

/** "Role: buyer": what is told under its own name. */
const LABELLED: Partial<Record<DemandKind, RegExp>> = {
  goal: /\b(?:goals?|aims?|targets?|wants?|objective)\b[^.:!?\n]{0,20}[:=]/,
  self: /\b(?:who|role|job|me|about me|name|background|position|trade|profession|work|field)\b ?[:=]|(?:^|[\n,!:.] ?)(?:\w+ ){0,2}\w+(?:, (?:\w+ ){0,3}\w+){2,6}[.!\n]/,
  where: /\b(?:where|city|country|town|place|location|based)\b ?[:=]/,
  why: /\b(?:why|reason)\b[^.:!?\n]{0,20}[:=]/,
  when: /\b(?:when|free|times?|slots?)\b[^.:!?\n]{0,20}[:=]/,
  stuck: /\b(?:stuck|problem|challenge|gap|difficulty)\b[^.:!?\n]{0,20}[:=]/,
  tried: /\b(?:tried|done|so far)\b[^.:!?\n]{0,20}[:=]/,
  decision: /\b(?:decision|choice|options?)\b[^.:!?\n]{0,20}[:=]/,
  plan: /\b(?:plan|next steps?)\b[^.:!?\n]{0,20}[:=]/,
};

/** Something that is asked for in quotes or as a code word. */
const CODE_WORD =
  /(?:mention(?:ing)?|includ(?:e|ing)|put(?:ting)?|writ(?:e|ing)|us(?:e|ing)|start(?:ing)? (?:with|your \w+ with)|begin(?:ning)? (?:with|your \w+ with)|say(?:ing)?|add(?:ing)?|quot(?:e|ing)|(?:with|have) (?:the |a )?(?:word|subject|code|keyword|title|hashtag|heading)s?|title[d]?|subject(?: line)?:?|heading|keyword:?|code:?|word:?)\b[^"'“”‘’«»\n]{0,40}["'“‘«]([^"“”«»\n]{2,60}?)["'”’»](?!\w)/giu;
const UNQUOTED_WORD =
  /\b(?:mention|include|put|write|add|use|quote|with|say) (?:the )?(?:code ?word|keyword|word|code|hashtag) (#?\p{L}[\p{L}\p{N}-]{2,30})/giu;

/** "Put LIGHTHOUSE in the first line." */
const CAPITAL_WORD =
  /\b(?:[Mm]ention|[Ii]nclude|[Pp]ut|[Ww]rite|[Aa]dd|[Uu]se|[Qq]uote|[Ss]ay|with|[Ss]ubject:?) (?:the (?:code ?word|keyword|word|code|hashtag) )?(\p{Lu}{4,20})(?!\p{L})/gu;

/** The offer wants something told, not just a message. */
const WANTS_TOLD =
  /\b(?:tell|name|list|give|mention|include|say|saying|describe|describing|write|state|stating|explain\w*|outline|share|add|let me know|introduce|lines?|sentences?|paragraph|words|short (?:note|message|summary|intro\w*|description)|summary|with|about|on|including|note|answer|give me|send (?:me )?(?:your|a|one|two|three|the)|subject|start|put|i want to (?:know|hear)|i(?:'d| would) like to (?:know|hear)|what|why|where|which|your)\b/i;

/** Words that are to stand in the request. */
export function wordsDemanded(phrase: string): Demand[] {
  const demands: Demand[] = [];
  for (const pattern of [CODE_WORD, UNQUOTED_WORD, CAPITAL_WORD]) {
    for (const [, word] of phrase.matchAll(pattern)) {
      const bare = (word ?? "").trim().replace(/[.,!]$/, "");
      if (bare !== "" && !demands.some((each) => each.kind === "word" && each.word === bare))
        demands.push({ kind: "word", word: bare });
    }
  }
  return demands;
}

/** What a phrase such as "two lines on your question and what you have tried" demands, each once. */
export function demandsOf(howToAsk: string): Demand[] {
  const phrase = howToAsk.slice(0, 2_000).replace(/[\u2018\u2019]/g, "'");
  const demands = wordsDemanded(phrase);
  const lower = phrase
    .toLowerCase()
    .replace(/\(?\b(?:[1-9]|[a-e])\) ?/g, " ")
    .replace(
      /\bso (?:that )?i (?:know|can|see|will know)[^.!?;]*|"[^"\n]{1,60}"|[\u201c][^\u201d\n]{1,60}[\u201d]/g,
      " ",
    );
  if (!WANTS_TOLD.test(lower)) return demands;
  for (const [kind, pattern] of DEMANDED) if (pattern.test(lower)) demands.push({ kind });
  for (const phrase of ownItems(lower)) demands.push({ kind: "own", phrase });
  return demands;
}

const TELLING =
  /\b(?:tell(?:ing)? me|mention(?:ing)?|includ(?:e|ing)|say(?:ing)?|describ(?:e|ing)|let me know|shar(?:e|ing)|nam(?:e|ing)|answer(?:ing)?|stat(?:e|ing)|explain(?:ing)?|giv(?:e|ing)(?: me)?|add(?:ing)?|list(?:ing)?|writ(?:e|ing)(?: me)?(?: about)?|send me|lines? (?:on|about)|sentences? (?:on|about)|with)\b:? ([^.!?\n]{6,200})/;
/** How a thing to be told begins: "your favourite bridge", "which exam you sit", "in which month", "a show you loved". */
const ITEM =
  /^(?:(?:and|or|also) )?((?:(?:in |on |at |by |for |since )?(?:which|what|what's|where|how (?:many|much|big|old|long|far|often|you)|who|whose|whether|when)|your|(?:the|an?|one|two|three|some|any) (?=[^,]{3,60}\b(?:you|you'd|your|of)\b)|one thing|(?:the )?(?:number|size|date|name|type|kind|years) of)\b.{3,80}|(?:the )?(?:[\w-]+ ){1,2}(?:date|deadline|size|number|budget|score|grade))$/;
/** Ways to reach the mentor, and no things to be told. */
const WAY_TO_ASK =
  /\b(?:link|form|profile|comments?|dm|inbox|message|post|page|calendar|website|address|e-?mail|phone|subject|word|hashtag|code|number|cv|name)\b/;
const MOST_ITEMS = 4;

/** Things to be told that are none of the known kinds, each in the mentor's words. */
function ownItems(lower: string): string[] {
  const [, told = lower] = TELLING.exec(lower) ?? [];
  const items = told
    .replace(/ {2,}/g, " ")
    .replace(/\(([^()\n]{1,100})\)/g, (_, choice: string) => choice.replace(/,/g, " or"))
    .split(
      /[,;:]| and (?=(?:in |on |at |since )?(?:your|which|what|what's|how|the|one|who|whether|if|where|when|why)\b| ?(?:[\w-]+ ){1,2}(?:date|deadline|size|number|budget|score|grade)$)/,
    )
    .slice(0, 2 * MOST_ITEMS);
  return items
    .flatMap((item) => ITEM.exec(item.trim())?.[1] ?? [])
    .filter((item) => !DEMANDED.some(([, pattern]) => pattern.test(item)))
    .filter(
      (item) =>
        !WAY_TO_ASK.test(item) &&
        (contentStems(item).length > 0 ||
          A_DATE_ASKED.test(item) ||
          /^your \w+$|^the thing you|^(?:one|an?) \w+ you|^your years\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day/.test(
            item,
          )),
    )
    .slice(0, MOST_ITEMS);
}

/** Whether the message, in lower case, tells what is demanded. */
export function isTold(demand: Demand, lower: string, asks: Asks): boolean {
  switch (demand.kind) {
    case "word":
      return squeeze(lower).includes(squeeze(demand.word.toLowerCase()));
    case "own":
      return isOwnTold(demand.phrase, lower);
    case "question":
      return asks.quality === "particular";
    case "tried":
      if (LABELLED.tried?.test(lower)) return true;
      return [...lower.matchAll(EFFORT)].some(
        ([whole]) =>
          !/\b(?:your|the|this|that) (?:\w+ )?(?:mentor\w* )?(?:offer|post|profile|note|message)\b/.test(
            whole,
          ),
      );
    default:
      return TOLD[demand.kind].test(lower) || (LABELLED[demand.kind]?.test(lower) ?? false);
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s"'“”‘’]+/gu, " ").trim();
}
