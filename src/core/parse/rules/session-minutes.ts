/** Length of one meeting in minutes; the lower end of a range. */
import { readNumber } from "../numbers.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";

const NO_SESSION_BEFORE =
  /\b(?:within|after|about every|reply in|respond in|answer in|last|next|extra|happy|office|rush|lunch|drive|walk of|journey|commute of|away|under|every|questions in|than|my|for the|spare|billable|of) $/;
const NO_SESSION_AFTER =
  /^[- ]?(?:away|walk|drive|from|by train|later|ago|before|after|until|notice|response|reply|turnaround|or less to|of my|train|of (?:the )?day|course|than|shift|week\b|in the (?:office|car))/;

export const sessionMinutesRules: readonly Rule[] = [
  rule(
    "session.minutes",
    "sessionMinutes",
    "min mins minute minutes forty fifteen twenty ninety thirty sixty ten",
    /(?<![\w.,$£€])(?<least>\d{1,3}|ten|fifteen|twenty|thirty|forty[- ]five|forty|sixty|ninety)(?:\s*(?:-|to|or)\s*(?:\d{1,3}|thirty|forty|forty[- ]five|sixty|ninety))?[\s-]*(?:minutes?|mins?)\b/dgi,
    (match, sentence) => {
      const minutes = readNumber(match.groups?.least ?? "");
      if (minutes === undefined || minutes < 5 || minutes > 480) return undefined;
      if (
        /\b(?:within|reply in|away|under|walk|drive) $/.test(before(sentence, match.index, 14)) ||
        NO_SESSION_AFTER.test(after(sentence, match.index + match[0].length, 18))
      )
        return undefined;
      return whole(match, minutes, 3);
    },
  ),
  rule(
    "session.half-hour",
    "sessionMinutes",
    "half hour",
    /\b(?:half[- ](?:an )?hour|half[- ]hourly|(?<long>(?:an|one) hour and a half|hour and a half))(?:s|ly)?\b/dgi,
    (match, sentence) =>
      NO_SESSION_BEFORE.test(before(sentence, match.index, 16))
        ? undefined
        : whole(match, match.groups?.long ? 90 : 30, 3),
  ),
  rule(
    "session.hours",
    "sessionMinutes",
    "hour hours hr hrs long",
    /(?<![\w.,$£€])(?<count>an|a full|a whole|one|1|1\.5|2|two)(?:\s*(?:-|to)\s*(?:2|two|3))?[- ]?(?:hours?|hrs?)(?:[- ]long)?\b(?! and a half)/dgi,
    (match, sentence) => {
      const lead = before(sentence, match.index, 16);
      const tail = after(sentence, match.index + match[0].length, 22);
      if (/\b(?:half )$/.test(lead) || NO_SESSION_BEFORE.test(lead) || NO_SESSION_AFTER.test(tail))
        return undefined;
      const count = match.groups?.count?.toLowerCase() ?? "";
      return whole(
        match,
        count === "1.5" ? 90 : count === "2" || count === "two" ? 120 : 60,
        /^ (?:a|per|every|each) (?:week|month|fortnight|quarter)|^ (?:call|session|chat|meeting|slot|zoom|with me)/.test(
          tail,
        )
          ? 2
          : 1,
      );
    },
  ),
];
