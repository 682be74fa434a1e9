/** Whether a message tells what an offer asks to be told. */
import type { Asks } from "./asks.ts";
import { isOwnTold } from "./own-answers.ts";
import type { Demand, DemandKind } from "./screening.ts";

const TOLD: Record<Exclude<DemandKind, "question" | "tried">, RegExp> = {
  goal: /\b(?:my (?:\w+ )?(?:goal|aim|target|hope|plan|objective|ambition)|i (?:want|hope|plan|aim|intend|wish|would like|'d like) to|i'd like to|hoping to|aiming (?:to|for|at)|so that i can|in order to|by (?:next|the end of|\d{4})|i want|(?:want|hope|aim|plan|wish|intend)(?:s|ing)? to|would like to (?!ask|know|hear|learn|talk|discuss|meet|thank|say)\w+|i expect|expectations?|working towards)\b/,
  self: /\b(?:i(?:'m| am) (?:a|an|the|in|at|one|currently|now|just|about|working|studying|finishing|based|two|three|four|five|six|half|\d)|i (?:work|study|lead|run|manage|teach|joined|started|currently|just|graduated|finished|recently|moved|audit|sell|have (?:\w+ ){0,2}(?:years?|worked|been|spent)|spent|trade|report|practise|practice|design|build)|i've (?:been|worked|spent|just|recently)|my (?:background|role|current|job|team|work|day job)|as a (?:\w+ )|years? (?:in|of|as|at|into)|(?:analyst|engineer|nurse|teacher|student|manager|auditor|accountant|associate|developer|designer|lawyer) (?:at|in|with|here)|\w+ here[,.:]|for (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years|by (?:trade|training|profession)|^who:|\bwho: )/,
  why: /\b(?:because|since (?:you|i)|the reason|as you|so that|that is why|why i)\b/,
  when: /\b(?:mornings?|afternoons?|evenings?|lunchtimes?|weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|free (?:on|after|before|from|at|most|any)|available|\d{1,2}(?::\d\d)? ?(?:am|pm)|any time|anytime|noon)\b/,
  where:
    /\b(?:[a-z]{0,2}(?:et|st|dt|mt|bst|utc|gmt)\b|time ?zone|based in|live in|living in|i am in|i'm in|from [a-z]+|(?:in|near|at|outside) (?!(?:the|an|my|your|our|this|that|these|those|which|order|case|general|fact|time|touch|person|advance|front|mind|school|work|least|most|first|last|home|what|their|both|some|such|many|other|their|return)\b)[a-z]{4,})\b/,
  years:
    /\b(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|a few)(?:\+| plus)? (?:years?|yrs?|months)|a decade|year (?:one|two|three))\b/,
  decision:
    /\b(?:deci(?:de|sion|ding)|choos(?:e|ing)|choice|whether|torn|between|should i|which|or (?:to )?(?:stay|leave|go|wait))\b/,
  deadline:
    /\b(?:deadline|by (?:the |next |mid-?|early |late )?(?:[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|end)\b|by (?:the )?\d|until|due (?:on|in|by)|by when:|(?:next|coming) [a-z]+day|hand(?:ing)? (?:it |this )?in|(?:goes in|hand(?:ed)? in|submit\w*|ends?|starts?|exam|meeting|interview|launch\w*|is) on (?:the )?(?:\d|\w+ \d|[a-z]+day)|in (?:two|three|four|six|\d+) (?:days|weeks|months)|this (?:week|month)|next (?:week|month))/,
  stuck:
    /\b(?:stuck|struggl\w+|challeng\w+|difficult\w*|hard|problem|can't|cannot|unsure|not sure|fail\w*|gap|blocked|obstacle|lost|trouble|do not know|don't know|keep (?:getting|losing|missing)|rejected|weak)\b/,
  read: /\b(?:i(?:'ve| have)? (?:just |recently )?(?:read|finished|am reading|been reading)|reading|book|article|paper|chapter)\b/,
  plan: /\b(?:plan\w*|next step|intend\w*|going to|i will|i'll|then i|my first step)\b/,
  level:
    /\b(?:level|exam|paper|stage|semester|module|i{1,3}|(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th)[- ](?:\w+ )?(?:year|term|semester|stage|level|part)|year (?:one|two|three|four|\d)|junior|senior|sophomore|freshman|master's|bachelor's|phd)\b/,
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
