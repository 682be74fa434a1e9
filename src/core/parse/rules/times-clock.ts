/** Clock times: "after 6 pm", "10:30 to 12", "Tuesdays at 4". Hours in words are read by `times-hours`. */
import { hourOf, partsOfSpan } from "../clock.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";
import { LATE } from "./times-around.ts";

const MORNING = /\b(?:mornings?|am|a\.m|before|dawn|breakfast)\b/;
/** Between the two hours of a span. */
const ENDS_AT = /\d ?[ap]\.?m\.? ?(?:to|until|till|-|–) ?$/;
/** "Tuesdays at 4": nobody means four in the morning. */
const EARLIEST = 7;
const NOON = 12;
const ONE = 13;
/** "Within 24h", "a 2 h call": a length of time. */
const LENGTH = /\b(?:within|under|in|for|an?|the|next|last|of|takes?|about) $/;

export const timesClockRules: readonly Rule[] = [
  rule(
    "times.clock",
    "times",
    "0 am pm",
    /(?<![\w.,:/$£€+-])(?<lead>(?:after|from|before|by|at|past|around|between|until|till|post)\s+)?(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})| ?h\b)?\s*(?:(?:-|to|and|until|till)\s*(?<end>\d{1,2})(?:[:.h]\d{2}| ?h\b)?\s*)?(?<half>[ap]\.?m\b|ish\b|hrs\b|o'clock)?(?![\w%])/dgi,
    (match, sentence) => {
      const { lead = "", hour = "", minute, end, half } = match.groups ?? {};
      const tail = after(sentence, match.index + match[0].length, 16);
      const clock = half !== undefined && /^[ap]/i.test(half) ? half.toLowerCase() : undefined;
      const early = /^(?:before|by)/i.test(lead);
      const led = before(sentence, match.index, 24);
      if (/\b(?:room|module|level|page|chapter|section|version|flat|unit|stage) $/.test(led))
        return undefined;
      const inHours = /\d ?h/i.test(match[0]);
      if (inHours && LENGTH.test(led)) return undefined;
      if (/^past/i.test(lead) && /\bthe $/.test(led)) return undefined;
      if (clock === undefined && /^ in the (?:morning|afternoon|evening)/.test(tail)) return undefined;
      let at = hourOf(Number(hour), clock);
      if (clock === undefined && minute === undefined && half === undefined && !inHours) {
        // A bare number is a clock time only in "before 9", "after 8", "between 5 and 7".
        if (
          !/^(?:after|before|past|between)/i.test(lead) ||
          Number(hour) < 4 ||
          Number(hour) > 22 ||
          (end !== undefined) !== /^between/i.test(lead)
        )
          return undefined;
        if (
          /^\+|^\s*(?:[a-z]+ )?(?:years?|yrs?|months?|weeks?|days?|mins?|minutes|hours?|people|of|mentees|sessions|calls|emails|\/|:|percent|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
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
        !/\b(?:am|a\.m|mornings?|early|dawn|sunrise|breakfasts?|before)\b/.test(sentence.lower)
      )
        at = Number(hour) + NOON;
      const endsPm = end !== undefined && clock?.startsWith("p") && Number(end) < 12;
      // "10-12 am" and "2-4 pm": the half of the day may belong to the end alone.
      if (endsPm && Number(hour) > Number(end) && Number(hour) < 12) at = Number(hour);
      if (early && at <= 9 + (clock ? 0 : 1)) return whole(match, "mornings");
      if (/^(?:before|by|until|till)/i.test(lead) && at > 12) return undefined;
      // "4 pm to 5 pm": where it ends.
      if (at === 17 && ENDS_AT.test(led)) return undefined;
      const last = endsPm ? Number(end) + NOON : Number(end);
      const isSpan = clock === undefined ? last <= 24 : at === ONE && endsPm;
      return partsOfSpan(at, isSpan ? (last < at ? last + NOON : last) : at).map((part) =>
        whole(match, part),
      );
    },
  ),
  rule(
    "times.day-hour",
    "times",
    "*",
    /\b(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?),? (?:at |from |@ ?)?(?:(?<half>[ap]m)\b|(?<hour>\d{1,2})(?:\s?(?:-|to|until)\s?(?<end>\d{1,2}))?(?![\d:.h%]\d|\d| ?[ap]\.?m|st\b|nd\b|rd\b|th\b| ?(?:-|to|until) ?\d|\s?(?:min|hours?|of\b|weeks?|people|ppl|persons?|slots?|times|calls|o'clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/dgi,
    (match) => {
      const { half, hour, end } = match.groups ?? {};
      if (half !== undefined) return whole(match, /^a/i.test(half) ? "mornings" : "afternoons");
      const at = Number(hour);
      return at < 1
        ? []
        : partsOfSpan(at < EARLIEST ? at + NOON : at, Number(end)).map((part) => whole(match, part));
    },
  ),
];
