/** `ignores-terms`: asks for what the offer rules out. */
import type { Advice, Place } from "./codes.ts";
import { daysOffered } from "./days-offered.ts";
import { isDenied } from "./denied.ts";
import { jobAsked } from "./job-check.ts";
import type { Message } from "./message.ts";
import type { Check, Reading } from "./reading.ts";
import { refusedTopic } from "./topic-refused.ts";
import { daysAsked, proposes, timesAsked, type Way, type Wish, waysAsked } from "./ways-asked.ts";

export const termsCheck: Check = (reading) => {
  const { way, time, length, topic } = againstTerms(reading);
  const found = way ?? time ?? length ?? topic ?? aloneAgainst(reading);
  return found ? [found] : [];
};

/** What a message asks for against each of the offer's terms; undefined where it does not. */
export type AgainstTerms = Record<"way" | "time" | "length" | "topic", Advice | undefined>;

/** Looks at each of the offer's terms by itself. */
export function againstTerms(reading: Reading): AgainstTerms {
  return {
    way: wayAgainst(reading),
    time: timeAgainst(reading) ?? dayAgainst(reading),
    length: lengthAgainst(reading),
    topic: topicAgainst(reading),
  };
}

/** A call where the mentor wants none, a meeting where all is remote. */
function wayAgainst({ message, terms, offerWords }: Reading): Advice | undefined {
  const asked = waysAsked(message);
  const refused = terms.notFormats ?? [];
  const offered = terms.formats ?? [];
  const noCalls =
    /\bno (?:phone |video |zoom )?calls?\b|\b(?:don't|do not|can't|cannot) do (?:\w+ )?calls\b|\b(?:e-?mail|messages?|chat|text|writing|written) only\b|\bonly (?:by |via |through )?(?:e-?mail|messages?|chat|in writing)\b/.test(
      offerWords,
    );
  const noMeetings =
    /\b(?:remote|virtual|online|video|zoom|phone|calls?)(?:ly)? only\b|\bonly (?:\w+ )?(?:remote|virtual|online|video|zoom|calls?)(?:ly)?\b|\bno (?:in[- ]person|meetings? in person|face[- ]to[- ]face|coffees?)\b/.test(
      offerWords,
    );

  const noVideo =
    /\b(?:tele)?phone only\b|\bonly (?:by |over the |on the )?(?:tele)?phone\b|\b(?:no|don't do|do not do|not do) (?:video|zoom)\b/.test(
      offerWords,
    );

  const isRefused = ({ value }: Wish<Way>): boolean => {
    switch (value) {
      case "call":
        return (
          noCalls ||
          (refused.includes("phone") && !offered.includes("video")) ||
          (refused.includes("video") && refused.includes("phone"))
        );
      case "phone":
        return noCalls || refused.includes("phone");
      case "video":
        return (
          noCalls ||
          noVideo ||
          refused.includes("video") ||
          (refused.includes("phone") && !offered.includes("video"))
        );
      case "in-person":
        return (
          noMeetings ||
          refused.includes("in-person") ||
          (terms.remoteOk === true && !offered.includes("in-person"))
        );
      default:
        return refused.includes(value);
    }
  };
  const against = asked.find(isRefused);
  if (against) return { code: "ignores-terms", at: against.at, about: against.value };
  // Nothing is ruled out in so many words, but none of what is proposed is among what is offered.
  const saysCalls = [...offerWords.matchAll(/\bcalls?\b/g)].some(({ index }) => !isDenied(offerWords, index));
  const isOffered = ({ value }: Wish<Way>): boolean => {
    if (value === "email" || value === "chat" || value === "group") return true;
    if (value === "in-person") return offered.includes(value);
    return offered.includes("phone") || offered.includes("video") || saysCalls;
  };
  const [first] = asked;
  if (!first || offered.length === 0 || asked.some(isOffered)) return undefined;
  return { code: "ignores-terms", at: first.at, about: first.value };
}

const ALONE =
  /\b(?:one[- ](?:to|on)[- ]one|1[:-]1|1[- ](?:to|on)[- ]1|privately|private (?:session|visit|word|hour|conversation|tuition|coaching|zoom|call|chat|talk|meeting|lesson)|(?:just|only) (?:you and (?:me|i)|(?:the two of us|us two))|the two of us|alone with you|with you alone|on my own with you|you (?:all )?to myself|by ourselves|individual(?:ly)? (?:session|call|mentoring|meeting))\b/;

/** One to one where the mentor only has groups. */
function aloneAgainst({ message, terms, offerWords }: Reading): Advice | undefined {
  const kinds = terms.mentoringKinds ?? [];
  const isOfGroups = kinds.includes("group") && kinds.every((kind) => kind === "group" || kind === "peer");
  if (
    !isOfGroups &&
    !/\bgroups? only\b|\b(?:no|not|never|don't do) (?:one[- ](?:to|on)[- ]ones?|1[:-]1s?|private \w+|individual \w+)\b|\bin groups? of\b/.test(
      offerWords,
    )
  )
    return undefined;
  for (const sentence of message.sentences) {
    const found = ALONE.exec(sentence.lower);
    if (!found || !proposes(sentence) || isDenied(sentence.lower, found.index)) continue;
    const from = sentence.from + found.index;
    return { code: "ignores-terms", at: message.place(from, from + found[0].length), about: "one-to-one" };
  }
  return undefined;
}

const PARTS = ["mornings", "lunchtime", "afternoons", "evenings"] as const;

/** Mornings for evenings, a weekend for weekdays; one proposal that fits is enough. */
function timeAgainst({ message, terms }: Reading): Advice | undefined {
  const offered = terms.times ?? [];
  const asked = timesAsked(message);
  const [first] = asked;
  if (offered.length === 0 || offered.includes("flexible") || !first) return undefined;
  const has = (value: (typeof asked)[number]["value"]) => asked.some((wish) => wish.value === value);
  const partsOffered = PARTS.filter((part) => offered.includes(part));
  const partsAsked = PARTS.filter(has);
  if (has("weekends") && offered.includes("weekends")) return undefined;
  const isPartWrong =
    partsOffered.length > 0 &&
    partsAsked.length > 0 &&
    !partsAsked.some((part) => partsOffered.includes(part));
  const isWeekendWrong = has("weekends") && !has("weekdays") && offered.includes("weekdays");
  const isWeekdayWrong =
    (has("weekdays") || partsAsked.length > 0) &&
    partsOffered.length === 0 &&
    has("weekdays") &&
    offered.includes("weekends") &&
    !offered.includes("weekdays");
  if (!isPartWrong && !isWeekendWrong && !isWeekdayWrong) return undefined;
  const wrong = asked.find(({ value }) => !offered.includes(value)) ?? first;
  return { code: "ignores-terms", at: wrong.at, about: wrong.value };
}

/** A day of the week that is not among those named, or is ruled out. */
function dayAgainst({ message, offerWords }: Reading): Advice | undefined {
  const offered = daysOffered(offerWords);
  const asked = offered ? daysAsked(message) : [];
  const [first] = asked;
  if (!offered || !first || asked.some(({ value }) => offered.has(value))) return undefined;
  return { code: "ignores-terms", at: first.at, about: "day" };
}

/** Each length of a meeting, in minutes; the first that stands in a sentence counts. */
const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:(?:two|three|four|2|3|4|several|a (?:couple|few)(?: of)?)[- ]hours?|half a day|a whole (?:day|morning|afternoon))\b/,
    120,
  ],
  [/\b(?:an hour and a half|one and a half hours|1\.5 hours?|ninety[- ]minutes?)\b/, 90],
  [/\b(?:three[- ]quarters of an hour|forty-?five[- ]minutes?)\b/, 45],
  [
    /(?<!\b(?:half|quarter of|half of) )\b(?:an hour|one hour|one-hour|1[- ]?(?:hour|hr|h)|hour-long|full hour|sixty minutes)\b/,
    60,
  ],
  [/\bforty[- ]minutes?\b/, 40],
  [/\b(?:half an hour|half-hour|thirty[- ]minutes?)\b/, 30],
];
const MINUTES = /\b(\d{2,3})[- ]?(?:minutes?|mins?)\b/;

function minutesAsked(lower: string): number {
  const [, digits] = MINUTES.exec(lower) ?? [];
  if (digits) return Number(digits);
  return LENGTHS.find(([words]) => words.test(lower))?.[1] ?? 0;
}

const OFTEN =
  /\b(?:weekly|every week|once a week|each week|(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day|daily|every (?:day|evening|morning)|twice a (?:week|month))\b/;

/** More than one meeting. */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|a few|a couple of|regular|monthly) (?:[\w-]+ )?(?:calls|sessions|meetings|zooms|video chats)\b|\b(?:we|us|you) (?:meet|talk|speak|call) (?:\w+ )?(?:every|once a|each) month\b/;
const FORTNIGHTLY =
  /\b(?:meet|talk|speak|calls?|sessions?|chats?) (?:\w+ ){0,3}(?:fortnightly|every (?:fortnight|two weeks|other week|second week)|once a fortnight)\b|\bfortnightly (?:calls?|sessions?|chats?|meetings?)\b/;
const MEETING =
  /\b(?:calls?|chats?|talks?|meet\w*|speak\w*|sessions?|e-?mails?|write|check|catch|mentor\w*|minutes?|mins?|hours?|zoom|video|phone|ring|slots?|coffees?|lunch|see (?:you|each other)|hear from you|help|guide|come|visit|with you)\b/;

/** The rhythm of meetings, and not of what is told: the word must stand near them. */
function isOften(lower: string): boolean {
  const found = OFTEN.exec(lower);
  if (!found || /\b(?:twice a month)\b/.test(lower)) return false;
  return MEETING.test(lower.slice(Math.max(0, found.index - 45), found.index + found[0].length + 30));
}

/** Longer or more often than the mentor says. */
function lengthAgainst({ message, terms }: Reading): Advice | undefined {
  for (const { lower, from, to } of message.sentences) {
    if (!/\b(?:could|would|can|suit|hoping|like|love|propose|suggest|meet|call|talk)\b|\?/.test(lower))
      continue;
    const minutes = minutesAsked(lower);
    if (terms.sessionMinutes !== undefined && minutes > terms.sessionMinutes)
      return { code: "ignores-terms", at: message.place(from, to), about: "length" };
    const rare = terms.cadence !== undefined && terms.cadence !== "weekly" && terms.cadence !== "ad-hoc";
    const isOnce = terms.cadence === "one-off" && SEVERAL.test(lower);
    const isSooner = terms.cadence !== "biweekly" && rare && FORTNIGHTLY.test(lower);
    if (isOnce || isSooner || (rare && isOften(lower)))
      return { code: "ignores-terms", at: message.place(from, to), about: "cadence" };
  }
  return undefined;
}

const JOB_TOPIC =
  /\b(?:jobs?|refer(?:rals?|ring|red)?|hiring|recruit\w*|internships?|placements?|vacanc\w+|employment|positions?|spontaneous applications?)\b|^applications?$/i;
const AGENTS = /\b(?:agents?|agenc(?:y|ies)|consultan\w+)\b/i;
/** Asking for work in words too loose to be sure of, were it not ruled out. */
const WORK_WANTED =
  /\bhave you (?:got )?(?:anything|something|any (?:work|shifts|openings|jobs))\b|\bany chance of (?:an? |some )?(?:[\w'-]+ ){0,3}(?:jobs?|work|shifts?|place|position|role)\b|\b(?:put|say|drop) (?:in )?a (?:good )?word\b|\bput my name (?:in|forward|down)\b|\b(?:hire|employ|recommend|refer|vouch for) me\b|\btake me on\b/;

function topicAgainst({ message, terms }: Reading): Advice | undefined {
  const refused = terms.notTopics ?? [];
  const job = jobAsked(message) ?? workWanted(message);
  const jobTopic = job && refused.find((topic) => JOB_TOPIC.test(topic));
  if (job && jobTopic) return { code: "ignores-terms", at: job, about: jobTopic };
  for (const topic of refused) {
    if (JOB_TOPIC.test(topic) && !AGENTS.test(topic)) continue;
    const at = refusedTopic(message, topic);
    if (at) return { code: "ignores-terms", at, about: topic };
  }
  return undefined;
}

function workWanted(message: Message): Place | undefined {
  for (const { lower, from } of message.sentences) {
    const found = WORK_WANTED.exec(lower);
    if (found && !isDenied(lower, found.index)) {
      return message.place(from + found.index, from + found.index + found[0].length);
    }
  }
  return undefined;
}
