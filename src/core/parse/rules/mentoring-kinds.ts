/** Kinds of mentoring: one to one, group, peer and so on. */
import { GROUP_TRIGGERS, GROUP_WORDS } from "../group-words.ts";
import { before, type Rule, rule, whole } from "../rule.ts";

/** "I lead a group of fourteen", "I have wanted this for a year": the author's own work and wait. */
const OWN_WORK =
  /\b(?:lead|led|leads|manage|managed|managing|run|ran|in|joined|work(?:ed|ing)? (?:in|with)|founded|part of) (?:a |an |the )?$/;
const PAST =
  /\b(?:i've|i have|i had|been|was|did|spent|worked|took|hired|waited|lived|for|meaning to \w+ this|after|within|exactly|every|in) $/;

function said(id: string, triggers: string, source: string, value: string, not?: RegExp): Rule {
  return rule(`kinds.${id}`, "mentoringKinds", triggers, new RegExp(source, "dgi"), (match, sentence) =>
    not?.test(before(sentence, match.index, 40)) ? undefined : whole(match, value),
  );
}

export const mentoringKindsRules: readonly Rule[] = [
  said(
    "one-to-one",
    "1 one individual individually single pair 121",
    "(?<![\\w:.])(?:1:1s?|1[- ](?:on|to|2)[- ]1s?|1(?:on|to)1s?|1-1s?|121s?|one[- ](?:to|on|2)[- ]ones?|one2one|one[- ]one|individual (?:mentoring|mentorship|sessions?|calls?|guidance|support|conversations?)|individually|(?:one|1|a single) (?:[a-z-]+ ){1,3}at a time|i pair with one)(?![\\w:])",
    "one-to-one",
    /\b(?:question|thing|step|day) $/,
  ),
  said("group", GROUP_TRIGGERS, `(?<![\\w-])(?:${GROUP_WORDS})(?![\\w-])`, "group", OWN_WORK),
  said(
    "peer",
    "peer peers boat each boards others",
    "\\b(?:peer[- ](?:mentor(?:s|ing|ship)?|support(?! training)|groups?|circles?|learning|to[- ]peer|coaching|supervision|exchange)|as (?:a )?peers?|(?:need|want|looking for) a peer\\b|in the same boat|(?:sounding boards?|mentors?|accountability (?:partners?|buddies)) for each other|mentoring (?:between|among) peers)\\b",
    "peer",
  ),
  said(
    "reverse",
    "reverse reversementor reversementoring reversementors reversementorship teach show teaches shows",
    "\\breverse[- ]?mentor(?:s|ing|ship|ed)?\\b|\\b(?:you|they|someone|somebody|an? [\\w-]{1,30}) (?:can |to |could |will )?(?:teach(?:es)? me|shows? me how)",
    "reverse",
  ),
  said(
    "co-mentoring",
    "co mutual trade swap learn each both comentoring exchange two",
    "\\b(?:co-?mentor(?:s|ing|ship)?|mutual (?:mentoring|mentorship|learning|exchange)|mentor each other|learn from each other|let's (?:trade|swap)|(?:skills?|knowledge|mentoring) (?:swap|exchange)|(?:a |an )swap\\b|swap offer|^swap\\b|two[- ]way (?:mentoring|street|exchange|thing))",
    "co-mentoring",
  ),
  said(
    "micro",
    "micro flash quick one short 15 speed bite fifteen min mins micromentor microsession micromentoring bitesize minutes minute 0",
    "\\b(?:micro[- ]?(?:mentoring|mentor|sessions?)|flash (?:mentoring|mentor|chats?|sessions?|calls?)|quick(?:-fire)? (?:questions?|q&a)|(?<=^|[.:;] |just |only |me |for )one (?:quick |single |specific |short )?question(?! bank|\\b[^.]{0,12}(?:i|we) (?:ask|get)|,? what| and wh)(?: at a time| each| per \\w+)?|in one paragraph|one answer|bite[- ]?size[d]?(?: mentoring| chats?| sessions?)?|(?:10|ten|15|fifteen)[- ]min(?:ute)?s? (?:chats?|q&a|flash|slots?)|speed[- ]mentoring)(?!\\w)",
    "micro",
  ),
  said(
    "long-term",
    "long longer ongoing year years months twelve lasting month longterm longerterm haul half",
    "\\b(?:long(?:er)?[- ]?term(?: (?:mentoring|relationships?|mentorship|commitment)){0,2}|ongoing (?:mentoring|mentorship|support|relationships?)|(?:for|over|during) (?:a|one|the next|about a|a full|at least a|half a|that) year(?! ago| now| and i)|(?:for |over )?(?:(?:a|one|the) (?:full |whole |school |academic )?year of (?:monthly|weekly|mentoring|conversations|meetings))|(?:for |over |lasts? )(?:about |at least |some |roughly )?(?:twelve|12|ten|10|nine|9|eight|8|six|6|eighteen|18) months?(?! ago| now| of the| when| before)|(?:twelve|12|nine|9|six|6|eighteen|18)[- ]months?(?: commitment| relationship| together| of mentoring| mentoring)|stay with (?:them|you) for (?:about )?(?:a|one|two|three|several) years?|(?:for the )?long (?:run|haul)|as long as it (?:helps|takes))\\b",
    "long-term",
    PAST,
  ),
  said(
    "ad-hoc",
    "ad adhoc as when whenever appointment booking need drop often",
    "\\b(?:ad[- ]?hoc|as and when(?: you need (?:it|me)| needed)?|as (?:often|much) (?:or as (?:rarely|little) )?as you (?:like|need|want)|whenever (?:you (?:need|get stuck|are stuck)|one of us needs)|no (?:appointment|booking)(?: needed| necessary)?(?! but)|drop[- ]in (?:any|when|basis|hours? any))\\b",
    "ad-hoc",
  ),
];
