/** A place or two are left: told by the last one, by one more, or by how many are to go. */
import type { Rule } from "../rule.ts";
import { BE, COMERS, FREE, GONE, KIND, NUMBER, PLACES, told } from "./status-words.ts";

const WEIGHT = 6.5;
const TWO = "(?:one|1|two|2|three|3|a couple(?: of)?)";
const NOT_LEFT = /\b(?:if|when|was|were|had|no) (?:\w+ )?$/;

const few = (id: string, ...wordings: string[]) => told(`few.${id}`, "few", WEIGHT, NOT_LEFT, wordings);

export const statusFewRules: readonly Rule[] = [
  few(
    "left",
    `(?:just |only )?(?:${TWO}|few|a few)(?: more| last| remaining)? ${KIND}${PLACES} ${BE}(?:left|remain(?:s|ing)?|to go)\\b`,
    `${TWO}(?:'s| is| are)? (?:more )?(?:to go|left)\\b(?! (?:the|my|me|us|home|over|his|her|in|turn))`,
    `${TWO} (?:is |are |still )?(?:left|remaining|to go) (?:out )?of (?:my |the |our )?${NUMBER}(?![\\w-])`,
    `(?:remaining|left|free)(?: ${PLACES})?: ?${TWO}(?=[.,;!(]|$)`,
    `(?:has|have|with|there's|there is|i've|i've got) (?:just |only )?one left(?=[.,;!)]|$| (?:for|this|in))`,
    `(?:not many|hardly any|barely any|very few) ${PLACES} (?:are )?left`,
    "down to (?:my|the) last (?:one|two|three|place|slot|seat|spot|chair)",
  ),
  few(
    "last",
    `(?:last|final) (?:${NUMBER} )?${KIND}${PLACES}\\b(?! (?:was|were|on))`,
    "(?<=^|[.!:;] )(?:the )?(?:very )?(?:last|final) (?:one|two)(?=[.!,]|$)",
    `(?:take|squeeze|fit|slot|add|have|do)(?: on| in)? (?:one|a) (?:last|final) (?:${COMERS}|one)`,
  ),
  few(
    "one",
    `a (?:place|spot|slot|seat|space) or two\\b`,
    "(?:there's|there is|i've got|i have) (?:now |currently |just |only )?(?:one|1) gap(?=[.,;!)]|$| (?:left|now|at|for))",
    `(?:leaves|leaving|only|just) (?:the )?(?:one|1) ${KIND}${PLACES}\\b`,
    `(?:there's|there is|leaves|leaves me) (?:just |only )?(?:one|1) (?:more )?${KIND}(?:place|spot|slot|seat|space|chair)(?=[.,;!]|$)`,
    "just (?:the|that) one(?: (?:gap|place|seat|spot|slot|chair))?(?: left| now)?(?=[.,;!)]|$)",
    `(?<!\\bthe )(?:one|two|three|[1-3]) (?:more )?${KIND}${PLACES} (?:is |are |r )?still (?:there|going|empty|free|open|available|unfilled|vacant)`,
    `(?:one|two|three|[1-3]) (?:${PLACES} )?remains?(?=[.,;!]|$| (?:for|this|open|free|unfilled))`,
    `(?:one|1)(?: of (?:them|those|which|the \\w+))?(?:'s| is| has)? (?:been |already |now ){0,2}${GONE}(?: already)?,? (?:and |but |so )?(?:the other|one|1)(?:'s| is| are)? (?:still |now )?(?:${FREE}|left)`,
  ),
  few(
    "one-more",
    `(?:room|space|place) for (?:just |only )?(?:another(?: one)?|one more)(?=[.,;!)]|$| (?:person|mentee|colleague|trainee|candidate|at))`,
    `(?:take(?: on)?|do|room for|space for|accept|fit(?: in)?|squeeze in)(?: just| only)? (?:one|1) more(?: (?:person|mentee|colleague|trainee))?\\b`,
    `(?:a |the )?(?:place|room|space|seat|spot|slot) (?:is )?(?:left |free )?for one more`,
    "(?<=^|[.!:;] )(?:just |only )?one more(?=,? (?:and (?:then|i)|then|please|before)\\b|[.!]|$)",
  ),
  few(
    "going",
    `(?:almost|nearly) (?:full|all gone|gone|booked)\\b`,
    `(?:${PLACES} (?:are )?)?(?:filling (?:up )?(?:fast|quickly)|going fast)`,
  ),
];
