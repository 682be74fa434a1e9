/** Days within which the author promises an answer. */
import { NUMBER, readNumber } from "../numbers.ts";
import { type Rule, rule, whole } from "../rule.ts";

const UNIT: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30 };
const ANSWER =
  "(?:repl(?:y|ies|ying)|answer(?:s|ed|ing)?|respon(?:d|ds|se|ding)|revert|get back(?: to you)?|write back|come back to you|hear (?:back )?from me|reach out|back to you|response time|pass it on|be in touch)";

export const replyWithinDaysRules: readonly Rule[] = [
  rule(
    "reply.within",
    "replyWithinDays",
    "day days week weeks hour hours fortnight response back answer revert couple pass hear reply touch reach",
    new RegExp(
      `\\b(?:${ANSWER})\\b[^.;!?]{0,50}?\\b(?:within|in|inside|under|about|:|takes?)?\\s*(?<count>${NUMBER}|a|an|one)(?:\\s*(?:-|to|or)\\s*(?<most>${NUMBER}))?\\s*(?:business |working |week)?(?<unit>hour|day|week|fortnight)s?\\b(?! (?:ago|of|a week|old|before|call|mornings?))`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.within-first",
    "replyWithinDays",
    "within",
    new RegExp(
      `\\bwithin (?<count>${NUMBER}|a|an|one|the)(?:\\s*(?:-|to|or)\\s*(?<most>${NUMBER}))?\\s*(?:business |working |week)?(?<unit>hour|day|week|fortnight)s?\\b[^.;]{0,40}\\b(?:${ANSWER})\\b|\\b(?:get|gets) (?:an answer|a reply|a response) within (?<count2>${NUMBER}|a|an) (?<unit2>hour|day|week)s?\\b`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.within-list",
    "replyWithinDays",
    "within",
    new RegExp(
      `\\bi (?:answer|reply|respond)\\b[^.;]{0,40},? within (?<count>${NUMBER}|a|an) (?<unit>hour|day|week)s?\\b`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.same-day",
    "replyWithinDays",
    "day week tomorrow",
    new RegExp(
      `\\b(?:${ANSWER})\\b[^.;!?]{0,40}\\b(?:(?<day>the same day|same day|that day|by the next day|the next day)|(?<week>this week|the same week))\\b`,
      "dgi",
    ),
    (match) => whole(match, match.groups?.day ? 1 : 7),
  ),
];

function days(match: RegExpExecArray) {
  const count = match.groups?.most ?? match.groups?.count ?? match.groups?.count2 ?? "";
  const unit = (match.groups?.unit ?? match.groups?.unit2 ?? "").toLowerCase();
  const number = count.toLowerCase() === "the" ? 1 : readNumber(count);
  const length = UNIT[unit];
  if (number === undefined || length === undefined) return undefined;
  const value = Math.max(1, Math.round(number * length));
  return value > 365 ? undefined : whole(match, value);
}
