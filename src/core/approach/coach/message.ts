/** A message made ready for the checks: one spelling of quotes, dashes and short forms, sentences, and the language. */
import { detectLanguages, isUnderstood } from "../../parse/languages/detect.ts";
import { splitSentences } from "../../parse/sentence.ts";
import { tokenise } from "../../parse/tokens.ts";
import type { Place } from "./codes.ts";
import { SHORT_FORMS } from "./short-forms.data.ts";

export interface Clause {
  /** Offsets into `Message.lower`. */
  from: number;
  to: number;
  /** Its words in lower case. */
  lower: string;
  isQuestion: boolean;
}

export interface Message {
  /** As it will be sent. */
  source: string;
  /** Lower case, straight quotes, short forms such as "u" spelt out. */
  lower: string;
  sentences: Clause[];
  /** Written in English, or too short to tell. */
  isEnglish: boolean;
  /** The place in the source of a place in `lower`. */
  place(from: number, to: number): Place;
}

/** Longest text that is read, in UTF-16 units: no channel takes more than 8,000. */
export const MOST_READ = 20_000;

/** Reads any string. Never throws. */
export function readMessage(source: string): Message {
  const { text, place } = spellOut(plain(source.slice(0, MOST_READ)));
  const lower = text.toLowerCase();
  const tokens = tokenise(lower);
  const sentences = splitSentences(text, lower).map(({ from, to }) => ({
    from,
    to,
    lower: lower.slice(from, to),
    isQuestion: /\?["')\]!]*$/.test(lower.slice(Math.max(from, to - 4), to)),
  }));
  const isEnglish = detectLanguages(tokens).size === 0 && isUnderstood(tokens, lower);
  return { source, lower, sentences, isEnglish, place };
}

/** Straight quotes, plain hyphens and spaces; the length stays. */
function plain(text: string): string {
  return (
    text
      .replace(/[\u2018\u2019\u201b\u02bc\u2032\u00b4`]/g, "'")
      .replace(/[\u201c\u201d\u201e]/g, '"')
      .replace(/[\u2010-\u2013\u2212]/g, "-")
      .replace(/[\u2014]/g, ";")
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\r]/g, " ")
      // The one letter that grows when it is lowered, which would shift every offset after it.
      .replace(/\u0130/g, "I")
  );
}

const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}'@./-])(?:${Object.keys(SHORT_FORMS).join("|")})(?![\\p{L}\\p{N}'@/-])`,
  "giu",
);

/** Spells short forms out, and remembers how to get back. */
function spellOut(text: string): { text: string; place: Message["place"] } {
  const shifts: { at: number; by: number }[] = [];
  let grown = 0;
  const spelt = text.replace(WORDS, (word, index: number) => {
    const whole = SHORT_FORMS[word.toLowerCase()] ?? word;
    grown += whole.length - word.length;
    shifts.push({ at: index + word.length + grown, by: grown });
    return whole;
  });
  const back = (at: number) => {
    const last = shifts.findLast((shift) => shift.at <= at);
    return Math.min(text.length, Math.max(0, at - (last?.by ?? 0)));
  };
  return { text: spelt, place: (from, to) => ({ from: back(from), to: back(to) }) };
}
