/** Mentoring that goes on: "for a full year", "six months, two calls each", "until you pass", "as long as it helps". */
import { before, type Rule, rule, whole } from "../rule.ts";

const MONTHS =
  "(?:six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|several|6|7|8|9|10|11|12|18|24)[ -](?:months?|mths?|mos?)";
const FULL =
  "(?:full|whole|entire|solid|school|academic|calendar|training|foundation|probation|newly qualified)";
const YEAR = `(?:a|one|1|the|this|that|your|their) (?:${FULL} ){1,2}year|(?:a|one|1|half a) year`;
const YEARS = "(?:two|three|four|five|2|3|4|5|several) years?";
const ABOUT =
  "(?:about |at least |up to |around |roughly |some |the (?:next |coming |full |whole )?|a good )?";
/** A year that is over, or of something else. */
const NOT_OVER =
  "(?! (?:ago|now|old|when|before|and (?:i|we)|i|we|in|into|on|as|pregnant|of (?:leave|the|experience|service|work|age))\\b)";
const ALONG = "(?:for|over|across|through|throughout|during|lasts?|commit(?:ment)?(?: to| of| for)?|in for)";
/** What the mentoring is called, and how it is put. */
const BOND =
  "(?:thing|relationship|arrangement|contact|commitment|mentorship|mentoring|pairings?|support|engagement|run)";
const TOGETHER = `(?:at (?:least|a minimum)|minimum|or (?:more|longer|so|two)|together|of (?:it|mentoring|conversations|meetings|calls|monthly|weekly)|pairings?|cycles?|programme|${BOND})`;
const END =
  "(?:pass(?:ed)?|qualif(?:y|ied)|viva|(?:final )?(?:exams?|boards?|assessment|defence)|registered|licensed|done|finish(?:ed)?|settled|land(?:ed)?|graduate|degree)";

/** What the author did or waited for, how long others have worked, and what is less. */
const TOLD =
  /\b(?:was|were|had|been|did|spent|worked|took|lived|rehearsed|waited|led|managed|studied|sat|i've|i have|my own|he|she|ran|lasted|stayed|trained|hired|known|off work|away|gone|after|within|under|than|every|in|meaning to|(?:anyone|people|those|someone|somebody|engineers?|nurses?|teachers?) with|last) (?:[\w']+ ){0,5}$/;

function told(id: string, ...sources: string[]): Rule {
  return rule(
    `kinds.${id}`,
    "mentoringKinds",
    "*",
    new RegExp(`(?<![\\w-])(?:${sources.join("|")})(?![\\w-])`, "dgi"),
    (match, sentence) => {
      const lead = before(sentence, match.index, 40);
      // "A call every fortnight for as long as you like": the rhythm is no story.
      const told = /^(?:for )?as long as/i.test(match[0]) ? lead.replace(/\bevery \w+ /, "") : lead;
      return TOLD.test(told) ? undefined : whole(match, "long-term");
    },
  );
}

export const kindsLongRules: readonly Rule[] = [
  told(
    "long-term",
    `long(?:er)?[- ]?term(?! (?:goals?|unemploy|effects?|plans?|career|care\\b|sick|subs?\\b|cover|placements?|posts?|contracts?|leave|ill\\w*|client\\w*|disab\\w*|view|thinking))(?: (?:mentoring|relationships?|mentorship|commitment)){0,2}`,
    `(?:an? )?(?:ongoing|lasting|standing|lengthy|years-long|longer|open-ended) ${BOND}(?! relationship)|(?:for the |in it for the )?long (?:run|haul)`,
  ),
  told(
    "for-long",
    `${ALONG} ${ABOUT}(?:${MONTHS}|${YEAR}|(?<=the )(?:coming|next) year)${NOT_OVER}`,
    `(?:at least|(?:a )?minimum(?: of)?:?) (?:${MONTHS}|${YEAR}|${YEARS})${NOT_OVER}|(?:${MONTHS}|${YEAR}|${YEARS}),? ${TOGETHER}(?! (?:ago|now))`,
    `${ALONG} ${ABOUT}${YEARS}(?=[.,;!]|$| (?:if|or|together|with|from)\\b)|(?<=^|[,:;.] )(?:about |roughly |some )?(?:${MONTHS}|one full year)(?= or so|[,.;]|$)|propose (?:a|one) year`,
    `(?<=^|[,:;.] )(?:six|nine|6|9) (?:to|or) (?:nine|twelve|eighteen|9|12|18) months(?=[,.;]|$)`,
    `${BOND}\\b[^.;]{0,24} (?:${MONTHS}|${YEAR})(?! ago)|(?:monthly|weekly|(?:a|per|each|every) (?:month|week|fortnight)|quarter(?:ly)?|every \\w+ weeks)\\b[^.;]{0,30} for ${ABOUT}(?:${YEARS}|one year)`,
    "(?:to|until|till) the end of (?:(?:the|this|next|your|their) )?(?:(?:school|academic|training) )?year",
  ),
  told(
    "to-the-end",
    `(?:for )?as long as (?:you|it|they|we)(?:'d|'ll|'re|'s| are| is| would)? (?:need|want|like|useful|useful to|helps?|takes?|wish|please|see fit|find|makes? sense|both|lasts?)(?: \\w+)?|(?:for )?stay with (?:them|you) for`,
    `(?:i(?:'ll| will|'m there| am there)? ?(?:stay|keep|go on|walk|stick)?(?: with (?:you|it|them))?(?: going)?|we (?:go on|carry on|keep going|continue|meet|keep at it)) (?:all the way )?(?:right )?(?:un)?till? (?:you|they|the|your)(?:'re|'ve| have| are)? ${END}|until you (?:pass|qualify)(?=[.,;!]|$)|(?:all the way|right) through to (?:your|their|the) ${END}`,
    "(?:for|through|throughout|during|all through|for all of) (?:your|the|their) (?:whole |entire |full )(?:first |second |final )?(?:year|contract|placement|residency|training|apprenticeship)|(?:through|throughout|during|all through|for all of) (?:your|the|their) (?:whole |entire |full )?(?:first|second|final) year(?! (?:i|we|was))",
  ),
];
