/** A kind signal: words that speak for one kind of post, and how loudly. */
import type { PostKind } from "../../offer.ts";
import { before, type Rule, rule, whole } from "../rule.ts";

/** Words right before an offer's verb that make it someone else's, or none. */
const NOT_MINE =
  /n't\s*$|\b(?:not|never|cannot|if someone|he|she|they|who|nobody|no one|you|contributors|members|volunteers|students|developers|folks|everyone|others|stepped|mentors|my mentor|a mentor|people|managers?|leaders?|unless i|should i|would you|how can i|why i|when i|whether i|wish i|until i|to|stopped|stop|any(?! ?(?:time|day|questions?)\b)(?: [a-z-]+){1,4})\s*$/;

/** "If you would like a mentor, I'd be glad", "feel free to write, or look for mentors elsewhere": the reader may want one. */
const YOU_WANT =
  /\b(?:if|are|aren't|do|should|would) (?:you|anyone|anybody|someone|somebody|any of you|u|you're)\b(?![^.!?]*\b(?:i|me|my)\b)[^.!?]{0,60}$|\byou(?:'re| are) $|\bfree to [^.!?]{0,80}$|\bif you're\b(?![^.!?]*\b(?:i|me|my)\b)[^.!?]{0,60}$/;

const DENIED = /\b(?:no|not|never|n't|without|nil|zero|isn't)\b[^.;]{0,8}$/;

/** Signal with a weight from 1 (a hint) to 8 (as good as said). */
export function signal(
  kind: PostKind,
  name: string,
  weight: number,
  triggers: string,
  source: string,
  where: Rule["where"] = "text",
): Rule {
  return rule(
    `kind.${kind}.${name}`,
    "kind",
    triggers,
    new RegExp(source, "dgi"),
    (match, sentence) => {
      if (match[0].trim() === "") return undefined;
      if (kind === "offer" && NOT_MINE.test(before(sentence, match.index, 20))) return undefined;
      if (kind === "seeking" && YOU_WANT.test(before(sentence, match.index, 90))) return undefined;
      if (kind === "paid-coaching" && DENIED.test(before(sentence, match.index, 16))) return undefined;
      return whole(match, kind, weight);
    },
    where,
  );
}
