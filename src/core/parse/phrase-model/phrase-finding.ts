/** A phrase as a finding. */
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";

/** Rule named with every phrase of the tagger, and of what completes it. */
export const PHRASE_RULE = "phrases.model";

/** The words from `from` to `to`, offsets into the plain text, as a value of the field. */
export function phraseFinding(
  field: Finding["field"],
  view: PostView,
  sentence: number,
  from: number,
  to: number,
): Finding {
  const value = view.text.slice(from, to);
  return { field, value, in: view.in, from, to, rule: PHRASE_RULE, sentence, weight: 1 };
}
