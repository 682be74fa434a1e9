/** Days within which the author promises an answer. */
import { NUMBER, readNumber } from "../numbers.ts";
import { before, type Rule, rule, whole } from "../rule.ts";
import { ANSWER, ANSWER_SOFTLY } from "../vocab/answering.data.ts";

const UNIT: Readonly<Record<string, number>> = {
  h: 1 / 24,
  hr: 1 / 24,
  hour: 1 / 24,
  day: 1,
  week: 7,
  wk: 7,
  fortnight: 14,
  month: 30,
};
const COUNT = `(?<count>~?(?:${NUMBER})|a|an|the|one)(?:\\s*(?:-|to|or)\\s*(?<most>${NUMBER}))?[\\s-]*(?:business |working |calendar |full |whole |short |week)?(?<unit>hour|hr|day|week|wk|fortnight|month|h(?=\\b))s?\\b`;

export const replyWithinDaysRules: readonly Rule[] = [
  rule(
    "reply.within",
    "replyWithinDays",
    "*",
    new RegExp(
      `\\b(?:${ANSWER})\\b[^.;!?]{0,50}?\\b(?:within|in|inside|under|about|takes?)?[\\s:,~]*(?<!\\b(?:once|twice|times|hours?|hrs?|minutes?) )${COUNT}(?! (?:ago|of|a week|old|before|call|mornings?|every))`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.soon",
    "replyWithinDays",
    "within inside in under by",
    new RegExp(
      `\\b${ANSWER_SOFTLY}\\b(?:(?! in\\b)[^.;!?]){0,30}? (?:within|inside|in(?! (?:a (?:day|week|month)|an hour|one (?:day|hour))\\b)|in under|in less than|under) (?:about |around |roughly )?${COUNT}(?! (?:of|time|from|before|old|ago|call|chat))`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.within-first",
    "replyWithinDays",
    "within inside in",
    new RegExp(
      `\\b(?:within|inside|(?<=^|[:;(] ?)in) (?:the |about |around |roughly )?${COUNT},?(?! of)[^.;]{0,40}\\b(?:${ANSWER}|${ANSWER_SOFTLY})\\b`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.allow",
    "replyWithinDays",
    "allow give takes take slow patient cant can't expect",
    new RegExp(
      `\\b(?:(?:please )?(?:allow|give) (?:me )?(?:about |up to )?|(?:it )?(?:usually |normally )?(?:takes?|might take|can take|may take) me (?:about |up to )?|i(?:'m| am) slow,? (?:about |give me )?|(?<=^(?:please )?)expect (?:a wait of |to wait |about |up to )?)${COUNT}(?= for (?:(?:a|an|me|my) )?(?:reply|answer|response)| to (?:reply|answer|respond|get back|come back)|,? (?:usually|or so|please|normally)|$|[.,:;!)])`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.wait",
    "replyWithinDays",
    "*",
    new RegExp(
      `\\b(?:takes?|took|taking|need|be|wait(?:ing)?|allow|expect|give (?:me|it)|up to|count on|reckon on|within|after)(?: (?:me|us|you|it|about|around|roughly|up to|anything up to|as long as|at most|maybe|a good|some|another)){0,3} ${COUNT}(?: or (?:so|more|two))?,? (?:for|to|before|b4|until|till|for me to|and) (?!me (?:a|the) )(?:(?:a|an|my|the|i|i'll|we|you|u|me|get|can|will|usually|your) ){0,3}(?:${ANSWER}|hear|an? (?:answer|reply|response)|write|wr?ite back|read|get to (?:you|it|them))\\b(?! (?:questions|your questions|any questions))`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.adjective",
    "replyWithinDays",
    "*",
    new RegExp(
      `${COUNT}[- ](?:reply|response|turn-?around|answer(?!s? (?:to|on|your|any|question)))(?: time)?\\b`,
      "dgi",
    ),
    (match, sentence) => (/[\w$.,-]$/.test(before(sentence, match.index, 1)) ? undefined : days(match)),
  ),
  rule(
    "reply.usual",
    "replyWithinDays",
    "usual reply response heard",
    new RegExp(
      `\\b(?:(?:haven't|have not|not) heard (?:back )?(?:from me )?(?:in|within|after|for) ${COUNT}|${COUNT.replaceAll("(?<", "(?<own")} (?:is|are) (?:my|the) (?:usual |normal |typical )?(?:reply|response|answering) time)`,
      "dgi",
    ),
    (match) => days(match),
  ),
  rule(
    "reply.same-day",
    "replyWithinDays",
    "day week morning evening night overnight tomorrow",
    new RegExp(
      `\\b(?:${ANSWER})\\b[^.;!?]{0,40}\\b(?:(?<day>the same (?:day|evening|night)|same[- ](?:day|evening|night)|that day|(?:by |on )?(?:the )?(?:next|following) (?:working )?(?:day|morning)|overnight|by tomorrow|before (?:bed|the day is out|the day ends|midnight)|by (?:the )?end of (?:the )?day)|(?<week>this week|(?:the )?same week|(?:by|before) (?:the )?end of (?:the|that) week|by the weekend|before the week is out))\\b|\\b(?<first>same[- ]day|next[- ]day|overnight) (?:repl(?:y|ies)|answers?|responses?)\\b`,
      "dgi",
    ),
    (match) => whole(match, match.groups?.week ? 7 : 1),
  ),
];

function days(match: RegExpExecArray) {
  const { most, count: least, ownmost, owncount } = match.groups ?? {};
  const count = (most ?? least ?? ownmost ?? owncount ?? "").replace("~", "").toLowerCase();
  const unit = (match.groups?.unit ?? match.groups?.ownunit ?? "").toLowerCase();
  const number = count === "the" ? 1 : readNumber(count);
  const length = UNIT[unit];
  if (number === undefined || length === undefined) return undefined;
  const value = Math.max(1, Math.round(number * length));
  return value > 365 ? undefined : whole(match, value);
}
