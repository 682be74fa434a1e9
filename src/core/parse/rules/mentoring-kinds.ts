/** Kinds of mentoring: one to one, group, peer and so on. */
import { GROUP_WORDS } from "../group-words.ts";
import { before, type Rule, rule, whole } from "../rule.ts";

/** "I lead a group of fourteen", "I have wanted this for a year": the author's own work and wait. */
const OWN_WORK =
  /\b(?:lead|led|leads|leading|heads?|manage|manages|managed|managing|run|ran|in|joined|work(?:ed|ing)? (?:in|with)|founded|had|attended|part of) (?:a |an |the )?$/;
const PAST =
  /\b(?:i've|i have|i had|been|was|did|spent|worked|took|hired|waited|lived|known|sat in it|sat there|for|meaning to \w+ this|after|within|exactly|every|in) $/;

function said(id: string, triggers: string, source: string, value: string, not?: RegExp): Rule {
  return rule(`kinds.${id}`, "mentoringKinds", triggers, new RegExp(source, "dgi"), (match, sentence) =>
    not?.test(before(sentence, match.index, 40)) ? undefined : whole(match, value),
  );
}

export const mentoringKindsRules: readonly Rule[] = [
  said(
    "one-to-one",
    "1 one individual individually single pair 121 alone pair at student mentee",
    "(?<![\\w:.]|\\d |\\b(?:first|your|my) )(?:1:1s?|1[- ](?:on|to|2)[- ]1s?|1(?:on|to)1s?|1-1s?|121s?|one[- ](?:to|on|2)[- ]ones?|individual (?:mentoring|mentorship|sessions?|calls?|guidance|support|conversations?)|individually|(?:one|a single) (?:person|young [a-z-]+) at a time|one person per (?:week|session|slot|call)|one to one|i'?(?:ll)? ?pair with one|each alone|(?:(?<=, |^)one|one (?:student|mentee)) at a time)(?![\\w:])",
    "one-to-one",
    /\b(?:question|thing|step|day)\b[^.;]{0,8}$|\b(?:to|part|far) $/,
  ),
  said("group", "*", `(?<![\\w-])(?:${GROUP_WORDS})(?![\\w-])`, "group", OWN_WORK),
  said(
    "peer",
    "*",
    "\\b(?:peer[- ](?:mentor(?:s|ing|ship)?|support(?! training)|groups?|circles?|learning|to[- ]peer|coaching|supervision|exchange|thing|deal|calls?|sessions?|partners?|chats?|arrangement)|as (?:a )?peers?|peer(?:s)? level|(?:amongst?|between|among|as) (?:peers|equals)|study[- ]budd(?:y|ies)|accountability (?:partners?|budd(?:y|ies))|(?:offering|seeking|looking for|want(?:ed)?|translation|writing|study)\\b[^.;]{0,16}\\bpeers\\b(?!-? ?review)|(?:pair|team|buddy) up (?:as|with (?:another|other|a fellow|fellow))|(?:need|want|looking for) a peer\\b|(?:we(?:'re| are)|someone|anyone|others|another|people|you(?:'re| are)) (?:\\w+ )?in the same boat|(?:sounding boards?|mentors?|accountability (?:partners?|buddies)) for each other|each other(?:'s|s'?)? mentors?)\\b",
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
    "\\b(?:co-?mentor(?:s|ing|ship)?|mutual (?:mentoring|mentorship|learning|exchange)|mentor each other|learn from each other|let's (?:trade|swap|exchange)|(?:i'd|i would) (?:like|love) to (?:swap|trade)|(?:happy|keen|up|glad|want) (?:for a|to) swap|teach(?:es)? me [^.;]{2,40}(?:,| and) (?:and )?i(?:'ll| will| can)? teach (?:you|them)|half for (?:you|your)[^.;]{1,24}half for (?:me|mine|my)|(?:skills?|knowledge|mentoring) (?:swap|exchange)|(?:a |an )swap\\b|swap offer|^swap\\b|two[- ]way (?:mentoring|street|exchange|thing))",
    "co-mentoring",
  ),
  said(
    "micro",
    "*",
    "\\b(?:micro[- ]?(?:mentoring|mentor|sessions?)|flash (?:mentoring|mentor|chats?|sessions?|calls?)|quick(?:-fire)? (?:questions?|q&a)|(?:put|ask|send|bring)(?: me)? (?:just |only )?(?:one|a single|1) (?:\\w+ )?question|(?:one|1) question (?:by|per|a|each|to)|(?<=^|[.:;] |just |only |me |for )one (?:quick |single |specific |short )?question(?! bank|\\b[^.]{0,12}(?:i|we) (?:ask|get)|,? what| and wh)(?: at a time| each| per \\w+)?|in one paragraph|one answer|just the once|no follow[- ]?ups?(?: expected| needed)|one (?:long |single )(?:conversation|talk)\\b(?= at| and (?:done|that)|\\.)|one (?:recording|portfolio|draft|page) per person|bite[- ]?size[d]?(?: mentoring| chats?| sessions?)?|(?:10|ten|15|fifteen)[- ]min(?:ute)?s? (?:chats?|q&a|flash|slots?)|speed[- ]mentoring)(?!\\w)",
    "micro",
  ),
  said(
    "long-term",
    "*",
    "(?:\\b(?:long(?:er)?[- ]?term(?! (?:goals?|unemploy|effects?|plans?|career|care\\b|sick|subs?\\b|cover|placements?|posts?|contracts?|leave|ill\\w*|client\\w*|disab\\w*))(?: (?:mentoring|relationships?|mentorship|commitment)){0,2}|ongoing (?:mentoring|mentorship|support|relationships?)(?! relationship)|(?:for|over|during) (?:a|one|the next|the coming|about a|a full|at least a|half a|that) year(?! ago| now| and i)|(?:over|for|during) the (?:coming|next) (?:six|nine|ten|twelve|eighteen|6|9|10|12|18) months|propose (?:a|one) year|(?:for |over )?(?:(?:a|one|the) (?:full |whole |school |academic )?year of (?:monthly|weekly|mentoring|conversations|meetings))|(?:for |over |lasts? )(?:about |at least |some |roughly )?(?:twelve|12|ten|10|nine|9|eight|8|six|6|eighteen|18) months?(?! ago| now| of the| when| before)|(?:twelve|12|nine|9|six|6|eighteen|18)[- ]months?(?: pairings?| cycles?| programme| commitment| relationship| together| of mentoring| mentoring)|(?:commit(?:ment)?|engagement|arrangement|relationship|pairings?|mentorship|mentoring|together|lasts?)[^.;]{0,20}(?:a full year|a year|twelve months|six months|one year|a school year|an academic year)(?! ago)|(?:[^.;]{0,40}, |^)(?:about |roughly |for )?(?:twelve|12|ten|10|nine|9|eight|8|six|6|eighteen|18) months(?= or so|,|\\.|$)|a longer (?:arrangement|relationship|commitment|run)|(?:a month|monthly|a week|weekly|every \\w+ weeks|commitment|quarter(?:ly)?)\\b[^.;]{0,40}\\bfor (?:about |roughly )?(?:two|three|one|a|2|3) years?|for as long as you(?:'d)? (?:like|want|need)|stay with (?:them|you) for (?:about )?(?:a|one|two|three|several) years?|(?:for the )?long (?:run|haul)|as long as it (?:helps|takes))\\b)",
    "long-term",
    PAST,
  ),
  said(
    "ad-hoc",
    "ad adhoc as when whenever appointment schedule need drop often",
    "\\b(?:ad[- ]?hoc|as and when(?: you need (?:it|me)| needed)?|as (?:often|much) (?:or as (?:rarely|little) )?as you (?:like|need|want)|whenever (?:you (?:need|get stuck|are stuck)|one of us needs)|no (?:fixed )?(?:schedule|appointment)(?: needed| necessary)|drop[- ]in (?:any|when|basis|hours|sessions))\\b",
    "ad-hoc",
  ),
];
