/**
 * What the model sees of a message: little words as they stand, all others as one sign, so that it knows how people ask
 * and not what about.
 */
import type { Channel } from "../../../outreach/event.ts";
import { contentWords, isGeneric } from "../content-words.ts";
import type { Clause, Message } from "../message.ts";
import { WORK_WORDS } from "./work-words.data.ts";

const TOKEN = /[\p{L}\p{M}]+(?:'\p{L}+)?|\d+|[?!.,:;()]/gu;
const MARK = /^[?!.,:;()]$/;
/** Past forms without an ending of their own. */
const PAST = new Set(
  "went made built rebuilt led ran left spent taught grew began came took chose rose won sold wrote gave held kept lost met set put found fought brought bought drew got became spoke stood did saw understood cut hired quit".split(
    " ",
  ),
);
/** Any particular word. */
const PARTICULAR = "*";
/** Sentences that are read: a message of more is none. */
const MOST_SENTENCES = 200;
const MOST_QUESTIONS = 5;
const MOST_COUNTED = 8;
const LENGTH_STEP = 6;
const MOST_LENGTH = 5;
const MOST_PARTICULARS = 6;

/** Names of the features, each once, in the order met. Work is bounded for any length. */
export function featuresOf(message: Message, channel: Channel, mentorName: string): Set<string> {
  const seen = new Set<string>();
  const names = new Set(
    (
      mentorName
        .slice(0, 300)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? []
    ).filter((word) => !isGeneric(word)),
  );
  const sentences = message.sentences.slice(0, MOST_SENTENCES);
  for (const sentence of sentences) seeSentence(sentence, names, seen);
  const asked = sentences.filter(({ isQuestion }) => isQuestion).length;
  const marks = message.source.slice(0, 20_000).split("?").length - 1;
  for (let n = 1; n <= Math.min(MOST_QUESTIONS, asked); n++) seen.add(`questions ${n}`);
  for (let n = 1; n <= Math.min(MOST_QUESTIONS, marks); n++) seen.add(`marks ${n}`);
  seen.add(channel.startsWith("connection") ? "note" : channel);
  seen.add(`sentences ${Math.min(MOST_COUNTED, sentences.length)}`);
  return seen;
}

function seeSentence({ lower, isQuestion }: Clause, names: ReadonlySet<string>, seen: Set<string>): void {
  const words = lower.match(TOKEN) ?? [];
  const plain = words.map((word) => plainOf(word, names));
  const end = isQuestion ? "$?" : "$.";
  seeCompany(plain, end, () => true, seen);
  const ofWork = words.map((word, i) => workOf(word) ?? plain[i] ?? PARTICULAR);
  seeCompany(ofWork, end, (sign) => sign in WORK_WORDS, seen);
  seen.add(`length ${Math.min(MOST_LENGTH, Math.floor(words.length / LENGTH_STEP))}`);
  seen.add(`particulars ${Math.min(MOST_PARTICULARS, contentWords(lower).length)}`);
}

/** Every sign and every two side by side of which one is wanted; particular words in a row are one. */
function seeCompany(
  signs: readonly string[],
  end: string,
  isWanted: (sign: string) => boolean,
  seen: Set<string>,
): void {
  let before = "^";
  for (const sign of [...signs, end]) {
    if (sign === PARTICULAR && before === PARTICULAR) continue;
    if (isWanted(sign)) seen.add(sign);
    if (isWanted(sign) || isWanted(before)) seen.add(`${before} ${sign}`);
    before = sign;
  }
}

function plainOf(word: string, names: ReadonlySet<string>): string {
  if (names.has(word)) return "<you>";
  if (/^\d/.test(word)) return "0";
  if (MARK.test(word) || isGeneric(word)) return word;
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed"))) return "*ed";
  if (word.length > 5 && word.endsWith("ing")) return "*ing";
  return word.length > 4 && word.endsWith("ly") ? "*ly" : PARTICULAR;
}

let classes: ReadonlyMap<string, string> | undefined;

/** Class of a word of work. */
function workOf(word: string): string | undefined {
  classes ??= new Map(
    Object.entries(WORK_WORDS).flatMap(([name, words]) => words.split(" ").map((each) => [each, name])),
  );
  return classes.get(word);
}
