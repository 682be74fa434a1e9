/** Finds the words for ways of meeting, denied or not: `formats` and `notFormats` both read them. */
import type { Format } from "../offer.ts";
import { latePattern } from "./late-pattern.ts";
import type { Sentence } from "./sentence.ts";
import { CASED_WORDS, FORMAT_WORDS } from "./vocab/formats.data.ts";

export interface FormatWord {
  value: Format;
  /** Offsets into the sentence. */
  from: number;
  to: number;
}

const PATTERNS = [FORMAT_WORDS, CASED_WORDS].flatMap((words) =>
  words.map(([value, source]) => ({
    value,
    cased: words === CASED_WORDS,
    late: latePattern(`(?<![\\w@.-])(?:${source})(?![\\w@])`, "g"),
  })),
);
const LEAD =
  /^(?:by|on|over|via|through|use|using|or|and|,|in|a|at|to|from|call or|otherwise|else|also|prefer) /;
/** "Had coffee", "the same coffee", "buy the coffee": talk of drinks, not an invitation. */
const NO_MEETING =
  /\b(?:same|had|drank|(?<!we |can )drink|drinking|bought|my|morning|cold|too much|more|love|need|making|hot|bad|strong|iced|instant|(?<!pot )of|without|for the|like|baking|stop|good|cocoa and|about|traded?|trading|ate?|eat|asked at|after|before|until|till|no|decent|than|green|specialty|bring your|bring) $/;
const MEAL =
  /^(?:an? )?(?:coffee|tea|drinks?|beers?|dinner|lunch|breakfast|brunch|pint|chai|kopi|brew|espresso|mate|matcha)/;
const NO_MEETING_AFTER =
  /^ (?:wilt|diseases?|pests?|leaf|coop|plant|compan|and goodbye|shop chain|industry|machine|roast|beans|spots|hours?|breaks?|today|yesterday|last|alone|at (?:your|their|my) desk|since|futures|maker|estate|farm|supply|chain|sector|lover|table|books?|trees?|trade|in (?:five|ten|two|three|a few) years|hrs?\b)/;

/** "A call on Zoom" is a video call. */
const BY_VIDEO =
  /^(?: each| apiece)?,? (?:[\w-]+,? ){0,5}?(?:on|over|via|by|through|using|sur|per|por|su|via) (?:ms |microsoft |google )?(?:zoom|teams|meet\b|skype|video|webex|jitsi|facetime|hangouts?|whatsapp|telegram|signal|messenger|viber)/;
/** "A 20-minute call, Zoom": the same. */
const MINUTES_CALL = /\bmin(?:ute)?s? $/;
const TOOL_NEXT = /^, (?:google |ms )?(?:zoom|teams|meet|skype|video)\b/;
/** "Two calls a month, Google Meet": the tool says how. */
const COUNTED_CALLS = /\b(?:\d|two|three|four|five|six|eight|ten|twelve) calls$/;
const VIDEO_NEAR = /\b(?:zoom|meet|teams|video|skype|jitsi|webex)\b/;
/** "Lunch works best": the hour, not the meal. */
const WHEN =
  /^ (?:works?|suits|is (?:best|good|fine|easiest)|or (?:after|before|evenings?|mornings?|weekends?))\b/;
/** "A call over lunch" is no lunch together. */
const OVER_LUNCH =
  /\b(?:zoom|teams|meet|video|calls?|phone|skype|online)\b[^.;]{0,12} (?:over|at|during|in) $/;
/** "Better than a call": what is offered is the other. */
const WORSE = /\b(?:(?:better|nicer|easier|more|rather|kinder|warmer) than|beats) (?:an? |any |the )?$/;
/** "Between church and lunch": an hour. */
const HOUR_BETWEEN = /\bbetween [\w ]{1,20} and $/;
/** "It was the best lunch of that year": what happened. */
const TOLD =
  /\b(?:was|were|had|met|came|went|told|said|asked|took|sat|stood|ended|started|happened|remember|used to|i've (?:had|been))\b[^.;:]{0,40}$/;
const OFFERED = /\b(?:i'll|i will|we'll|we can|you can|let's|offer|happy|so come)\b/;
/** "I get a lot of DMs": what came, not what is offered. */
const RECEIVED =
  /\b(?:get|gets|got|getting|so many|received|receive|answering|answered|flooded with|swamped with|drowning in|keep getting) (?:[\w-]+ ){0,4}$/;
/** "Video call via Messenger": the tool only carries it. */
const VIDEO_BY = /\bvideo(?: (?!or|and)[\w-]+){0,2} (?:via|on|over|by|through) $/;
/** "She leads a group of nine": their work. */
const OWN_GROUP =
  /\b(?:leads?|led|leading|heads?|headed|manag(?:e|es|ed|ing)|runs?|ran|joined|founded|in|of) (?:an? |the |our )?$/;
/** "That email", "cold emails": messages of others, no way of meeting. */
const NO_EMAIL =
  /\b(?:the|that|those|cold|work|english for|parent|client|customer|buyer|supplier|spelling|every|angry|an|(?:phrase|write|writing|answering|drafting|draft|word|wording|answered|sent|send) (?:the|an?|that|your)|answering|pitch|sales|(?:drop|leave|share|put|type|give)(?: me)? your|your (?:english|work)|people|phishing|of|marketing|more|many|writing) $/;

/** "I answer every email": one may write. */
const ANSWERS_ALL = /\bi (?:do |will )?(?:answer|read|reply to) (?:every|all|each)(?: single)? $/;

/** The last sentence asked for: the rules for formats and for refused formats ask one after the other. */
let last: { sentence: Sentence; words: FormatWord[] } | undefined;

/** Non-overlapping words, the longest winning. */
export function formatWords(sentence: Sentence): readonly FormatWord[] {
  if (last?.sentence !== sentence) last = { sentence, words: findWords(sentence) };
  return last.words;
}

function findWords(sentence: Sentence): FormatWord[] {
  const found: FormatWord[] = [];
  for (const { value, cased, late } of PATTERNS) {
    for (const match of late.matches(sentence.lower, cased ? sentence.text : sentence.lower)) {
      if (match[0] === "") continue;
      const lead = LEAD.exec(match[0]);
      const keepsLead = value === "in-person";
      const from = match.index + (lead && !keepsLead ? lead[0].length : 0);
      const to = match.index + match[0].length;
      if (value === "in-person" && MEAL.test(match[0]) && isNoMeeting(sentence, from, to)) continue;
      const lead24 = sentence.lower.slice(Math.max(0, from - 24), from);
      if (value === "email" && NO_EMAIL.test(lead24) && !ANSWERS_ALL.test(lead24)) continue;
      const lead60 = sentence.lower.slice(Math.max(0, from - 60), from);
      const lead40 = sentence.lower.slice(Math.max(0, from - 40), from);
      if (value === "in-person" && TOLD.test(lead60) && !OFFERED.test(lead60)) continue;
      if (WORSE.test(lead40) || (MEAL.test(match[0]) && HOUR_BETWEEN.test(lead40))) continue;
      if (
        value === "chat" &&
        (RECEIVED.test(lead40) || VIDEO_BY.test(lead40) || sentence.lower.startsWith(" video", to))
      )
        continue;
      if (value === "phone" && /calls?$/.test(match[0]) && BY_VIDEO.test(sentence.lower.slice(to, to + 50)))
        continue;
      if (value === "phone" && MINUTES_CALL.test(lead40) && TOOL_NEXT.test(sentence.lower.slice(to, to + 16)))
        continue;
      if (value === "phone" && COUNTED_CALLS.test(lead40 + match[0]) && VIDEO_NEAR.test(sentence.lower))
        continue;
      if (
        value === "in-person" &&
        /^(?:lunch|breakfast)(?:es)?$/.test(match[0]) &&
        (WHEN.test(sentence.lower.slice(to, to + 14)) || OVER_LUNCH.test(lead40))
      )
        continue;
      if (
        value === "group" &&
        OWN_GROUP.test(sentence.lower.slice(Math.max(0, match.index - 24), match.index))
      )
        continue;
      found.push({ value, from, to });
    }
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: FormatWord[] = [];
  for (const word of found) {
    if (!kept.some((other) => word.from < other.to && other.from < word.to)) kept.push(word);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function isNoMeeting(sentence: Sentence, from: number, to: number): boolean {
  return (
    NO_MEETING.test(sentence.lower.slice(Math.max(0, from - 14), from)) ||
    NO_MEETING_AFTER.test(sentence.lower.slice(to, to + 14))
  );
}
