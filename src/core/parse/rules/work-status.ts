/** Whether the author has retired. */
import { before, group, type Rule, rule, whole } from "../rule.ts";

export const workStatusRules: readonly Rule[] = [
  rule(
    "work-status.retired",
    "workStatus",
    "retired retire retirement retiree emeritus emerita hung",
    /\b(?:i (?:have |just |recently |finally ){0,3}retired|(?:i am|i'm|am|being|now|newly|recently|just|fully|semi-|happily) retired|retired (?:from|in|as|last|this|since|some|a|now|one|two|after|early)\b|(?<lead>^|[,(|/•:-]\s*)retired(?= [\w&]+)|(?:since|in|into|enjoying|after) (?:my )?retirement|(?:a )?retiree|emerit(?:us|a)|hung up (?:my|the) \w+|\(ret'?d\.?\)|\(retired\))/dgi,
    (match, sentence) => {
      if (
        /\b(?:he|she|they|who|father|mother|tutor|mentor|boss|panel of|three|two|several|many|some|our|when they|semi-) (?:\w+ )?$/.test(
          before(sentence, match.index, 24),
        )
      )
        return undefined;
      return whole(match, "retired");
    },
    "both",
  ),
  rule(
    "work-status.opening",
    "workStatus",
    "retired",
    /(?:^|[,;]\s|\b(?:am|i'm|as) an?(?: recently| newly)? )(?<said>retired)(?= (?:(?!people|folks|and)\w+))/dgi,
    (match) => group(match, "said", "retired"),
    "both",
  ),
];
