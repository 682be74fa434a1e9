/** Calendar year in which the author began. */
import { before, type Reading, type Rule, rule } from "../rule.ts";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;

export const sinceYearRules: readonly Rule[] = [
  rule(
    "since.year",
    "sinceYear",
    "since from in of",
    /\b(?:since(?: (?:about|around|late|early|way back in|the (?:spring|summer|autumn|fall|winter) of|january|february|march|april|may|june|july|august|september|october|november|december))?|(?:working|work|am|been|practising|practicing|teaching|nursing|coding) (?:as |in )?(?:\w+ )?from|(?:started(?: out)?|qualified|called to the bar|admitted|began|joined the (?:profession|industry|bar)|registered|chartered|ordained|sworn in|licensed) (?:[\w ]{0,20})?in)\s+(?<year>(?:19|20)\d\d)\b(?![-/]\d)/dgi,
    (match, sentence) => {
      const lead = before(sentence, match.index, 30);
      if (
        /\b(?:fee|fees|open|founded|established|company|firm|programme|program|running|club|married|hasn't|haven't|prices?|vegan|companies|broke\w*|breaking companies)\b[^.;,]{0,20}$/.test(
          lead,
        )
      )
        return undefined;
      return year(match);
    },
    "both",
  ),
  rule(
    "since.class",
    "sinceYear",
    "class of",
    /\bclass of (?:'(?<short>\d\d)|(?<year>(?:19|20)\d\d))(?=[^.]{0,30}\bsince\b)/dgi,
    (match) => {
      const short = match.groups?.short;
      if (short === undefined) return year(match);
      const value = Number(short) + (Number(short) > 49 ? 1900 : 2000);
      return { value, from: match.index, to: match.index + match[0].length, weight: 3000 - value };
    },
  ),
];

/** The earliest year said is the longest service, so it weighs most. */
function year(match: RegExpExecArray): Reading | undefined {
  const value = Number(match.groups?.year);
  const at = match.indices?.groups?.year;
  if (!at || value < FIRST_YEAR || value > LAST_YEAR) return undefined;
  return { value, from: match.index, to: at[1], weight: 4000 - value };
}
