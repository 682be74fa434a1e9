/** `placeholder-left`: a gap of a template that nobody filled. */
import type { Advice } from "./codes.ts";
import type { Message } from "./message.ts";
import type { Check } from "./reading.ts";

const SHAPES: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}|\{\{|\}\}/g,
  /\{[a-z][a-z _.-]{0,40}\}/gi,
  // A bracket with a word in it: "[Name]", "[insert topic]"; not "[1]", "[…]", "[sic]" or a ticked box.
  /\[(?!sic\]|x\]|out of|laugh|smil|edit|note|see\b|\p{Ll}+ing\])[ ]?\p{L}[^[\]\n]{0,50}\]/giu,
  // Not an address or a page in angle brackets, and not "a < b".
  /<(?!https?:|www\.|mailto:)\p{L}[\p{L}0-9 _'/-]{0,40}>|«\s?(?:name|first name|company|nom|nombre)\s?»/giu,
  /\bX{3,}\b|\bXX\b|\bXYZ\b|\bTBC\b|\bTBD\b|\bTODO\b/g,
  // Kisses at the very end are none.
  /\bx{3,}\b(?!\s*$)/g,
  /_{3,}/g,
  /%(?:first_?name|last_?name|name|company)%|\$\{[^{}\n]{1,40}\}|\$(?:first_?name|name|company)\b/gi,
  /\b(?:FIRST|LAST|MENTOR|YOUR|COMPANY)[_ ]?NAME\b/g,
  /\((?:fill in|to fill|insert|add|name of)(?:\s[^()\n]{1,40})?\)|\(your (?:\w+ )?(?:name|company|topic|field|role|school|job|title|question|reason|employer|city|university|industry)(?: \w+){0,2}\)/gi,
  /\b(?:INSERT|ENTER|ADD) [A-Z]{3,}\b|\b(?:at|for|of|from|in|with|on|about|by|your|as an?) (?:NAME|COMPANY|FIRM|ORGANI[SZ]ATION|UNIVERSITY|SCHOOL|CITY|ROLE|FIELD|TOPIC|EVENT|POSITION|INDUSTRY)\b/g,
  /\((?:company|first|last|mentor'?s?|your|school|job|group|full|university) (?:name|title)\)/gi,
  /\b(?:insert|your|mentor'?s?) (?:name|company|topic|reason) here\b/gi,
  /lorem ipsum/gi,
];
/** "Hi Name,": the field's label greeted in the place of a person. */
const GREETED_LABEL =
  /^\s*(?:hi|hello|hey|dear)\s+(?:name|first ?name|mentor(?:'s)? ?name|your name|recipient|firstname)\b\s*[,!.]?/gi;

export const placeholderCheck: Check = ({ message, subject }) => {
  const inMessage = firstGap(message);
  if (inMessage) return [inMessage];
  const inSubject = firstGap(subject);
  return inSubject ? [{ code: "placeholder-left", about: inSubject.about ?? "" }] : [];
};

function firstGap({ source }: Message): Advice | undefined {
  let first: Advice | undefined;
  for (const shape of [...SHAPES, GREETED_LABEL]) {
    for (const match of source.slice(0, 20_000).matchAll(shape)) {
      if (/^\((?:your|add)\s/i.test(match[0]) && !/here|name|topic|compan/i.test(match[0])) continue;
      const at = { from: match.index, to: match.index + match[0].length };
      if (!first?.at || at.from < first.at.from)
        first = { code: "placeholder-left", at, about: match[0].trim().slice(0, 60) };
      break;
    }
  }
  return first;
}
