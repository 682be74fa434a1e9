/** Kinds of mentoring: one to one, group, peer and so on. */
import { type Rule, rule, whole } from "../rule.ts";

function said(id: string, triggers: string, source: string, value: string): Rule {
  return rule(`kinds.${id}`, "mentoringKinds", triggers, new RegExp(source, "dgi"), (match) =>
    whole(match, value),
  );
}

export const mentoringKindsRules: readonly Rule[] = [
  said(
    "one-to-one",
    "1 one individual individually single",
    "(?<![\\w:.])(?:1:1s?|1[- ]?(?:on|to|2|-)[- ]?1s?|one[- ](?:to|on)[- ]ones?|one2one|one[- ]one|individual (?:mentoring|sessions?|calls?|guidance|support)|individually)(?![\\w:])",
    "one-to-one",
  ),
  said(
    "group",
    "group groups circle circles round roundtable table",
    "\\b(?:(?:small[- ])?group (?:mentoring|mentorship|sessions?|calls?|of (?!companies\\b)\\w+|coaching|chats?|discussions?|office hours)|(?:mentoring|mentorship|peer|study|learning|support) (?:circles?|groups?)|circles? of \\w+|small groups?|in (?:small )?groups|as a group|round ?tables?|round the table|around the table|group format)\\b(?! (?:of companies|audits?))",
    "group",
  ),
  said(
    "peer",
    "peer peers",
    "\\b(?:peer[- ](?:mentor(?:s|ing|ship)?|support|group|circle|learning|to[- ]peer|coaching)|as a peer|mentoring (?:between|among) peers)\\b",
    "peer",
  ),
  said(
    "reverse",
    "reverse teach show",
    "\\breverse[- ]mentor(?:s|ing|ship|ed)?\\b|\\byou (?:can )?(?:show|teach) me\\b",
    "reverse",
  ),
  said(
    "co-mentoring",
    "co mutual trade swap learn each both comentoring exchange two",
    "\\b(?:co-?mentor(?:s|ing|ship)?|mutual (?:mentoring|mentorship|learning|exchange)|mentor each other|learn from each other|let's (?:trade|swap)|skills? swap|two[- ]way (?:mentoring|street|exchange))\\b",
    "co-mentoring",
  ),
  said(
    "micro",
    "micro flash quick one short 15 speed bite fifteen min mins micromentor microsession micromentoring bitesize minutes minute 0",
    "\\b(?:micro[- ]?(?:mentoring|mentor|sessions?)|flash (?:mentoring|mentor|chats?|sessions?|calls?)|quick (?:questions?|q&a)|one (?:quick |single |specific )?question(?: at a time)?(?! bank)|bite[- ]?size[d]?(?: mentoring| chats?| sessions?)?|(?:10|ten|15|fifteen)[- ]min(?:ute)?s? (?:chats?|calls?|q&a|flash)|speed mentoring)\\b",
    "micro",
  ),
  said(
    "long-term",
    "long longer ongoing year years months twelve lasting month longterm longerterm",
    "\\b(?:long(?:er)?[- ]?term(?: mentoring| relationships?| mentorship){0,4}|ongoing (?:mentoring|mentorship|support|relationships?)|(?:for|over) (?:a|one|the next|about a|a full|at least a) year(?! ago)|(?:twelve|12|nine|9|six|6|eighteen|18)[- ]months?(?: commitment| relationship| together| of mentoring)?(?=,| (?:commitment|relationship|together)|\\.)|stay with (?:them|you) for (?:about )?(?:a|one|two|three|several) years?|for the long (?:run|haul))\\b",
    "long-term",
  ),
  said(
    "ad-hoc",
    "ad adhoc as when whenever appointment booking need drop",
    "\\b(?:ad[- ]?hoc|as and when(?: you need (?:it|me)| needed)?|whenever you (?:need|get stuck|are stuck)|no (?:appointment|booking)(?: needed| necessary)?(?! but)|drop[- ]in)\\b",
    "ad-hoc",
  ),
];
