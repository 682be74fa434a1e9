/** Hours in words, and bare numbers where a day is named: "Tuesdays at three", "from 9 till 11 on Saturdays". */
import { partsOfSpan } from "../clock.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";
import { LATE } from "./times-around.ts";

const HOURS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const HOUR = `(?:${HOURS.join("|")}|1?\\d|2[0-3])`;
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun|week-?days?|week-?ends?|daily|(?:any|every|each|most) (?:day|evening|morning|afternoon)s?)\b/;
const EARLY = /\b(?:mornings?|am|early|dawn|sunrise|breakfast|before (?:work|school|the))\b/;
/** How the words say which half of the day they mean. */
const AT_NIGHT = /(?:night|evening)$/;
/** How far off the words for the half of the day may stand. */
const NEAR = 24;
const NOON = 12;
/** Without a word for it, earlier hours are those after noon. */
const EARLIEST = { told: 8, morning: 5 };

export const timesHoursRules: readonly Rule[] = [
  rule(
    "times.hours",
    "times",
    "*",
    new RegExp(
      `(?<![\\w.:/$£€+-])(?<lead>(?:from|between|at|around|about|after|\\w{2,6}days?,?) )?(?:half )?(?<hour>${HOUR})(?:(?: (?:to|till|until|and) |[-–])(?:about |half )?(?<end>${HOUR}|noon|midday))?(?:(?<mark> o'clock| (?:at night|in the (?:evening|afternoon)))(?![\\w-])|(?=[.,;)!]|$| (?:on|at|and|for|sharp|by|is|i|i'm|via|over|every|each|until|till|in (?:my|the|our)|[a-z]{3,4}[,.])(?![\\w-])))`,
      "dgi",
    ),
    (match, sentence) => {
      const { lead, hour = "", end, mark = "" } = match.groups ?? {};
      const isBare = mark === "";
      if (isBare && !end?.endsWith("n") && !DAY.test(sentence.lower)) return undefined;
      // "Two, three at most": a number is an hour after "at", a span also after a day or a comma.
      const isLed = lead !== undefined || /[,(] $/.test(before(sentence, match.index, 2));
      if (isBare && (!isLed || (end === undefined && !/^(?:at|from|after)/i.test(lead ?? ""))))
        return undefined;
      if (/^\d/.test(hour) && isBare && end === undefined) return undefined;
      const near =
        before(sentence, match.index, NEAR) + match[0] + after(sentence, match.index + match[0].length, NEAR);
      const isEarly = hourOf(end ?? "") === NOON || EARLY.test(near);
      const from = hourTold(hour, AT_NIGHT.test(mark) || (LATE.test(near) && !isEarly), isEarly);
      const to = end === undefined ? from : hourOf(end);
      return partsOfSpan(from, to < from ? to + NOON : to)
        .filter((part) => !(part === "evenings" && mark.endsWith("afternoon")))
        .map((part) => whole(match, part));
    },
  ),
  rule(
    "times.army",
    "times",
    "0",
    /(?<![\w.:/$£€+-])(?:(?<=\b(?:at|from|before|after|until|till|around|by) )(?<hour>0[5-9])[0-5]\d|(?<late>[012]\d)[0-5]\d ?(?:hrs|hours|h))(?![\w/-]|[.:]\d| \d)/dgi,
    (match) =>
      partsOfSpan(Number(match.groups?.hour ?? match.groups?.late), 0).map((part) => whole(match, part)),
  ),
];

/** The hour that a word or a number names, as written. */
function hourOf(written: string): number {
  const word = written.toLowerCase();
  return /^(?:noon|midday)$/.test(word) ? NOON : HOURS.indexOf(word) + 1 || Number(word);
}

/** The hour of the day that is meant. */
function hourTold(written: string, isLate: boolean, isEarly: boolean): number {
  const hour = hourOf(written);
  const isPast = hour < (isEarly ? EARLIEST.morning : EARLIEST.told) || (isLate && hour > EARLIEST.morning);
  return isPast && hour < NOON ? hour + NOON : hour;
}
