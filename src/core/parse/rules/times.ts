/** Parts of the day and week that suit the author. */
import type { TimeOfWeek } from "../../offer.ts";
import { hourOf, partOfDay } from "../clock.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";
import { isMeetingDay } from "./meeting-day.ts";
import { LATE } from "./times-around.ts";

const GREETING_BEFORE = /(?:^|[.!•,"]\s*|\b)(?:good|guten|happy|lovely|fine)\s+$/;
const ONE_DAY_BEFORE =
  /\b(?:this|last|next|tomorrow|yesterday|all|the same|every single|spent the|one|that|the|on a|rsvp by|by|until|till|til|before|due|since|closes?|deadline|starting|next week,?|from|at|alone at|up at|good|mid)\s+$/;
const STORY_AFTER =
  /^\s*(?:all\b|everyone|everybody|folks|team|great|colleagues|to all|dear|ladies|job\b|i (?:woke|got|was|sat|met)|of my|shift|person\b|owl|routine|pages|coffee|school|classes|duty|work\b|before my|in the (?:19|20)|i )/;

/** "On nights", "keeps you up at night": shifts and sleep, no time to meet. */
const NIGHT_WORK =
  /\b(?:all|day and|days and|late last|at first|first|opening|good|at|on|off|off the|doing|do|working|work|worked|of|the kit, the|days,|and|before|those|her|his|their|long|sleepless|hiding|the|running|a|some|or) $/;

const PARTS: Readonly<Record<string, TimeOfWeek>> = {
  morning: "mornings",
  mornings: "mornings",
  breakfast: "mornings",
  breakfasts: "mornings",
  am: "mornings",
  lunch: "lunchtime",
  lunches: "lunchtime",
  lunchtime: "lunchtime",
  lunchtimes: "lunchtime",
  forenoon: "mornings",
  forenoons: "mornings",
  midday: "lunchtime",
  noon: "lunchtime",
  afternoon: "afternoons",
  afternoons: "afternoons",
  arvo: "afternoons",
  arvos: "afternoons",
  evening: "evenings",
  evenings: "evenings",
  night: "evenings",
  nights: "evenings",
  eve: "evenings",
  eves: "evenings",
  evngs: "evenings",
};
/** Nights that are free, and not a shift. */
const FREE_NIGHT =
  /(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|\b(?:most|any|some|week|school|every|late|early|at|in the|two|one|of an?|\d|or|and|evenings?,|weekdays?|weekend|free|available)|[&:,(/]|^)[ -]?$/;
const SINGLE = new Set(["morning", "afternoon", "evening", "night", "eve"]);

const MORNING = /\b(?:mornings?|am|a\.m|before|dawn|breakfast)\b/;
/** Contact at any hour is not a meeting at any hour. */
const CONTACT = /\b(?:reach out|(?:message|dm|contact|ping|text|call|e-?mail|write)(?: to)?(?: me)?),? $/;
/** "In a weekend", "I volunteer on Sundays": a length of time, and one that is spoken for. */
const SPOKEN_FOR =
  /\b(?:in (?:less than )?an? |i (?:fast|fish|volunteer|dance|teach|work|coach|referee|sing|sail)(?: [a-z]+)?(?: on| in)?(?: the| most)? )$/;

/** Between the two hours of a span. */
const ENDS_AT = /\d ?[ap]\.?m\.? ?(?:to|until|till|-|–) ?$/;
/** "Tuesdays at 4": nobody means four in the morning. */
const EARLIEST = 7;
const NOON = 12;

export const timesRules: readonly Rule[] = [
  rule(
    "times.part",
    "times",
    "*",
    /\b(?<part>mornings?|breakfasts?|lunch(?=[- ]?(?:hours?|times?|breaks?)\b)|lunch(?:es)?(?:times?)?|midday|noon|forenoons?|afternoons?|arvos?|evenings?|evngs|nights?|eves?)\b/dgi,
    (match, sentence) => {
      const word = (match.groups?.part ?? "").toLowerCase();
      const part = PARTS[word];
      if (!part) return undefined;
      const lead = before(sentence, match.index, 24);
      const tail = after(sentence, match.index + word.length, 24);
      if (SPOKEN_FOR.test(lead)) return undefined;
      if (
        GREETING_BEFORE.test(lead) ||
        (STORY_AFTER.test(tail) && !/\b(?:some|any|most|every) $/.test(lead)) ||
        /s' $/.test(lead) ||
        (/\b(?:free|the|company|my|team|packed|learning) $/.test(lead) &&
          part === "lunchtime" &&
          !/^[- ]?hour/.test(tail))
      )
        return undefined;
      if (match.index === 0 && /^\s*(?:all|everyone|folks)?[,.!]/.test(tail) && SINGLE.has(word))
        return undefined;
      if (
        SINGLE.has(word) &&
        ONE_DAY_BEFORE.test(lead) &&
        !/^ (?:a|each|every|per) (?:week|month|fortnight|quarter)/.test(tail) &&
        !/\bin the $|\bevery $|\bof an $/.test(lead)
      )
        return undefined;
      if (part === "lunchtime" && /\b(?:before|until|till|to) $/.test(lead)) return undefined;
      if (word.startsWith("night") && (NIGHT_WORK.test(lead) || !FREE_NIGHT.test(lead))) return undefined;
      // "At three in the morning" tells how bad it gets.
      if (/\b(?:one|two|three|four|five|[1-5])(?: ?[ap]m)? in the $/.test(lead)) return undefined;
      if (/\basked at $|\bhad for $|\bate $|\bfor $/.test(lead) && part === "lunchtime") return undefined;
      return whole(match, part);
    },
  ),
  rule(
    "times.clock",
    "times",
    "0 am pm",
    /(?<![\w.,:/$£€+-])(?<lead>(?:after|from|before|by|at|past|around|between|until|till|post)\s+)?(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})|h)?\s*(?:(?:-|to|and|until|till)\s*(?<end>\d{1,2})(?:[:.h]\d{2})?\s*)?(?<half>[ap]\.?m\b|ish\b|hrs\b|o'clock)?(?![\w%])/dgi,
    (match, sentence) => {
      const { lead = "", hour = "", minute, end, half } = match.groups ?? {};
      const tail = after(sentence, match.index + match[0].length, 16);
      const clock = half !== undefined && /^[ap]/i.test(half) ? half.toLowerCase() : undefined;
      const early = /^(?:before|by)/i.test(lead);
      const led = before(sentence, match.index, 24);
      if (/\b(?:room|module|level|page|chapter|section|version|flat|unit|stage) $/.test(led))
        return undefined;
      if (/^past/i.test(lead) && /\bthe $/.test(led)) return undefined;
      if (clock === undefined && /^ in the (?:morning|afternoon|evening)/.test(tail)) return undefined;
      let at = hourOf(Number(hour), clock);
      if (clock === undefined && minute === undefined && half === undefined && !/\dh/i.test(match[0])) {
        // A bare number is a clock time only in "before 9", "after 8", "between 5 and 7".
        if (
          !/^(?:after|before|past|between)/i.test(lead) ||
          Number(hour) < 4 ||
          Number(hour) > 22 ||
          (end !== undefined) !== /^between/i.test(lead)
        )
          return undefined;
        if (
          /^\s*(?:years?|yrs?|months?|weeks?|days?|mins?|minutes|hours?|people|of|mentees|sessions|calls|emails|\/|:|percent|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
            tail,
          )
        )
          return undefined;
        const morning = early || (end !== undefined && at > 7);
        if (!morning && at < 12 && !(at > 6 && MORNING.test(led))) at += 12;
      }
      if (clock === undefined && half === undefined && minute !== undefined) {
        if (Number(minute) > 59 || Number(hour) > 24) return undefined;
        if (/^\s*(?:%|x|pm|am|cpe|years|gpa|per|k\b|m\b)/.test(tail)) return undefined;
        if (
          /\./.test(match[0]) &&
          !/(?:morning|evening|afternoon|weekday|weekend|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\bto \d)/.test(
            sentence.lower,
          )
        )
          return undefined;
      }
      if (half === "ish" && /^\s*(?:years?|yrs?|people|min)/.test(tail)) return undefined;
      if (clock === undefined && half === "ish" && at < 8) at += 12;
      // "Evenings, from 8.30" is no time of the morning.
      if (
        clock === undefined &&
        at > 5 &&
        at < 12 &&
        LATE.test(sentence.lower) &&
        !MORNING.test(sentence.lower)
      )
        at += 12;
      if (
        clock === undefined &&
        minute !== undefined &&
        /^[1-6]/.test(hour) &&
        hour.length === 1 &&
        !/\b(?:am|a\.m|mornings?|early|dawn|sunrise|before)\b/.test(sentence.lower)
      )
        at = Number(hour) + NOON;
      const endsPm = end !== undefined && clock?.startsWith("p") && Number(end) < 12;
      // "10-12 am" and "2-4 pm": the half of the day may belong to the end alone.
      if (endsPm && Number(hour) > Number(end) && Number(hour) < 12) at = Number(hour);
      if (early && at <= 9 + (clock ? 0 : 1)) return whole(match, "mornings");
      if (/^(?:before|by|until|till)/i.test(lead) && at > 12) return undefined;
      // "4 pm to 5 pm": where it ends.
      if (at === 17 && ENDS_AT.test(led)) return undefined;
      const part = partOfDay(at);
      if (part === undefined) return undefined;
      const late = at === 13 && endsPm && Number(end) >= 3;
      const last = Number(end);
      // "16-18 h" reaches into the evening, "10 to 17" into the afternoon.
      if (clock === undefined && last > at && last <= 24) {
        const reach = last > 17 && at < 17 ? "evenings" : last >= 16 && at < 12 ? "afternoons" : undefined;
        if (reach !== undefined) return [whole(match, part), whole(match, reach)];
      }
      return whole(match, late ? "afternoons" : part);
    },
  ),
  rule(
    "times.day-hour",
    "times",
    "*",
    /\b(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?),? (?:at |from |@ ?)?(?:(?<half>[ap]m)\b|(?<hour>\d{1,2})(?:\s?(?:-|to|until)\s?\d{1,2})?(?![\d:.h%]\d|\d| ?[ap]\.?m|st\b|nd\b|rd\b|th\b| ?(?:-|to|until) ?\d|\s?(?:min|hours?|of\b|weeks?|people|o'clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/dgi,
    (match) => {
      const { half, hour } = match.groups ?? {};
      if (half !== undefined) return whole(match, /^a/i.test(half) ? "mornings" : "afternoons");
      const at = Number(hour);
      const part = at > 24 || at < 1 ? undefined : partOfDay(at < EARLIEST ? at + NOON : at);
      return part === undefined ? undefined : whole(match, part);
    },
  ),
  rule(
    "times.weekdays",
    "times",
    "*",
    /\b(?:weekdays?|workdays|business days|(?:during|in) the (?:working )?week|mid-?week|working days?|(?:mon|tues?|weds?|wednes|thurs?|thu|fri)(?:days?)?(?<!thu)s?)\b(?!\.?com)/dgi,
    (match, sentence) =>
      isMeetingDay(
        match,
        before(sentence, match.index, 48),
        after(sentence, match.index + match[0].length, 14),
      )
        ? whole(match, "weekdays")
        : undefined,
  ),
  rule(
    "times.weekends",
    "times",
    "*",
    /\b(?:week-?ends?|week ends|wknds?|saturdays?|sundays?|(?<![\w@])sats?(?=\b(?: |,|\/|-|\+|\.|$))|suns?(?=\b(?: (?:morning|afternoon|evening|night|am|pm)|,|\/|-|$)))\b/dgi,
    (match, sentence) => {
      if (/^suns?$|^sats?$/i.test(match[0]) && !/^[A-Z]|^(?:sat|sun)$/.test(match[0])) return undefined;
      if (
        /^sat$/i.test(match[0]) &&
        /\b(?:i|we|who|and|she|he|they) $/.test(before(sentence, match.index, 8))
      )
        return undefined;
      return isMeetingDay(
        match,
        before(sentence, match.index, 30),
        after(sentence, match.index + match[0].length, 14),
      )
        ? whole(match, "weekends")
        : undefined;
    },
  ),
  rule(
    "times.flexible",
    "times",
    "*",
    /\b(?:(?:timings?|times?|hours?|schedule|calendar|availability)(?: is| are|:)?(?: (?:very|pretty|fairly|quite|totally))? flexible|flexible (?:on|about|with|as to)?\s?(?:the )?(?:times?|timing|schedule|hours|scheduling)|i(?:'m| am) (?:very |pretty |quite |fairly |totally )?flexible|anytime|any ?time (?:of (?:the )?day|(?:that )?works|is (?:ok|fine|good)|suits|that suits|you (?:like|want))|(?:any|every) hour of (?:the )?day|whenever (?:suits|works|it suits|is convenient|you(?:'re| are) free)|times? to suit you|at a time (?:that (?:suits|works)|of your choice)|(?:work|fit) around your (?:schedule|shifts|hours|timetable)|mutually convenient|at all hours|24\/7|whatever (?:time|day|hour)s? (?:suits|works|is (?:best|good))|(?:days|times|hours) (?:that|which) (?:suit|work for|fit) (?:you|your)|when(?:ever)? (?:i'm|i am|we're both|we are both|both of us are|my shifts?) (?:free|allow)|around my shifts|you (?:pick|choose|name|set) the (?:time|hour|day)|no fixed (?:times?|hours?|slots?|schedule)|(?:at )?any hour\b(?! of (?:work|sleep))|no matter the (?:hour|time)|whenever(?: you (?:like|want|can|have time)|(?=[.!;)]|,? *$))|flexible(?=$|[.,;)])|(?:day|morning) or night|\d ?[ap]m included|any (?:day|evening|time) that suits|i can be flexible|i fit around you)\b/dgi,
    (match, sentence) =>
      /^(?:anytime|whenever$|(?:day|morning) or night)/i.test(match[0]) &&
      CONTACT.test(before(sentence, match.index, 16))
        ? undefined
        : whole(match, "flexible"),
  ),
];
