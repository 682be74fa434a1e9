/** Length of one meeting in minutes; the lower end of a range. */
import { readNumber } from "../numbers.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";

const NO_SESSION_BEFORE =
  /\b(?:within|after|about every|reply in|respond in|answer in|last|next|extra|happy|office|rush|lunch|drive|walk of|journey|commute of|spoke for|talked for|commute is|takes|away|under|every|questions in|than|my|for the|spare|billable|(?<!(?:session|call|slot|talk|meeting)s? )of|folded for|first|video of|in|max|maximum|least) $/;
const NO_SESSION_AFTER =
  /^[- ]?(?:away|walk|drive|from|by train|later|ago|before|after|until|notice|response|reply|turnaround|or less to|of my|train|of (?:the )?day|course|than|shift|week\b|in the (?:office|car)|rule|and then she|commute|film|video(?! c)|delay|late|i\b|a day|of (?:tape|audio|footage)|that suits)/;
const TALK_AFTER =
  /^ (?:\w+ ){0,2}(?:calls?|chats?|sessions?|slots?|zooms?|meetings?|coffees?|conversations?|reviews?)\b/;
/** Around two bare numbers that are hours: "Fridays 1-2", "6 to 7 pm". */
const CLOCK_BEFORE =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?: nights?| mornings?| evenings?)?,? (?:from )?$/;
const CLOCK_AFTER = /^ ?(?:[ap]\.?m\b|[a-z]{3,8} time\b|in the (?:morning|afternoon|evening))/;
const WORDS =
  "ten|fifteen|twenty|twenty[- ]five|thirty|forty|forty[- ]five|fifty|sixty|seventy[- ]five|ninety";
/** Between the ends of a range, in the seven languages. */
const TO = "to|or|bis|oder|à|ou|a|o|y|e|tot|of|até";

export const sessionMinutesRules: readonly Rule[] = [
  rule(
    "session.minutes",
    "sessionMinutes",
    "0 min mins minute minutes minutinhos mnts mnt forty fifteen twenty ninety thirty sixty seventy fifty ten",
    new RegExp(
      `(?<![\\w.,$£€])(?<least>\\d{1,3}|${WORDS})(?:\\s*(?:[-–]|${TO})\\s*(?:\\d{1,3}|${WORDS}))?[\\s-]*(?:(?:minut(?:e|es|inhos|os|en|i|y)?|mins?|mnts?|minuters?)\\b|(?<=\\b(?:[1-9]5|[2-6]0))m(?=[,.;)!]|$| (?:zooms?|calls?|chats?|slots?|sessions?|each|on|max|meet|teams)\\b)|(?<=\\d)['′](?![\\w'′]))`,
      "dgi",
    ),
    (match, sentence) => {
      const minutes = readNumber(match.groups?.least ?? "");
      if (minutes === undefined || minutes < 5 || minutes > 480) return undefined;
      const tail = after(sentence, match.index + match[0].length, 24);
      if (
        /\b(?:within|reply in|away|under|walk|drive|for) $|\b(?:film|video|reel|folded|waited|late|max) (?:\w+ )?$/.test(
          before(sentence, match.index, 16).replace(
            TALK_AFTER.test(tail) ||
              /^ (?:every|each|over|by|until|on|a)\b/.test(tail) ||
              /\b(?:meet|talk|chat|call|calls|phone|zoom|sit|video|sessions?|each|speak|month|week|time) (?:\w+ ){0,4}for $/.test(
                before(sentence, match.index, 48),
              )
              ? /\bfor $/
              : /\b(?:talk|meet|chat|call|calls|sit) for $/,
            "",
          ),
        ) ||
        NO_SESSION_AFTER.test(tail.replace(/^ (?:after|until) (?:the|my) /, ""))
      )
        return undefined;
      return whole(match, minutes, 3);
    },
  ),
  rule(
    "session.half-hour",
    "sessionMinutes",
    "half hour hourly quarter quarters",
    /\b(?:half[- ](?:an )?(?:hour|hr)|1\/2 (?:an )?(?:hour|hr)|half[- ]hourly|(?<long>(?:an |one )?(?:hour|hr) and a half|one and (?:a )?half (?:hour|hr))|(?<more>(?:an|one) hour and (?:a )?quarter)|(?<most>three[- ]quarters of an (?:hour|hr))|(?<least>(?:a )?quarter (?:of an )?(?:hour|hr)))(?:s|ly)?\b/dgi,
    (match, sentence) => {
      if (NO_SESSION_BEFORE.test(before(sentence, match.index, 16))) return undefined;
      const { long, more, most, least } = match.groups ?? {};
      return whole(match, long ? 90 : more ? 75 : most ? 45 : least ? 15 : 30, 3);
    },
  ),
  rule(
    "session.hours",
    "sessionMinutes",
    "hour hours hr hrs long h",
    /(?<![\w.,$£€/])(?<count>an|a|an? (?:full|whole|good|solid|proper|free|open|little|lunch|single|quiet|weekly|monthly|quarterly|fortnightly|regular|honest|spare|whole|sacred|undisturbed)|(?:a )?couple(?: of)?|(?<=^|[.!?] )free|one|1|1\.5|2|two)(?:\s*(?:-|to)\s*(?:2|two|3))?[- ]?(?:hours?|hrs?|h(?= |$|[,.;)]))(?:[- ]long)?\b(?! and (?:a )?(?:half|quarter))/dgi,
    (match, sentence) => {
      const lead = before(sentence, match.index, 16);
      const tail = after(sentence, match.index + match[0].length, 22);
      if (
        /\b(?:half |quarter of |quarters of )$/.test(lead) ||
        NO_SESSION_BEFORE.test(lead) ||
        NO_SESSION_AFTER.test(tail)
      )
        return undefined;
      const count = match.groups?.count?.toLowerCase() ?? "";
      // "Two hours a month" is what there is for all.
      if (/^(?:2|two)$/.test(count) && /^(?: (?:a|per|every|each) |\/)(?:week|wk|month|mo\b)/.test(tail))
        return undefined;
      return whole(
        match,
        count === "1.5" ? 90 : count === "2" || count === "two" || count.includes("couple") ? 120 : 60,
        /^ (?:a|per|every|each) (?:week|month|fortnight|quarter)|^ (?:call|session|chat|meeting|slot|zoom|with me)/.test(
          tail,
        )
          ? 2
          : 1,
      );
    },
  ),
  rule(
    "session.span",
    "sessionMinutes",
    "0",
    /(?<![\w.,:/$£€+-])(?<from>\d{1,2})(?:[:h](?<first>\d{2})|\.(?<firstQuarter>[03]0|[14]5))?\s*(?:-|to|until|till|(?<and>and))\s*(?<to>\d{1,2})(?:[:h](?<last>\d{2})|\.(?<lastQuarter>[03]0|[14]5))?(?!\d|[.,:/]\d|%|(?![ap]m\b)\w)/dgi,
    (match, sentence) => {
      const { from, first, firstQuarter, and, to, last, lastQuarter } = match.groups ?? {};
      const opens = first ?? firstQuarter;
      const shuts = last ?? lastQuarter;
      const lead = before(sentence, match.index, 24);
      if (
        opens === undefined || shuts === undefined
          ? and ||
            !(CLOCK_BEFORE.test(lead) || CLOCK_AFTER.test(after(sentence, match.index + match[0].length)))
          : and && !lead.endsWith("between ")
      )
        return undefined;
      const length = 60 * (Number(to) - Number(from)) + Number(shuts ?? 0) - Number(opens ?? 0);
      const minutes = length < 0 ? length + 720 : length;
      // A longer window is office hours, and its visitors share it.
      return minutes >= 15 && minutes <= 90 ? whole(match, minutes, 0.5) : undefined;
    },
  ),
];
