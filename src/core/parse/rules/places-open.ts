/** Places free now, where the total is said beside them. */
import { NUMBER, readNumber } from "../numbers.ts";
import { group, type Rule, rule, whole } from "../rule.ts";

export const placesOpenRules: readonly Rule[] = [
  rule(
    "places-open.of",
    "placesOpen",
    "of",
    new RegExp(
      `(?<![\\w.,$£€-])(?<open>${NUMBER})(?:\\s+(?:places?|spots?|slots?|seats?|spaces?))?(?: (?:left|free|open|available|remaining))?\\s+(?:out )?of\\s+(?:my |our |the )?${NUMBER}\\s*(?:mentoring |mentee |mentorship )?(?:places?|spots?|slots?|seats?|mentees?|spaces?)?\\s*(?:(?:is|are|still|now|currently)\\s+)*(?:left|free|open|available|remain(?:s|ing)?|going|unfilled)\\b`,
      "dgi",
    ),
    (match) => {
      const open = readNumber(match.groups?.open ?? "");
      return open === undefined ? undefined : whole(match, open, 2);
    },
  ),
  rule(
    "places-open.left",
    "placesOpen",
    "left of",
    new RegExp(
      `\\b(?<open>${NUMBER})\\s+(?:places?|spots?|slots?|seats?|spaces?)?\\s?(?:left|free|open)\\s+(?:out )?of\\s+(?:my |our |the )?${NUMBER}\\b`,
      "dgi",
    ),
    (match) => {
      const open = readNumber(match.groups?.open ?? "");
      return open === undefined ? undefined : whole(match, open, 2);
    },
  ),
  rule(
    "places-open.to-go",
    "placesOpen",
    "go left free more open",
    new RegExp(
      `(?:taken|gone|filled)[,;]?\\s+(?:and )?(?<open>${NUMBER})\\s+(?:to go|left|more|still (?:open|free)|open|free)\\b`,
      "dgi",
    ),
    (match) => group(match, "open", readNumber(match.groups?.open ?? "")),
  ),
  rule(
    "places-open.full",
    "placesOpen",
    "taken gone filled full",
    /\b(?:(?:both|all)(?: (?:of )?(?:my|the|our|\w+))?(?: (?:mentee|mentoring))? (?:places|spots|slots|seats|spaces) (?:are |have |have now |are now |now )?(?:been )?(?:taken|gone|filled|full))\b/dgi,
    (match) => whole(match, 0),
  ),
];
