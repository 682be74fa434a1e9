/** Days within which the author promises an answer. */
import { NUMBER, readNumber } from "../numbers.ts";
import { type Rule, rule, whole } from "../rule.ts";

const UNIT: Readonly<Record<string, number>> = {
  h: 1 / 24,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
};
const ANSWER =
  "(?:repl(?:y|ies|ying)|answer(?:s|ed|ing)?|respon(?:d|ds|se|ding)|revert|get(?:ting)? back(?: to you)?|write back|writing back|come back to you|hear (?:back )?from me|reach out|back to you|response time|turnaround|pass it on|be in touch|comments|notes back|have it back|ring|confirm|returns? calls)";
const COUNT = `(?<count>~?(?:${NUMBER})|a|an|the|one)(?:\\s*(?:-|to|or)\\s*(?<most>${NUMBER}))?\\s*(?:business |working |week)?(?<unit>hour|day|week|fortnight|month|h(?=\\b))s?\\b`;

export const replyWithinDaysRules: readonly Rule[] = [
  rule(
    "reply.within",
    "replyWithinDays",
    "*",
    new RegExp(
      `\\b(?:${ANSWER})\\b[^.;!?]{0,50}?\\b(?:within|in|inside|under|about|takes?)?[\\s:,~]*${COUNT}(?! (?:ago|of|a week|old|before|call|mornings?|every))`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.within-first",
    "replyWithinDays",
    "within inside",
    new RegExp(`\\b(?:within|inside) (?:the |about )?${COUNT}[^.;]{0,40}\\b(?:${ANSWER})\\b`, "dgi"),
    (match) => days(match),
  ),
  rule(
    "reply.allow",
    "replyWithinDays",
    "allow give takes take slow patient cant can't expect",
    new RegExp(
      `\\b(?:(?:please )?(?:allow|give) (?:me )?(?:about |up to )?|(?:it )?(?:usually |normally )?(?:takes?|might take|can take|may take) me (?:about |up to )?|i(?:'m| am) slow,? (?:about |give me )?)${COUNT}(?= for (?:(?:a|an|me|my) )?(?:reply|answer|response)| to (?:reply|answer|respond|get back|come back)|,? (?:usually|or so|please|normally)|$|[.,:;!)])`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.same-day",
    "replyWithinDays",
    "day week",
    new RegExp(
      `\\b(?:${ANSWER})\\b[^.;!?]{0,40}\\b(?:(?<day>the same day|same day|that day|by the next day|(?:the )?next day)|(?<week>this week|(?:the )?same week))\\b`,
      "dgi",
    ),
    (match) => whole(match, match.groups?.day ? 1 : 7),
  ),
];

function days(match: RegExpExecArray) {
  const count = (match.groups?.most ?? match.groups?.count ?? "").replace("~", "").toLowerCase();
  const unit = (match.groups?.unit ?? "").toLowerCase();
  const number = count === "the" ? 1 : readNumber(count);
  const length = UNIT[unit];
  if (number === undefined || length === undefined) return undefined;
  const value = Math.max(1, Math.round(number * length));
  return value > 365 ? undefined : whole(match, value);
}
