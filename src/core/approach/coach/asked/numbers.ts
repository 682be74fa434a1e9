/** Numbers that a message tells, and what they stand with. */
import { contentStems } from "../content-words.ts";
import { stem } from "../stem.ts";
import { isAlike, isEchoed } from "./alike.ts";

export const NUMBER =
  "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|one|both|couple|several|no|none)";
const NUMBERS = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${NUMBER}(?:[ -]${NUMBER}){0,2}(?![\\p{L}\\p{N}])((?:[ -][\\p{L}'-]+){0,3})`,
  "gu",
);
const TIME_UNIT =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|am|pm)$/;
const OF_MESSAGE =
  /^(?:lines?|e-?mails?|words?|sentences?|questions?|messages?|calls?|paragraphs?|times?|of|o'clock|things?|more|one|bit|few|lot|chat|answer|reply|note|mentor|person|pity|while|half|quarter)$/;
const PEOPLE =
  /^(?:people|persons?|children|pupils?|kids|students?|learners|girls|boys|residents|patients|clients?|staff|members?|employees?|workers?|colleagues|operators?|volunteers?|drivers?|nurses?|engineers?|heads|reports|souls|trainees|users|analysts?|men|women|us|customers|seniors|juniors|developers?|couriers?|teachers?|cooks?)$/;
const OF_GROUP =
  /\b(?:team|group|crew|class|staff|ward|office|practice|department|we(?:'re| are)|of us|lead(?:ing)?|manag(?:e|ing)|supervis(?:e|ing))\b(?: \w{1,30}){0,3} $/;
const OF_ROLL = /^ (?:on (?:the )?roll|in (?:my|the|our)|altogether|strong|now|here)\b/;
const A_SPAN = new RegExp(
  `\\b(?:${NUMBER}|an?|half an?|few)(?: or \\w{1,20}| to \\w{1,20})?[ -](?:\\w{1,20} )?(?:hours?|hrs?|days?|evenings?|mornings?|afternoons?|weekends?|minutes)\\b|\\b(?:every|each) (?:\\w{3,6}day|evening|morning|week|month)\\b`,
);
const MONEY =
  /[\u20ac$\u00a3\u20b9]\s?\d|\d[\d.,]* ?(?:k\b|m\b|eur|usd|gbp|euros?|dollars|pounds|riyals|kr\b|nok|sek|dkk|z\u0142|cedis|naira|rand|lei|thousand|million|lakh|francs)|\b(?:thousand|million|billion|lakh|crore)\b|\bhundred (?:euros?|dollars|pounds|kroner)/;
const OF_AGE = /\b(?:years? old|aged?)\b/;

interface Told {
  whole: string;
  /** Up to three words behind the number. */
  behind: readonly string[];
  rest: string;
  before: string;
}

function numbersIn(clause: string): Told[] {
  return [...clause.matchAll(NUMBERS)].map(({ 0: whole, 1: rest = "", index }) => ({
    whole,
    behind: rest.split(/[ -]/).filter((word) => word !== ""),
    rest,
    before: clause.slice(0, index),
  }));
}

function isOfTime({ whole, behind }: Told): boolean {
  return /^(?:19|20)\d\d\b/.test(whole) || behind.some((word) => TIME_UNIT.test(word));
}

/** "Nine analysts", "we are nine", "a team of nine". */
function isOfGroup({ whole, behind, before }: Told): boolean {
  if (behind.some((word) => PEOPLE.test(word))) return true;
  return OF_GROUP.test(before) && !/^(?:19|20)\d\d\b/.test(whole) && !TIME_UNIT.test(behind[0] ?? "");
}

/** "How many pupils", "litres a day": a number stands with them, with others of their sort, or alone beside their name. */
export function isCounted(item: string, own: readonly string[]): boolean {
  const [, noun = ""] =
    /(?:\b(?:how many|number of) |^(?=[\p{L}-]+ (?:a|per) ))([\p{L}-]+)/u.exec(item) ?? [];
  if (TIME_UNIT.test(noun) || /\btime\b/.test(item)) return own.some((clause) => A_SPAN.test(clause));
  const wanted = stem(noun);
  const isOfPeople = PEOPLE.test(noun) || noun === "";
  const stems = contentStems(item);
  return own.some((clause) =>
    numbersIn(clause).some((told) => {
      const { behind, before, rest } = told;
      if (noun !== "" && behind.some((word) => isAlike(stem(word), wanted))) return true;
      if (isOfPeople) return isOfGroup(told) || clause.includes(" of us");
      if (isOfTime(told) || (behind.length > 0 && !OF_ROLL.test(rest))) return false;
      return isEchoed(stems, before);
    }),
  );
}

/** "The size of your team", "your budget": a number with a noun behind it that is no time and no part of the message, or money. */
export function isMeasured(item: string, own: readonly string[]): boolean {
  if (/\b(?:budget|money|turns? ?over|turnover|salary|income|prices?)\b/.test(item))
    return own.some((clause) => MONEY.test(clause) || /\bbudget\b[^,]{0,40}\d/.test(clause));
  const isOfPeople = /\b(?:team|crew|staff|group|headcount|department)\b/.test(item);
  const stems = contentStems(item);
  return own.some((clause) =>
    numbersIn(clause).some((told) => {
      const { whole, behind } = told;
      if (isOfPeople) return isOfGroup(told);
      if (isOfTime(told) || OF_AGE.test(clause) || /^(?:one|no|several|couple)\b/.test(whole)) return false;
      return behind.length > 0 ? !behind.some((word) => OF_MESSAGE.test(word)) : isEchoed(stems, clause);
    }),
  );
}

/** How many numbers are told that are no time and no part of the message. */
export function figuresTold(own: readonly string[]): number {
  return own
    .flatMap(numbersIn)
    .filter(
      (told) =>
        !isOfTime(told) &&
        !/^(?:one|no|none|both|several|couple)\b/.test(told.whole) &&
        !told.behind.some((word) => OF_MESSAGE.test(word)),
    ).length;
}
