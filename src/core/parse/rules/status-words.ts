/** What the rules of the status share: words for places and for times, and how a rule is made of several ways of saying one thing. */
import { NUMBER } from "../numbers.ts";
import { before, type Rule, rule, whole } from "../rule.ts";

export const PLACES =
  "(?:places?|spots?|slots?|seats?|spaces?|openings?|chairs?|stools?|positions?|tickets?|vacanc(?:y|ies))";
export const KIND =
  "(?:mentoring |mentee |mentorship |1:1 |free |new |more |open |available |last |final |remaining |empty |only |single |one ){0,3}";
export const BE =
  "(?:is |are |r |'s |has |have |now |been |still |currently |already |all |just |both ){0,4}";
export const GONE =
  "(?:taken|gone|filled|full(?! of)|booked|occupied|spoken for|allocated|assigned|given away|promised|reserved|snapped up|used up|claimed|finished|sold out|matched|closed)";
export const FREE = "(?:free|open|available|empty|vacant|unfilled|up for grabs|going|there for the taking)";
export const FOR = "(?: (?:for|in|of|until|till|this|next|before) (?:[\\w']+ ){0,2}?[\\w']+)?";
export const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
export const LATER = `(?:${MONTH}|q[1-4]|spring|summer|autumn|winter|fall|easter|christmas|(?:the )?new year|next|further|then|after|i (?:say|post|am|have)|(?:the|this|my) [a-z]+)`;
/** Those who would be mentored. */
export const COMERS =
  "(?:mentees?|people|persons?|ppl|folks?|students?|trainees?|juniors?|applicants?|starters?|pairs?)";
/** Words for asking to be mentored. */
export const REQUESTS = "(?:requests?|applications?|sign-?ups?|enquiries|bookings?|messages)";
/** A rest from mentoring goes on till some time, or for now. */
export const FOR_NOW =
  "(?=,? (?:until|till?|til|for|over|because|while|whilst|during|this|at|since|from|now|as|right now|in)\\b| ?[.,;!)]|$)";
export const END = "(?=[.,;:!?)]|$| (?:and|so|but|already|at|for|now|as|until|till|this|from)\\b)";
export { NUMBER };

/** "When all places are taken", "if I'm full": not yet so. */
export const SUPPOSED = /\b(?:when|once|if|in case|unless|as soon as|until|till|before) (?:[\w'’]+,? ){0,5}$/;
/** "No place is open", "a seat was free": not so now. */
export const NOT_SO =
  /\b(?:not|no|never|isn't|aren't|n't|was|were|had|neither|none|when|once|if|until|till|are now|last|take|book|person|each|how many:?) (?:\w+ ){0,2}$/;
/** "I was on a break": over. */
export const OVER = /\b(?:if|when|was|were|had|never) (?:\w+ )?$/;

export type Status = "open" | "few" | "full" | "closed";

/** One way of telling a status, in several wordings; what stands before may deny it. */
export function told(
  id: string,
  value: Status,
  weight: number,
  denied: RegExp,
  wordings: readonly string[],
): Rule {
  return rule(
    `status.${id}`,
    "status",
    "*",
    new RegExp(`(?<![\\w-])(?:${wordings.join("|")})`, "dgi"),
    (match, sentence) =>
      denied.test(before(sentence, match.index, 40)) ? undefined : whole(match, value, weight),
  );
}
