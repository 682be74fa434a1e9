/** `shouting`: words in capitals for emphasis, or "!!!". */
import type { Place } from "./codes.ts";
import { COURTESY, MEETING, SMALL, VAGUE } from "./generic-words.data.ts";
import type { Message } from "./message.ts";
import type { Check } from "./reading.ts";
import { SHOUTED_WORDS } from "./shouted-words.data.ts";

/** Everyday words of four letters and more; shorter ones in capitals may be abbreviations ("IT", "WHO"). */
const EVERYDAY = `${SMALL} ${COURTESY} ${MEETING} ${VAGUE}`.split(" ").filter((word) => word.length >= 4);
/** Names that are written in capitals by some. */
const NAMES = new Set(["zoom", "skype", "teams", "webex", "linkedin", "whatsapp", "facetime"]);
const SHOUTED = new Set([...SHOUTED_WORDS.split(" "), ...EVERYDAY].filter((word) => !NAMES.has(word)));
const CAPITALS = /(?<![\p{L}\p{N}&.-])\p{Lu}[\p{Lu}']+(?![\p{L}\p{N}&])/gu;
/** Endings of English words that no abbreviation of five letters and more has. */
const WORD_ENDING = /(?:ING|ED|LY|TION|SION|ABLE|FUL|NESS|MENT|IEST|OUS|IBLE|GHT)$/;
/** A gap of a template is often written so: "[CURRENT ROLE]". */
const GAP =
  /[[{<][^[\]{}<>\n]{1,60}[\]}>]|\b\p{Lu}+_\p{Lu}+\b|(?:\b\p{Lu}{2,} ){0,3}\bNAME(?: HERE)?\b|(?:\b\p{Lu}{2,} ){1,3}HERE\b/gu;
const MARKS = /!(?:\s?[!?]){2,}/;
/** A whole line in capitals is shouted whatever its words are. */
const LETTERS_IN_A_LINE = 12;
const WORDS_IN_A_LINE = 4;

export const shoutingCheck: Check = ({ message, subject }) => {
  const at = shoutedPlace(message);
  if (at) return [{ code: "shouting", at, about: message.source.slice(at.from, at.to) }];
  const inSubject = shoutedPlace(subject);
  return inSubject ? [{ code: "shouting", about: subject.source.slice(inSubject.from, inSubject.to) }] : [];
};

function shoutedPlace({ source, sentences, isEnglish, place }: Message): Place | undefined {
  const marks = MARKS.exec(source.slice(0, 20_000));
  if (marks) return { from: marks.index, to: marks.index + marks[0].length };
  if (isEnglish) {
    const said = source.slice(0, 20_000).replace(GAP, (gap) => " ".repeat(gap.length));
    for (const { 0: word, index } of said.matchAll(CAPITALS)) {
      const bare = word.replace(/'.*$/, "");
      const isWord = SHOUTED.has(bare.toLowerCase()) || (bare.length >= 6 && WORD_ENDING.test(bare));
      if (isWord) return { from: index, to: index + word.length };
    }
  }
  for (const sentence of sentences) {
    const { from, to } = place(sentence.from, sentence.to);
    const letters = source.slice(from, to).match(/\p{L}/gu) ?? [];
    const words = source.slice(from, to).match(/\p{L}{2,}/gu) ?? [];
    if (letters.length < LETTERS_IN_A_LINE || words.length < WORDS_IN_A_LINE) continue;
    if (letters.filter((letter) => /\p{Lu}/u.test(letter)).length >= letters.length * 0.8)
      return { from, to };
  }
  return undefined;
}
