/** Which ways and times of meeting a message asks for. */
import type { Format, TimeOfWeek } from "../../offer.ts";
import type { Place } from "./codes.ts";
import { DAYS, type Day } from "./days-offered.ts";
import { isDenied } from "./denied.ts";
import type { Clause, Message } from "./message.ts";

/** `call` is a call of either kind. */
export type Way = Format | "call";

export interface Wish<T> {
  /** Where it stands in the source. */
  at: Place;
  value: T;
}

/** Longer and more particular ones first: each word of a message speaks for one way. */
const WAYS: readonly (readonly [Way, RegExp])[] = [
  [
    "video",
    /\b(?:video[- ]?(?:call|chat|meeting|conference)s?|zoom(?: call| meeting| chat)?|(?:ms |microsoft )?(?:teams|zoom|skype|webex) (?:call|meeting|chat|session|talk|slot|catch-up)|(?:on|over|via|by) (?:ms |microsoft )?teams|skype(?: call)?|google meet|facetime|webex|virtual (?:coffee|chat|meeting|call)|online (?:meeting|call|coffee)|(?:over|by|on|via) video|(?<!(?:on|a|the|my|first|short|training|product) )video(?! (?:production|editor|editing|game|games|marketing|team|producer|content)))\b/g,
  ],
  [
    "in-person",
    /\b(?:in[- ]person|face[- ]to[- ]face|(?<!\b(?:accept|sell|grow|roast|export|import|process|dry|pick|wash|trade|our|my|their|raw|green|ground|buy) )coffees?(?! (?:as|from|to (?:the|a)|prices|cart|shop|bar|beans?|roast\w*|machine|farm\w*|trade\w*|house|company|business|plantation|van|truck|price))|espresso|cup of tea|over tea|(?<!\b(?:at|any|some|each|every|before|after|until|till|by) )lunch(?! ?time| ?break| hour| (?:call|slot|chat|zoom|phone))|breakfast|brunch|dinner(?! ?time)|drinks?|beer|pint|meet(?:ing)? up|(?<!\b(?:place|placement|job|role|post|position|internship|work|vacancy|opening|opportunity|spot|shift|desk)s? )(?:at|to|by|past|near|outside|round|visit|see) your office|(?:drop|pop|swing|stop|come) (?:by|in|round|over|along)(?! (?:to (?:my|the) mind|\d))|look you up|come (?:and|to) see you|come (?:\w+ )?to (?:your|you)\b|travel to (?:your|you)\b|visit you|meet you (?:at|in|near|by|outside)|see your \w+ (?:with|beside) you|sit (?:with|beside|next to) you|meet (?:at|in) (?:the|your|a) (?:office|caf|lobby|city|park|library|loop|cent)|go for a walk|shadow you|(?:come|drive|travel|cycle|walk|ride)(?: (?:over|up|down|out|across))? to (?:the|your) (?:\w+ )?(?:farm|office|site|shop|clinic|lab|workshop|school|studio|place|house|home|factory|plant|hospital|yard|stall|market|salon|garage|station|kitchen|library|barn|mill|campus|field|greenhouse|bakery|gallery)|(?<!\b(?:you|they|we|people|who) )visit (?:the|your|it with) ?\w*)/g,
  ],
  [
    "phone",
    /\b(?:phone[- ]?(?:call|chat)s?|telephone(?: call)?s?|(?:by|over the|on the) (?:tele)?phone|(?:give|gave) (?:you|me|us) a (?:ring|bell|shout|buzz|call|tinkle)|(?:ring|phone|telephone|call) (?:you|me)(?! (?:up on|names|crazy|old|sir|back to))|(?:can|could|may|might|shall) i (?:ring|phone|call)|(?:i(?:'d| would|'ll| will| can| could| may| might| shall)|let me) (?:just |then |also |gladly |happily |simply |even )?(?:ring|phone|call)(?! (?:when\w*|any ?time|at any|it|this|that|him|her|them|us|myself|in sick|off|\w+self)\b)|(?:we|let us|let's) (?:\w+ )?(?:phone|ring each other)(?! calls?\b)|hear your voice|my (?:phone |mobile |cell )?number is|(?<!\b(?:i|we) (?:can|could|may|might|will|would) )call (?:when(?:ever)?|any ?time|at any|as you)|your (?:phone |telephone |mobile )?number)\b/g,
  ],
  [
    "call",
    /\b(?:(?:a|one|two|three|live|real|proper|voice|audio|quick|short|brief|first|single|intro|introductory|minutes?|min|mins|half[- ]hour|hour|hour-long|monthly|weekly|by|on|for) calls?(?! (?:cent(?:er|re)|sheet|sign|handler|desk|log|queue|list|option|volume|agent|girl))|calls? (?:with you|to (?:discuss|talk|go))|(?:jump|hop|get) on a)\b/g,
  ],
  ["email", /\be-?mails?\b/g],
  ["chat", /\b(?:dms?|direct messages?|messages?|whatsapp|slack|chat messages)\b/g],
];

/** Somebody proposes something in this sentence. */
const PROPOSES =
  /\?|^(?:just |only |even |perhaps |maybe )?(?:an?|one|two|half|quarter|five|ten|fifteen|twenty|thirty|\d+)\b[^?]{0,40}\b(?:calls?|phone|zoom|video|minutes|hour)\b|^(?:please |just |so )*(?:give|ring|call|phone|meet|drop|visit|text|join) |\byou (?:could|can|may|might) (?:\w+ )?(?:phone|ring|call|text|write|e-?mail|message|meet|reach|drop|catch|find|come|see|zoom|skype)\b|\bcall (?:me|when(?:ever)?|any ?time)\b|\bwould (?:\w+ )?(?:help|suffice|suit|do|be (?:\w+ )?(?:great|good|nice|lovely|perfect|ideal|enough|helpful|wonderful|best|easier|easiest))\b|\b(?:could|can|would|may|might|shall|should) (?:we|you|i)\b|\bwe (?:could|can)\b|\b(?:i|and) (?:could|can) (?:\w+ly |just |also |even )?(?:meet|call|come|travel|join|do|talk|speak|chat|ring|phone|give|drive|visit|drop|pop|stop|fly|walk|cycle|take the|be (?:at|in|on|there))\b|\b(?:only|one|best|easiest) (?:way|thing|option|means)\b|\b(?:will|would) do\b|\b(?:would|i'd|i) (?:love|like|be|prefer|appreciate|value|suggest|propose|welcome|enjoy|happily|hope|am hoping|was hoping)\b|\bhoping\b|\blet's\b|\b(?:could|can) do\b|\bhave a gap\b|\b(?:best|better|easiest|good|fine|convenient|ideal) for me\b|\bon me\b|\bmy treat\b|\bbuy you\b|\bsay \d|\blet me (?:buy|take|ring|phone|call|come|visit)\b|\bi(?:'d| would|'ll| will| may| might) (?:\w+ly |just |then )?(?:ring|phone|call|come|visit|drive)\b|\bhow about\b|\bwhat about\b|\bavailable\b|\bfree (?:on|for|in|most|any|after|before|at|every)\b|\bi(?:'m| am) free\b|\bhappy to\b|\bglad to\b|\bkeen to\b|\bideal(?:ly)?\b|\bsuits? me\b|\bworks? (?:for|best|well)\b|\bwill (?:call|ring|phone|come)\b|\bi'll (?:call|ring|phone|come)\b|\bgrateful for\b|\bappreciate\b|\bup for\b|\binterested in (?:a|meeting|having)\b|\bany (?:morning|evening|afternoon|weekend|weekday)\b|\bplease\b|\bcoffee on me\b|\bi was thinking\b|\bperhaps\b|\bmaybe\b|\b(?:is|are) (?:good|fine|best|perfect|plenty|enough|ok|okay|great|easiest)\b/;
/** What the mentor wrote is told again, not asked for. */
const TOLD =
  /\byou (?:mention(?:ed)?|said|say|wrote|write|offer(?:ed)?|prefer(?:red)?|ask(?:ed)? for|note[d]?|list(?:ed)?|like|don't|do not)\b[^,;.!?]*$/;
const OWN_DAY =
  /\b(?:i work|i teach|i am at work|i'm at work|busy|my shifts?|shifts?|on duty|my (?:call|meeting)s?|meet clients|i have (?:class|classes|lectures)|i study|had|last|yesterday|read it|good|every|each)\s(?:[a-z]+\s){0,2}$/;
const NO_CALL =
  /\b(?:margin|cold|conference|earnings|sales|client|roll|wake-up|judg[e]?ment|last|close|tough|good) $/;

/** "We meet our clients in person": no meeting with the reader. */
const OF_OTHERS =
  /\b(?:our|my|their|the|with|of) (?:\w+ )?(?:clients?|customers?|patients?|colleagues|suppliers?|students|pupils|team|candidates|donors|users)(?: \w+){0,2} $/;

/** Ways the message asks for; a way it rules out or only tells again is none. */
export function waysAsked(message: Message): Wish<Way>[] {
  const wishes: Wish<Way>[] = [];
  for (const sentence of message.sentences) {
    if (!PROPOSES.test(sentence.lower)) continue;
    const taken: Place[] = [];
    for (const [value, pattern] of WAYS) {
      for (const match of sentence.lower.matchAll(pattern)) {
        const place = { from: match.index, to: match.index + match[0].length };
        if (taken.some(({ from, to }) => place.from < to && from < place.to)) continue;
        taken.push(place);
        const before = sentence.lower.slice(0, place.from);
        if (NO_CALL.test(before) || TOLD.test(before.slice(-120)) || isDenied(sentence.lower, place.from))
          continue;
        if (/\b(?:had|met (?:you )?(?:for|over)|after|buy my own|over my)\s(?:a |our )?$/.test(before))
          continue;
        if (OF_OTHERS.test(before)) continue;
        wishes.push({ value, at: message.place(sentence.from + place.from, sentence.from + place.to) });
      }
    }
  }
  return wishes;
}

const TIMES: readonly (readonly [TimeOfWeek, RegExp])[] = [
  [
    "mornings",
    /\bmornings?\b|\b(?:before|until|till|by) (?:work|noon|midday|lunch|nine|ten|eleven)\b|\b(?:[5-9]|1[01])(?:[:.]\d\d)? ?a\.?m\b|\bbreakfast\b|\b0[6-9]:\d\d\b/g,
  ],
  [
    "lunchtime",
    /\blunch ?(?:time|break|hour)s?\b|\b(?:over|at|for|any|some|one|each) lunch\b|\blunch (?:call|slot|chat|zoom|phone)|(?<!\b(?:before|after|until|till|by) )\b(?:noon|midday)\b|\b12(?:[:.]\d\d)? ?p\.?m\b|\b12[:.]\d\d\b|\b1(?:[:.]\d\d)? ?p\.?m\b|\b13[:.]\d\d\b/g,
  ],
  ["afternoons", /\bafternoons?\b|\b[1-5](?:[:.]\d\d)? ?p\.?m\b|\b1[3-7]:\d\d\b/g],
  [
    "evenings",
    /\bevenings?\b|\bafter work\b|\bafter hours\b|\btonight\b|\b(?:[5-9]|1[01])(?:[:.]\d\d)? ?p\.?m\b|\bat night\b|\b(?:17|18|19|2[0-2]):\d\d\b|\bdinner\b(?! ?time)/g,
  ],
  ["weekends", /\bweekends?\b|\bsaturdays?\b|\bsundays?\b/g],
  ["weekdays", /\bweekdays?\b|\b(?:mon|tues|wednes|thurs|fri)days?\b/g],
];

/** Times of the day and the week that the message asks for. */
export function timesAsked(message: Message): Wish<TimeOfWeek>[] {
  return wishesFor(message, TIMES);
}

/** Right before a day that is a date by which something is due, or past: no wish to meet then. */
const DUE =
  /\b(?:by|before|until|till|since|last|due|deadline is|(?:interview|exam|meeting|talk|deadline) (?:is )?on) (?:the |this |next )?$/;

/** Days of the week by their first letters, as they are asked for. */
export function daysAsked(message: Message): Wish<Day>[] {
  return wishesFor(message, NAMED_DAYS, DUE);
}

const NAMED_DAYS = DAYS.map((day) => [day, new RegExp(`\\b${day}days?\\b`, "g")] as const);

function wishesFor<T>(
  message: Message,
  patterns: readonly (readonly [T, RegExp])[],
  notAfter?: RegExp,
): Wish<T>[] {
  const wishes: Wish<T>[] = [];
  for (const sentence of message.sentences) {
    if (!PROPOSES.test(sentence.lower)) continue;
    for (const [value, pattern] of patterns) {
      for (const match of sentence.lower.matchAll(pattern)) {
        const before = sentence.lower.slice(0, match.index);
        if (OWN_DAY.test(before.slice(-60)) || TOLD.test(before.slice(-120))) continue;
        if (isDenied(sentence.lower, match.index) || notAfter?.test(before.slice(-40))) continue;
        const from = sentence.from + match.index;
        wishes.push({ value, at: message.place(from, from + match[0].length) });
      }
    }
  }
  return wishes;
}

/** Whether a sentence proposes anything at all. */
export function proposes({ lower }: Pick<Clause, "lower">): boolean {
  return PROPOSES.test(lower);
}
