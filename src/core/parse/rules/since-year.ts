/** Calendar year in which the author began. */
import { before, type Rule, rule } from "../rule.ts";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;
/** What a year before "founded", "retired" or "we married" tells of is no working life. */
const NOT_CAREER =
  /\b(?:fees?|open|founded|established|company|firm|programme|program|club|married|hasn't|haven't|prices?|vegan|companies|broke\w*|retired|lived|moved here|mentor\w*|parent\w*|sober|passed|lurking|member of|fellow of)\b[^.;,]{0,20}$/;
const YEAR =
  "(?:(?<year>(?:19|20)\\d\\d)|'(?<short>\\d\\d))\\b(?![-/]\\d)(?!'s| budget| season|,? (?:(?:she|he) (?:has|have) been|i(?:'ve| have)? been|been) retired| (?:she|he|i)(?:'s|'ve| has| have) (?:been )?retired|,? (?:her|his|my|their) own\\b)";

export const sinceYearRules: readonly Rule[] = [
  rule(
    "since.year",
    "sinceYear",
    "since from in of back",
    new RegExp(
      `\\b(?:since(?: (?:about|around|late|early|way back in|(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)?|january|february|march|april|may|june|july|august|september|october|november|december)){0,2}|(?:working|work|am|been|practising|practicing|teaching|nursing|coding) (?:as |in )?(?:\\w+ )?from|(?:(?:started|built|opened) my [^.;,!?]{3,50}?|started(?: out)?|qualified|called to the bar|admitted|began|joined the (?:profession|industry|bar|trade)|registered|chartered|ordained|sworn in|licensed|learned the trade|(?:entered|opened|came|went|joined|got (?:out|in)|re-?entered)(?! (?:as (?:an? )?(?:\\w+ )?student|ashore|here|home|to (?:study|university|uni)))(?: [^.;,!?]{3,60})?|formou-se|begon|set up (?:shop|on my own|for myself|my [a-z]+)?|(?:moved|switched|crossed|transitioned|jumped|changed|retrained) [^.;,!?]{0,50}?\\b(?:into|as|careers?|sides|over) [^.;,!?]{0,40}?|hung (?:out|up) my (?:sign|shingle|shield)|opened my [a-z ]{3,24}) (?:[\\w ]{0,20})?in)\\s+${YEAR}`,
      "dgi",
    ),
    (match, sentence) =>
      NOT_CAREER.test(before(sentence, match.index, 30)) ||
      (/[,&] ?(?:and)?,? $/.test(before(sentence, match.index, 6)) &&
        /^, \p{Lu}/u.test(sentence.text.slice(match.index + match[0].length)))
        ? undefined
        : year(match),
    "both",
  ),
  rule(
    "since.to-date",
    "sinceYear",
    "0",
    new RegExp(`(?<![\\w/-])${YEAR}\\s?(?:to|till|until|-|–)\\s?(?:date|now|present|today)\\b`, "dgi"),
    (match) => year(match),
    "both",
  ),
  rule(
    "since.then",
    "sinceYear",
    "since 0",
    new RegExp(`(?:\\bclass of |\\bin |, )${YEAR}(?=[^.]{0,30}\\b(?:ever )?since\\b)`, "dgi"),
    (match) => year(match),
  ),
  rule("since.ever", "sinceYear", "since", new RegExp(`\\bever since,? (?:in )?${YEAR}`, "dgi"), (match) =>
    year(match),
  ),
];

/** The earliest year said is the longest service, so it weighs most. */
function year(match: RegExpExecArray) {
  const short = match.groups?.short;
  const value =
    short === undefined ? Number(match.groups?.year) : Number(short) + (Number(short) > 49 ? 1900 : 2000);
  if (value < FIRST_YEAR || value > LAST_YEAR) return undefined;
  return { value, from: match.index, to: match.index + match[0].length, weight: 4000 - value };
}
