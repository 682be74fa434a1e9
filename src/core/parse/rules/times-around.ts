/** Parts of the day told by what they lie around: "before work", "after school", "once the kids sleep". */
import { type Rule, rule, whole } from "../rule.ts";

/** Where this is said of an hour, it is one of the evening. */
export const LATE = /\b(?:evenings?|nights?|after (?:work|the kids|supper|dinner|tea)|bedtime)\b/;

export const timesAroundRules: readonly Rule[] = [
  rule(
    "times.work",
    "times",
    "*",
    /\b(?:(?<early>before (?:(?:six|seven|eight|nine|ten)(?= |[.,;)]|$)(?! (?:people|years|weeks|of))|noon|midday|lunch|work|my (?:shift|own kids|kids)|the (?:working day|office|open|market|school run|kids|shop|day)\b|office hours|sunrise|breakfast|school)|(?:at|from) (?:dawn|daybreak|first light|sunrise|sunup)|after (?:the )?school run|(?<!the |'s |one |a |very )first thing(?: in the day)?)|(?<late>half past (?:six|seven|eight|nine|ten) (?:at night|in the evening)|(?:about|around|at|from) half (?:five|six|seven|eight)(?=[.,;)]|$)|(?:aft|post)[- ]work|after (?:(?:five|six|seven|eight)(?=[.,;)]|$| (?:pm|in the|on|most|any|is|works|o'clock|central|eastern|pacific|cet|est|gmt|ist|at night))|isha|iftar|taraweeh|work|my shift|the (?:evening|late|day) shift|my day job|working hours|office hours|hours|tea|supper|dinner|dark|close|closing(?: time)?|practice|(?:the|my) kids(?:'|are|'s)? ?(?:bedtime|in bed|sleep|asleep)?|bedtime|the (?:evening |late |nine o'clock )?news|maghrib|i (?:finish|clock off))|(?<mid>after school(?! run)|after (?:zuhr|dhuhr|siesta|lunch)(?! (?:break|hour|time|you|we|i)\b)|after asr|after jumm?[au]'?ah?)|i'm up late|night owl|out of hours|(?:once|when) the kids (?:are (?:asleep|in bed|down)|sleep)|(?:any |most |on )?week-?nights?))\b/dgi,
    (match, sentence) => {
      const evenings = whole(match, "evenings");
      if (match.groups?.mid) return whole(match, "afternoons");
      if (match.groups?.early) {
        return LATE.test(sentence.lower) && /^before [a-z]{3,5}$/i.test(match[0])
          ? undefined
          : whole(match, "mornings");
      }
      return /week/i.test(match[0]) ? [whole(match, "weekdays"), evenings] : evenings;
    },
  ),
];
