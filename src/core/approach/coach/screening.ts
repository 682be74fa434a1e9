/** What an offer asks to be told in the request. */
import { contentStems } from "./content-words.ts";

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
  ["read", /\b(?:you(?:'ve| have)? read|book|last read|are reading)\b/],
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
    /\b(?:time ?zone|where you (?:live|are based|are located)|(?:your|which) (?:city|location|country|town))\b/,
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
  /^(?:(?:and|or|also) )?((?:(?:in |on |at |by |for |since )?(?:which|what|how (?:many|much|big|old|long|far|often|you)|who|whose|whether|when)|your|(?:the|an?|one|two|three|some|any) (?=[^,]{3,60}\b(?:you|your|of)\b)|one thing)\b.{3,80})$/;
/** Ways to reach the mentor, and no things to be told. */
const WAY_TO_ASK =
  /\b(?:link|form|profile|comments?|dm|inbox|message|post|page|calendar|website|address|e-?mail|phone|subject|word|hashtag|code|number|cv|name)\b/;
const MOST_ITEMS = 4;
/** A day is asked for, however few its words. */
export const A_DATE_ASKED = /\b(?:months?|dates?|when|days?|by when)\b/;

/** Things to be told that are none of the known kinds, each in the mentor's words. */
function ownItems(lower: string): string[] {
  const [, told = lower] = TELLING.exec(lower) ?? [];
  const items = told
    .replace(/ {2,}/g, " ")
    .split(
      /[,;:]| and (?=(?:in |on |at |since )?(?:your|which|what|how|the|one|who|whether|if|where|when|why)\b)/,
    )
    .slice(0, 2 * MOST_ITEMS);
  return items
    .flatMap((item) => ITEM.exec(item.trim())?.[1] ?? [])
    .filter((item) => !DEMANDED.some(([, pattern]) => pattern.test(item)))
    .filter((item) => !WAY_TO_ASK.test(item) && (contentStems(item).length > 0 || A_DATE_ASKED.test(item)))
    .slice(0, MOST_ITEMS);
}
