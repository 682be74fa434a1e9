/** How often the author would meet. */
import { NUMBER } from "../numbers.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";

const DAY = "(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?";
const TALK = "(?:calls?|sessions?|chats?|meetings?|conversations?|talks?|coffees?|meet-?ups?)";
const ONCE =
  "(?:hour|call|chat|session|coffee|lunch(?:time)?|breakfast|dinner|supper|visit|walk|evening|morning|afternoon|meeting)";
const EACH = "(?:a|an|per|each|every|every single|in the|in a|\\/|\\/ )";
/** Things that come in turns and are no meeting. */
const NOT_MEETING =
  /\b(?:they meet|i get that|ppl|pax|heads|(?:slots|places|spots|seats|mentees|capacity|intake): ?\d+|(?:called|rang|gave|met|saw|taught|wanted|phoned|visited|wrote to|took) (?:me|us|him|her|my \w+)(?: [a-z]+)?|tells? me|people|persons?|mentees?|students?|places|spots|(?:check|read|answer|look at)(?: it| them| this| these| messages| mails?)?(?: about)?|one question|pay|paid|reports?|posts?|met me|within|count|i get|in hospital|published|salary|rent|magazine|times \w+|newsletter|(?:write to me|wrote to me|ask me|asks me)(?: nearly| almost| about)?|i (?:go|read|work) through (?:the |my )?\w+|my team (?:has|holds|meets)|we ship|(?:teach(?:es)?|works?|lectures?)|i publish an?|i call my \w+) $/;
/** "Every week somebody asks": what comes to the author, and what is no meeting. */
const NOT_AFTER =
  /^ (?:(?:some(?:body|one)|people|they|another|at least one|a few of you|i get|i see|i hear|my inbox)\b|(?:mentor |"?who )?(?:thread|sticky|newsletter|post|stand-?ups?|podcast|reports?)\b|"who )/;

function said(id: string, triggers: string, source: string, value: string): Rule {
  return rule(
    `cadence.${id}`,
    "cadence",
    triggers,
    new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, "dgi"),
    (match, sentence) =>
      (value !== "one-off" && NOT_MEETING.test(before(sentence, match.index, 40))) ||
      NOT_AFTER.test(after(sentence, match.index + match[0].length, 24))
        ? undefined
        : whole(match, value, value === "one-off" ? 2 : value === "biweekly" ? 1.5 : 1),
  );
}

export const cadenceRules: readonly Rule[] = [
  said(
    "weekly",
    "*",
    `weekly(?! (?:report|target|paper|column|shop|figure))|every week|once a week|per week|each week|(?:one|an|1|a) (?:\\w+ )?(?:hour|day|hole|slot|call|chat|session|coffee|lunch|walk|half[- ]hour|reply|message|e-?mail|letter|evening|morning|meeting) (?:a|per|each|every) week|(?:${NUMBER}) (?:[a-z-]+ )?(?:people|persons?|slots?|calls?|sessions?|chats?) (?:a|per|each|every) week|(?:every|each) ${DAY}(?! and then| i (?!pair|meet|keep|hold|sit|am|host|run|do|have|can|talk|see|answer|offer))|(?:office hours?|open hour|standing [a-z]+|group (?:call|zoom|session|chat))(?: is| are|:|,)? (?:on )?${DAY}|(?:keep|hold)(?:ing)? (?:[\\w-]+ ){0,8}?${DAY} (?:mornings? |evenings? |afternoons? )?(?:open|free)|(?:open|calendar) on ${DAY}s|(?:two|three|four|five|six|seven|eight|ten|\\d) ${DAY} (?:in a row|running|in (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
    "weekly",
  ),
  said(
    "biweekly",
    "week weeks fortnight fortnightly biweekly bi other second alternate month x st nd first two",
    `bi-?weekly|fortnightly|(?:once a|(?<!\\b(?:for|in|within|after|over|me|took|takes?|of|last|lasts|about) )a|every|each|per) fortnight|(?:every|each) (?:other|second|2nd) week|(?:every|each|once in) (?:two|2) weeks|(?:every|each) (?:other|second|alternate) (?:week )?${DAY}|alternate (?:weeks|${DAY})|(?:twice|two times|2 ?x|(?:two|2) ${TALK}|two ${DAY}|two (?:evenings|mornings|afternoons)) ?${EACH} ?month|(?:1st|first) (?:and|&|\\+|or|\\/) (?:3rd|third) (?:${DAY}|(?:week|weeks))|(?:2nd|second) (?:and|&|\\+|or|\\/) (?:4th|fourth) (?:${DAY}|week|weeks)`,
    "biweekly",
  ),
  said(
    "monthly",
    "*",
    `monthly(?! (?:close|report|account|bill|payment|figure|tax|target))|(?:once|one time|one|1|1 ?x|an hour|(?:two|three|2|3) hours|a call|a day|one day|a half day|${DAY}|an? (?:\\w+ )?${ONCE}|(?:one|1) (?:\\w+ )?(?:${ONCE}|${DAY})|(?:\\d+|[a-z]+ty|[a-z]+ty-five|fifteen) (?:minutes|mins|min)) ?${EACH} ?month|(?:every |on the |(?<=^|[,;:] )(?:the )?)(?:first|third|fourth|last|1st|3rd|4th) ${DAY}(?= (?:at|from|evening|afternoon|morning|i|for)\\b|[,.;]|$)|(?<=^|[,;:] )(?:second|2nd) ${DAY}(?= (?:at|from|evening|afternoon|morning|i)\\b|[,.;]|$)|every month|(?:per|each) month|1 ?x month|(?<!(?:&|\\+|and) )(?:first|second|third|fourth|last|1st|2nd|3rd|4th) ${DAY} (?:evening |morning |afternoon |lunchtime )?(?:of|in|each|every|per) ?(?:the|every|each|a)? ?month|every (?:four|4) weeks|every last ${DAY}`,
    "monthly",
  ),
  said(
    "quarterly",
    "quarter quarterly months times year",
    "quarterly(?! (?:tax|report|review|result|filing|target|close|earning|number|forecast|return|budget|business))|(?:once )?(?:a|per|every|each) quarter(?! of| hour| century)|four times (?:a|over the|in the) year",
    "quarterly",
  ),
  said(
    "one-off",
    "*",
    `(?<!weeks on, )one[- ]offs?(?! in)|one[- ]shot|(?<=(?:hour|minutes|mins?|call|chat|video|zoom|phone|question|\\dh), )(?:once|one[- ]time)(?=[,.;]|$)|(?:a single|single|just (?:the )?one) (?:[\\w-]+ ){0,2}?${TALK}|just the once|(?<=(?:^|[.:;,] )(?:so: |and )?)once(?=[.;]|$)|no follow[- ]?ups?(?: expected| needed| calls)?|(?:one|1) (?:\\w+ )?(?:recording|portfolio|cv|page|letter|draft|question|video) per person|(?:just )?one (?:long|honest|good|proper|frank|real) (?:conversation|talk|call|chat)|(?:one|1) ${TALK} (?:only|per person|apiece)|(?:one|1|an?) (?:[\\w-]+ ){0,2}?(?:${TALK}|zoom|interview|review|letter) each(?! (?:month|week|quarter|term|year|other|fortnight))|once per (?:person|mentee|candidate)`,
    "one-off",
  ),
  said(
    "ad-hoc",
    "*",
    "ad[- ]?hoc|as and when(?: needed| you need(?: it)?)?|(?:as|when|whenever)(?: and when)? (?:needed|required|you need(?: it| me)?(?! to | an? | help)|one of us needs it)|as (?:often|much) (?:or (?:as )?(?:rarely|little) )?as you (?:like|need|want)|no (?:fixed |set )?schedule|(?:every )?now and (?:again|then)|from time to time|whenever (?:you|something) (?:get stuck|comes up|are stuck)|when(?:ever)? (?:we can|life allows)|once in a while",
    "ad-hoc",
  ),
];
