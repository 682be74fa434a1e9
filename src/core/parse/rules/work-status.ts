/** Whether the author has retired. */
import { after, before, type Rule, rule, whole } from "../rule.ts";
import { LOANED_RETIRED, OUT_OF_WORK } from "../vocab/retired.data.ts";

/** Someone else retired, or only half of the author did. */
const OTHERS =
  /\b(?:he|she|they|who|father|mother|dad|mum|husband|wife|tutor|mentor|boss|manager|predecessor|panel of|three|two|several|many|some|our|when they|semi|half|nearly|almost|not|not yet|never|isn't|haven't|hasn't|have not|n't been|for|help|to|before|if|until)[- ](?:has |had |is |are |was |finally |recently |\w+ )?$/;
/** "Retired nurses who want back", "I interview retired judges": others, and many of them. */
const MANY_AFTER =
  /^ (?:(?:and|or) \w+ )?(?:[a-z]+ )?(?:(?!careers)[a-z]{2,}(?:er|or|ist|ant|ian|ent|ee|yer)s|people|folks|women|men|nurses|colleagues|judges|staff|athletes|coaches|chefs)\b/;

export const workStatusRules: readonly Rule[] = [
  rule(
    "work-status.retired",
    "workStatus",
    "retired retire retiring retirement retiree emeritus emerita hung ret retd rtd pensioner pensioned superannuation superannuated",
    /\b(?:(?:i (?:have |just |recently |finally |now ){0,3}|(?:i am|i'm|im|am|being|since) )?retired|(?:since|in|into|enjoying|after|on) (?:my |early )?retirement|retirement (?:has|gave|gives|leaves|left|suits|means|took|is (?:quiet|boring|long|dull|too)|project|hobby)|(?:took|taken|taking|accepted) (?:early|voluntary) retirement|(?:a )?retiree|pensioner|pensioned(?: off)?|superannuated|(?:until|since|after|on) (?:my )?superannuation|since retiring|emerit(?:us|a)|hung up (?:my|the) \w+)\b|(?<=^|[,(|/•:;&+-]\s*|\b(?:am|i'm|as|an?) )(?:(?:ret'?d|rtd)\b\.?|ret\.(?= \w))|\((?:ret'?d?\.?|rtd\.?)(?:,? (?:in |since )?\d{4})?\)/dgi,
    (match, sentence) =>
      OTHERS.test(before(sentence, match.index, 24)) ||
      MANY_AFTER.test(after(sentence, match.index + match[0].length, 60))
        ? undefined
        : whole(match, "retired"),
    "both",
  ),
  rule(
    "work-status.stopped",
    "workStatus",
    "*",
    new RegExp(`\\b(?:${OUT_OF_WORK})(?![\\w-])`, "dgi"),
    (match) => whole(match, "retired"),
  ),
  rule(
    "work-status.loaned",
    "workStatus",
    "*",
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${LOANED_RETIRED})(?![\\p{L}\\p{N}])`, "dgiu"),
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
