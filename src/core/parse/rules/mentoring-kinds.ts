/** Kinds of mentoring: one to one, group, peer and so on. */
import { GROUP_WORDS } from "../group-words.ts";
import { before, type Rule, rule, whole } from "../rule.ts";
import { AS_NEEDED } from "../vocab/as-needed.data.ts";

/** "I lead a group of fourteen", "I have wanted this for a year": the author's own work and wait. */
const OWN_WORK =
  /\b(?:lead|led|leads|leading|heads?|manage|manages|managed|managing|run|ran|in|joined|work(?:ed|ing)? (?:in|with)|founded|had|attended|part of) (?:a |an |the )?$/;

function said(id: string, triggers: string, source: string, value: string, not?: RegExp): Rule {
  return rule(`kinds.${id}`, "mentoringKinds", triggers, new RegExp(source, "dgi"), (match, sentence) =>
    not?.test(before(sentence, match.index, 40)) ? undefined : whole(match, value),
  );
}

export const mentoringKindsRules: readonly Rule[] = [
  said(
    "one-to-one",
    "1x1 1 one individual individually single pair 121 alone pair at student mentee",
    "(?<![\\w:.]|\\d |\\b(?:first|your|my) )(?:1:1s?|1[- ](?:on|to|2)[- ]1s?|1(?:on|to)1s?|1-1s?|121s?|1x1|one[- ]one|one[- ](?:to|on|2)[- ]ones?|individual (?:mentoring|mentorship|sessions?|calls?|guidance|support|conversations?)|individually|(?:one|a single) (?:person|young [a-z-]+) at a time|one person per (?:session|slot|call)|one to one|i'?(?:ll)? ?pair with one|each alone|(?:(?<=, |^)one|one (?:student|mentee)) at a time|(?:just )?the two of us(?=[.,;!]|$))(?![\\w:])",
    "one-to-one",
    /\b(?:question|thing|step|day)\b[^.;]{0,8}$|\b(?:to|part|far) $/,
  ),
  said("group", "*", `(?<![\\w-])(?:${GROUP_WORDS})(?![\\w-])`, "group", OWN_WORK),
  said(
    "peer",
    "*",
    "\\b(?:peer[- ](?:mentor(?:s|ing|ship)?|support(?! training)|groups?|circles?|learning|to[- ]peer|coaching|supervision|exchange|thing|deal|calls?|sessions?|partners?|chats?|arrangement)|as (?:a )?peers?|peers(?=,? not (?:pupils|students|mentees|juniors))|all equals?(?=[.,;]|$)|(?:group|circle|table|bunch) of equals|peer(?:s)? level|(?:amongst?|between|among|as) (?:peers|equals)|study[- ]budd(?:y|ies)|accountability (?:partners?|budd(?:y|ies))|(?:offering|seeking|looking for|want(?:ed)?|translation|writing|study)\\b[^.;]{0,16}\\bpeers\\b(?!-? ?review)|(?:pair|team|buddy) up (?:as|with (?:another|other|a fellow|fellow))|(?:need|want|looking for) a peer\\b|(?:we(?:'re| are)|someone|anyone|others|another|people|you(?:'re| are)) (?:\\w+ )?in the same boat|(?:sounding boards?|mentors?|accountability (?:partners?|buddies)) for each other|each other(?:'s|s'?)? mentors?)\\b",
    "peer",
  ),
  said(
    "reverse",
    "reverse reversementor reversementoring reversementors reversementorship teach show teaches shows",
    "\\breverse[- ]?mentor(?:s|ing|ship|ed)?\\b|\\b(?:you|they|someone|somebody|an? [\\w-]{1,30})(?:, or [a-z]{2,6},)? (?:can |to |could |will )?(?:teach(?:es)? me(?![^.;]{2,40}(?:,| and) (?:and )?i(?:'ll| will| can)? teach)|shows? me how)",
    "reverse",
  ),
  said(
    "co-mentoring",
    "*",
    "\\b(?:co-?mentor(?:s|ing|ship)?|mutual (?:mentoring|mentorship|learning|exchange)|mentor each other|learn from each other|let's (?:trade|swap|exchange)|(?:i'd|i would) (?:like|love) to (?:swap|trade)|(?:happy|keen|up|glad|want) (?:for a|to) swap|teach(?:es)? me [^.;]{2,40}(?:,|;| and|[-–])(?: and)? i(?:'ll| will| can)? teach (?:you|them)|half for (?:you|your)[^.;]{1,24}half for (?:me|mine|my)|(?:skills?|knowledge|mentoring) (?:swap|exchange)|(?:a |an )swap\\b|swap offer|^swap\\b|two[- ]way (?:mentoring|street|exchange|thing))",
    "co-mentoring",
  ),
  said(
    "micro",
    "*",
    "\\b(?:micro[- ]?(?:mentoring|mentor|sessions?)|flash (?:mentoring|mentor|chats?|sessions?|calls?)|quick(?:-fire)? (?:questions?|q&a)|(?:put|ask|send|bring)(?: me)? (?:just |only )?(?:one|a single|1) (?:\\w+ )?question|(?:one|1) question (?:by|per|a|each|to)|(?<=^|[.:;] |just |only |me |for )one (?:quick |single |specific |short )?question(?! bank| (?:people|they|everyone|everybody|i was) |\\b[^.]{0,12}(?:i|we) (?:ask|get)|,? what| and wh)(?: at a time| each| per \\w+)?|in one paragraph|one answer|(?:quick|short|small) qs?(?: only)?|(?:two|three|2|3) questions max|one per person(?=[.,;]|$)|just the once|no follow[- ]?ups?(?: expected| needed)|one (?:long |single )(?:conversation|talk)\\b(?= at| and (?:done|that)|\\.)|one (?:recording|portfolio|draft|page) per person|bite[- ]?size[d]?(?: mentoring| chats?| sessions?)?|(?:10|ten|15|fifteen)[- ]min(?:ute)?s? (?:chats?|q&a|flash|slots?)|speed[- ]mentoring)(?!\\w)",
    "micro",
  ),
  said(
    "ad-hoc",
    "*",
    `(?<![\\w-])(?:${AS_NEEDED}|no appointments?(?: (?:needed|necessary|required))?(?! (?:letter|process))|drop[- ]in (?:any|when|basis|hours|sessions)|(?:don't|no need to) (?:announce yourself|book|ring ahead|call ahead))(?![\\w-])`,
    "ad-hoc",
    /\b(?:was|were|had|been) (?:[\w']+ ){0,5}$/,
  ),
];
