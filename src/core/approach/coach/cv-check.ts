/** `attaches-cv`: a CV attached or linked; one that is only mentioned is fine. */

import { isDenied } from "./denied.ts";
import { firstLink } from "./links-check.ts";
import { type Message, readMessage } from "./message.ts";
import type { Check } from "./reading.ts";

const CV = /\b(?:cv|c\.v\.|r[eé]sum[eé]s?|curriculum vitae|curriculum)(?![\p{L}])/u;
const ATTACHED =
  /\b(?:attach(?:ed|ing|ment)?|enclos(?:e|ed|ing)|pfa|uploaded|appended|(?:^|please |kindly |can |[,;:(] ?|and |you(?:'ll| will)? )(?:find|see) (?:my |the |a )?(?:\w+ )?(?:cv|r[eé]sum[eé])|(?:cv|r[eé]sum[eé]) (?:is |are )?(?:below|here|included|with this|comes with|sent|follows|available (?:at|here|under|on)|can be (?:found|seen|viewed)|linked|link)|here(?:'s| is| are) (?:my|the|a link to my|the link to my) (?:\w+ )?(?:cv|r[eé]sum[eé])|(?:link|linked) (?:to|is) (?:\w+ )?(?:cv|r[eé]sum[eé])|i(?:'m| am| have|'ve)? (?:\w+ )?(?:includ(?:e|ed|ing)|add(?:ed|ing)|paste(?:d)?|sending|linked|link|put|upload(?:ed)?|share(?:d)?) (?:you )?(?:my|a copy of my|the) (?:\w+ )?(?:cv|r[eé]sum[eé])|(?:sent|send) you (?:my|a copy of my|the) (?:\w+ )?(?:cv|r[eé]sum[eé])|(?:cv|r[eé]sum[eé])(?: \w+)?: ?(?=https?:|www\.|see|attached|below|\n|$))/u;
/** Asked about CVs in general: "Do you attach a CV to a first letter?" */
const OWN_CV =
  /\b(?:my|the) (?:\w+ )?(?:cv|r[eé]sum[eé])\b|\b(?:cv|r[eé]sum[eé]) (?:is )?(?:attached|enclosed|below|here)|\bi(?:'ve| have|'m| am)? (?:also |just )?(?:attach|enclos|includ)/u;
/** Offered for later, or asked about. */
const OFFERED =
  /\b(?:can|could|may|might|would|should|happy to|glad to|shall i|do you want|if you(?:'d)? (?:like|want|wish|need)|on request|if (?:it|that) (?:helps|is useful)|whether to|how to|should i|before i|when i|never|i usually|people)\b(?! you)[^.!?\n]{0,60}\b(?:attach|enclose|send|share|include|link|add|upload)\b/;

export const cvCheck: Check = ({ message }) => {
  for (const [i, { lower, from, to, isQuestion }] of message.sentences.entries()) {
    const cv = CV.exec(lower);
    if (!cv) continue;
    const next = message.sentences[i + 1]?.lower ?? "";
    const near = readMessage(lower.slice(Math.max(0, cv.index - 70), cv.index + 90));
    const isLinked =
      isBeside(near, lower.slice(cv.index)) || (/^(?:https?:|www\.)/.test(next) && /[:;]\s*$/.test(lower));
    const attached = ATTACHED.exec(lower);
    const isAttached =
      attached !== null &&
      (!isQuestion || OWN_CV.test(lower)) &&
      !OFFERED.test(lower) &&
      !isDenied(lower, attached.index) &&
      !isDenied(lower, cv.index);
    if (isLinked || isAttached) return [{ code: "attaches-cv", at: message.place(from, to) }];
  }
  return [];
};

/** Whether an address stands close behind "CV", or "CV" close behind an address. */
function isBeside(near: Message, behind: string): boolean {
  const place = firstLink(near);
  if (!place) return false;
  const cv = CV.exec(near.lower)?.index ?? 0;
  return place.from > cv ? place.from - cv < 60 && !/^[^?]{0,20}\?/.test(behind) : cv - place.to < 15;
}
