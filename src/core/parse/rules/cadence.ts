/** How often the author would meet. */
import { before, type Rule, rule, whole } from "../rule.ts";

const DAY = "(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?";
const NOT_MEETING = /\b(?:one question|pay|paid|reports?|newsletter|posts?|met me) $/;

function said(id: string, triggers: string, source: string, value: string): Rule {
  return rule(
    `cadence.${id}`,
    "cadence",
    triggers,
    new RegExp(`\\b(?:${source})\\b`, "dgi"),
    (match, sentence) =>
      NOT_MEETING.test(before(sentence, match.index, 40)) ? undefined : whole(match, value),
  );
}

export const cadenceRules: readonly Rule[] = [
  said(
    "weekly",
    "weekly week every each",
    `weekly|every week|once a week|per week|each week|(?:every|each) ${DAY}(?! and then)|${DAY} (?:mornings?|evenings?|afternoons?) every week`,
    "weekly",
  ),
  said(
    "biweekly",
    "week weeks fortnight fortnightly biweekly bi other second alternate month",
    `bi-?weekly|fortnightly|(?:once )?(?:a|every|each|per) fortnight|every (?:other|second) week|every (?:two|2) weeks|(?:every|each) (?:other|second|alternate) ${DAY}|alternate (?:weeks|${DAY}s?)|twice (?:a|per) month|two times a month`,
    "biweekly",
  ),
  said(
    "monthly",
    "month monthly months every",
    `monthly|(?:once|one time|one hour|an hour|a call|one call|one session|\\d+ (?:minutes|mins|min)) (?:a|per|every|each) month|every month|per month|each month|an hour a month|(?:first|second|third|last|1st|2nd|3rd) ${DAY} of (?:the|every|each) month|every (?:four|4) weeks|month by month`,
    "monthly",
  ),
  said(
    "quarterly",
    "quarter quarterly months times",
    "quarterly|(?:once )?(?:a|per|every|each) quarter(?! of)|every (?:three|3) months|four times a year",
    "quarterly",
  ),
  said(
    "one-off",
    "one single once off shot just",
    "one[- ]offs?|one[- ]shot|one[- ]time (?:chat|call|session|meeting|conversation)|(?:a )?single (?:chat|call|session|meeting|conversation|coffee)|just (?:one|a) (?:chat|call|session|conversation)|one (?:session|call|chat|conversation|meeting) (?:only|each|per person)",
    "one-off",
  ),
  said(
    "ad-hoc",
    "ad adhoc as when needed whenever appointment now again occasional occasionally time odd demand while",
    "ad[- ]?hoc|as and when(?: needed| you need(?: it)?)?|(?:as|when|whenever)(?: and when)? (?:needed|required|you need(?: it| me)?)|no (?:fixed )?(?:appointment|schedule)|(?:every )?now and (?:again|then)|from time to time|on demand|no set schedule|whenever (?:you|something) (?:get stuck|comes up|are stuck)|once in a while",
    "ad-hoc",
  ),
];
