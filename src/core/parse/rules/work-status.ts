/** Whether the author has retired. */
import { before, type Rule, rule, whole } from "../rule.ts";

/** Someone else retired, or only half of the author did. */
const OTHERS =
  /\b(?:he|she|they|who|father|mother|dad|tutor|mentor|boss|manager|panel of|three|two|several|many|some|our|when they|semi|half|nearly|almost|not|not yet|for|help|to|before)[- ](?:has |had |is |are |\w+ )?$/;

export const workStatusRules: readonly Rule[] = [
  rule(
    "work-status.retired",
    "workStatus",
    "retired retire retiring retirement retiree emeritus emerita hung ret pensioner pensioned superannuation",
    /\b(?:i (?:have |just |recently |finally |now ){0,3}retired|(?:i am|i'm|am|being|now|newly|recently|just|fully|happily) retired|retired (?:from|in|as|on|last|this|since|some|a|now|one|two|after|early|and)\b|(?:since|in|into|enjoying|after) (?:my )?retirement|(?:a )?retiree|pensioner|pensioned|(?:until|since|after) (?:my )?superannuation|since retiring|emerit(?:us|a)|hung up (?:my|the) \w+)|(?<=^|[,(|/•:-]\s*|\b(?:am|i'm|as) an? (?:recently |newly )?)retired(?= [\w&]+|\.|\)|$| [|,])|\((?:retired|ret'?d?\.?)(?: \d{4})?\)/dgi,
    (match, sentence) =>
      OTHERS.test(before(sentence, match.index, 24)) ? undefined : whole(match, "retired"),
    "both",
  ),
  rule(
    "work-status.third-person",
    "workStatus",
    "retired",
    /\b(?:he|she) (?:has (?:been |now |recently |just )?|is (?:now |recently |newly )?)?retired\b/dgi,
    (match, _, view) => (/\bi(?:'m|'ve|'ll|'d)?\b/.test(view.lower) ? undefined : whole(match, "retired")),
  ),
];
