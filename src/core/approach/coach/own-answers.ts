/** Whether a message tells what a mentor asks for in words of their own: a number, a date, an amount, or the named thing. */
import { contentStems } from "./content-words.ts";
import { stem } from "./stem.ts";

export const A_DATE_ASKED = /\b(?:months?|dates?|when|days?|by when)\b/;
const A_MONTH_ASKED = /\b(?:the|which|what) month\b/;
const A_MONTH =
  /\b(?:january|february|march|april|may(?! i\b)|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|(?:this|next|last) month|in (?:\w+ ){1,2}months?|20\d\d)\b/;
const AN_AMOUNT_ASKED =
  /\b(?:size|how (?:many|much|big|old|long)|how far (?:away|from|do|you|is)|number of|amount|budget|age|score|grade|headcount)\b/;
const A_DATE =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|christmas|easter|ramadan|eid|diwali|end of (?:the )?(?:year|term|month)|tomorrow|next (?:week|month|year|term)|\d{1,2}(?:st|nd|rd|th)|20\d\d)\b/;
const AN_AGE =
  /\b(?:i(?:'m| am)|aged?|at) (?:\w+ )?(?:[1-8]\d|twenty|thirty|forty|fifty|sixty|seventeen|eighteen|nineteen)\b|\b[1-8]\d,? (?:years? old|yo\b)|\byears old\b|,? [1-8]\d,/;
const MONEY =
  /[\u20ac$\u00a3\u20b9]\s?\d|\d[\d.,]* ?(?:k\b|m\b|eur|usd|gbp|euros?|dollars|pounds|kr\b|nok|sek|dkk|z\u0142|cedis|naira|rand|lei|thousand|million|lakh)|\b(?:thousand|million|billion|lakh|crore)\b|\bhundred (?:euros?|dollars|pounds|kroner)|\bbudget (?:is|of)\b/;
const A_NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|(?:first|second|third|fourth|fifth|final|last) year)\b/;

/** Hours, minutes and lines are no answer to "how many people". */
const OF_THE_MESSAGE =
  /\b\d{1,2} ?(?:to|-|till|until) ?\d{1,2}[:.]\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm)\b|\b(?:\d{1,3}|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty)(?: to \w+| or \w+)?[- ](?:\w+ )?(?:lines?|e-?mails?|minutes?|mins?|words?|sentences?|questions?|messages?|calls?|to \d)\b|\b\d{1,2} in the (?:morning|afternoon|evening)\b/g;
const A_SINCE =
  /\b(?:since|for (?:\w+ ){1,3}(?:years?|months?|weeks?|days?)|ago|just|new|newly|recently|(?:years?|months?|weeks?) (?:in|into|now))\b/;

const COUNTED = /\bhow many ([\p{L}-]+)/u;
const A_GRADE_ASKED = /\b(?:grade|band|level|score|age)\b/;
const A_GRADE = /\b(?:grade|band|level|score|aged?) (?:of |is )?[\p{L}\d]{1,4}\b/u;
const NUMBER_WORD =
  "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|one|a couple|several|no|none)";
const NUMBERS = new RegExp(`\\b${NUMBER_WORD}(?:[ -]${NUMBER_WORD})?\\b((?: [\\p{L}-]+){0,3})`, "gu");
/** "A team of nine", "we are nine": the number stands for them by itself. */
const STANDS_ALONE =
  /^(?: (?:of|in|on|at|since|for|and|now|altogether|so|a|per|each|here|to|by|with|under|strong)\b| ?[.,;:)!?]|$)/u;

/** "How many children" and "48 pupils". */
const PEOPLE =
  /^(?:people|persons?|children|pupils|kids|students|learners|girls|boys|residents|patients|clients|staff|members|employees|workers|colleagues|operators|volunteers|drivers|nurses|engineers|heads|reports|souls|trainees|users)$/;

/** "How many pupils": a number of them, or one that stands alone; "eleven planes" is none. */
function isCounted(noun: string, lower: string): boolean {
  const wanted = stem(noun);
  for (const { 0: whole, 1: behind = "", index } of lower.matchAll(NUMBERS)) {
    const told = behind.split(" ").filter((word) => word !== "");
    if (told.some((word) => isSameStem(stem(word), wanted))) return true;
    if (PEOPLE.test(noun) && told.some((word) => PEOPLE.test(word))) return true;
    const after = lower.slice(index + whole.length - behind.length);
    if (STANDS_ALONE.test(after) && !/\b(?:19|20)\d\d\b/.test(whole)) return true;
  }
  return false;
}

/** Whether the answer has a shape of its own: a number, a date, an age, an amount. */
export function isExact(phrase: string): boolean {
  return (
    COUNTED.test(phrase) ||
    /^whether\b/.test(phrase) ||
    A_WEEKDAY.test(phrase) ||
    A_LENGTH_ASKED.test(phrase) ||
    A_DATE_ASKED.test(phrase) ||
    /\bage\b/.test(phrase) ||
    A_PRICE_ASKED.test(phrase) ||
    AN_AMOUNT_ASKED.test(phrase)
  );
}

const A_WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
const A_LENGTH_ASKED = /^since when\b|\bhow long\b|\byears? (?:since|of|in|out)\b/;
const A_PRICE_ASKED = /\b(?:budget|salary|income|(?:the|your|what|which) (?:\w+ )?prices?)\b/;

/** Whether something of the asked sort, or in the asked words, stands in the message. */
export function isOwnTold(phrase: string, lower: string): boolean {
  const [, counted] = COUNTED.exec(phrase) ?? [];
  if (counted) return isCounted(counted, lower.replace(OF_THE_MESSAGE, " "));
  if (A_LENGTH_ASKED.test(phrase))
    return A_SINCE.test(lower) || A_NUMBER.test(lower.replace(OF_THE_MESSAGE, " "));
  const [weekday] = A_WEEKDAY.exec(phrase) ?? [];
  if (weekday) return lower.includes(weekday.slice(0, 3));
  if (A_MONTH_ASKED.test(phrase)) return A_MONTH.test(lower);
  if (A_DATE_ASKED.test(phrase)) return A_DATE.test(lower);
  if (/\bage\b/.test(phrase)) return AN_AGE.test(lower);
  if (A_PRICE_ASKED.test(phrase)) return MONEY.test(lower);
  if (A_GRADE_ASKED.test(phrase) && A_GRADE.test(lower)) return true;
  if (AN_AMOUNT_ASKED.test(phrase)) return A_NUMBER.test(lower.replace(OF_THE_MESSAGE, " "));
  const [, deed = ""] = OF_A_DEED.exec(phrase) ?? [];
  if (deed !== "" && new RegExp(`\\b(?:i|we) (?:\\w+ )?${deed}\\b`).test(lower)) return true;
  const wanted = wantedOf(phrase);
  // What is said of the mentor tells nothing of the writer.
  const told = lower
    .split(/[.?!\n]/)
    .filter((part) => !OF_YOU.test(part) || OF_ME.test(part))
    .flatMap((part) =>
      (part.replace(/\byour \w+/g, " ").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'&+/-]*/gu) ?? []).map(stem),
    );
  const there = wanted.filter((each) => told.some((word) => isSameStem(word, each))).length;
  // "Which instrument you play": the answer names another word than "instrument".
  if (/^(?:(?:in|on|at|by|for) )?(?:which|what)\b/.test(phrase)) return there > 0;
  return there * 2 >= wanted.length;
}

/** "What aircraft you work on": told by "I work on …". */
const OF_A_DEED =
  /\byou (?!are\b|have\b|can\b|want\b|need\b|would\b|will\b|could\b|hope\b|like\b)([a-z]{3,20}(?: (?:on|in|with|for|at|from))?)$/;

/** Stems to look for; of a phrase in general words those words themselves: "the thing you'd miss". */
function wantedOf(phrase: string): string[] {
  const stems = contentStems(phrase);
  if (stems.length > 0) return stems;
  return (phrase.match(/[a-z]{4,}/g) ?? [])
    .filter(
      (word) =>
        !/^(?:your|you'd|what|which|thing|that|have|with|this|most|would|where|about|from)$/.test(word),
    )
    .slice(-1)
    .map(stem);
}

const OF_YOU = /\byou(?:r|'ve|'re|'d)?\b/;
/** Of the writer, or under the mentor's own words: "you wanted to hear the kilos: 160". */
const OF_ME =
  /\b(?:i|i'm|i've|i'd|my|me|mine|we|our|us)\b|\byou (?:asked?|want(?:ed)?|wish(?:ed)?|said|require)\b|:/;

/** "financ" and "finance" are one; "data" and "dataset" are not. */
function isSameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && short.length * 3 >= long.length * 2;
}
