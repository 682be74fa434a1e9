/** Years of the author's own professional experience; the least number where a range is said. */
import { NUMBER, readNumber } from "../numbers.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

const OTHERS_BEFORE =
  /\b(?:people|those|anyone|anybody|someone|somebody|candidates|folks|members|engineers|nurses|lawyers|analysts|juniors|students|professionals|mentors?|experts|charterholders|leaders|min|minimum|at least|first|every|next|for about|under|aged?|has|had|his|her|their|he|she|who|dad|father|mother|for the next|took me|takes?|between|it|after (?:my|the)|per|needs?|required?|requires?|another|stayed on average)(?: (?:with|who have|having|of|has|had|got|who has|about|over|around|roughly|in the))?\s*$/;
const NOT_CAREER =
  /^\s*(?:old|ago|later|contract|of age|older|younger|at home|at uni|at school|in a row|lease|course|degree|programme|program|plan|warranty|in prison|out of (?:work|architecture|the workforce)|off|away|sober|married|time\b|until|left|younger|abroad with|out\b(?! of (?:residency|school|uni)))/;
const AWAY_BEFORE =
  /\b(?:out of \w+|away|off|at home|married|been out|break of|gap of|career break|thought about \w+(?: \w+)?|wondered|waited|known (?:her|him|them)|lived (?:here|there|abroad))(?: for)?\s*(?:about|over)?\s*$/;
const CAREER =
  /^\s*(?:'|of|in|as|with|at|on|into|doing|working|experience|exp\b|pqe|post|up\b|building|running|behind|across|here|under|managing|leading|teaching|practi[sc]ing|nursing|and counting)/;

export const yearsExperienceRules: readonly Rule[] = [
  rule(
    "years.count",
    "yearsExperience",
    "year years yr yrs yoe y",
    new RegExp(
      `(?<![\\w.,$£€-])(?<least>${NUMBER})(?:\\s*\\(\\d{1,2}\\))?(?:\\s*(?:\\+|plus|odd|or so|or more|good|long|solid|happy))?(?:\\s*(?:-|to|or)\\s*${NUMBER}\\+?)?(?:\\s*(?:\\+|plus))?(?:-|\\s){0,4}(?:years?'?|yrs?|yoe)\\b`,
      "dgi",
    ),
    (match, sentence) => {
      const years = readNumber(match.groups?.least ?? "");
      if (years === undefined || years < 1 || years > 70 || !isOwn(sentence, match)) return undefined;
      const tail = after(sentence, match.index + match[0].length);
      return whole(match, years, (CAREER.test(tail) ? 100 : 0) + years);
    },
    "both",
  ),
  rule(
    "years.decades",
    "yearsExperience",
    "decade decades century",
    /(?<![\w-])(?:(?<count>a|one|two|three|four|nearly two|half a)\s+decades?(?<half> and a half)?|(?<quarter>(?:a )?quarter(?: of a)?[- ]century))\b/dgi,
    (match, sentence) => {
      if (!isOwn(sentence, match) || /\b(?:last|next|past) $/.test(before(sentence, match.index)))
        return undefined;
      const count = match.groups?.count?.toLowerCase() ?? "";
      const tens =
        count === "half a" ? 5 : 10 * (count === "a" ? 1 : (readNumber(count.replace("nearly ", "")) ?? 1));
      const years = match.groups?.quarter ? 25 : tens + (match.groups?.half ? 5 : 0);
      return whole(match, years, 100 + years);
    },
    "both",
  ),
  rule(
    "years.label",
    "yearsExperience",
    "years experience",
    new RegExp(
      `^(?:years|years of experience|experience|years in (?:the )?\\w+)\\s*:\\s*(?:about |over |around )?(?<least>${NUMBER})\\+?(?:\\s|$|,|\\.)`,
      "dgi",
    ),
    (match) => {
      const years = readNumber(match.groups?.least ?? "");
      return years === undefined || years > 70 ? undefined : whole(match, years, 110 + years);
    },
  ),
  rule(
    "years.elided",
    "yearsExperience",
    "bar trade game industry practice business",
    new RegExp(
      `\\b(?:i've|i have)\\s+(?:done|spent|had)\\s+(?<least>${NUMBER})\\s+(?:at the bar|in the (?:trade|game|business|industry)|in (?:practice|industry|business))\\b`,
      "dgi",
    ),
    (match) => {
      const years = readNumber(match.groups?.least ?? "");
      return years === undefined ? undefined : whole(match, years, 120 + years);
    },
  ),
];

function isOwn(sentence: Sentence, match: RegExpExecArray): boolean {
  const lead = before(sentence, match.index, 60);
  const tail = after(sentence, match.index + match[0].length);
  if (OTHERS_BEFORE.test(lead) || NOT_CAREER.test(tail) || AWAY_BEFORE.test(lead)) return false;
  if (/^[- ](?:old|year)/.test(tail)) return false;
  // "Product managers with three to six years" are other people.
  if (
    /\b(?!plus|business|always|sales|logistics|operations|hospitals)[a-z]{4,}s with (?:about |over )?$/.test(
      lead,
    )
  )
    return false;
  // "People with 4 to 9 years", "my mentor had 40 years": the years are someone else's.
  return !/\b(?:people|those|anyone|anybody|someone|somebody|candidates|charterholders|mentors?|mentees?|folks|members|if you)\b[^.;,]{0,25}\b(?:with|have|has|had|having|at least|'ve|are)\b[^.;,]{0,20}$/.test(
    lead,
  );
}
