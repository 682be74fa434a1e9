/** The composer's notes in words. */
import type { Contradiction, ContradictionCode } from "#core/compose/contradictions.ts";
import type { LanguageCode, LanguageNote } from "#core/compose/language/plain-language.ts";
import type { Question } from "#core/compose/not-said.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { valueLabel } from "#words/field-words.ts";

const CONTRADICTIONS: Record<ContradictionCode, MessageKey> = {
  "offered-and-ruled-out": "moBothWays",
  "helps-and-does-not": "moTopicBothWays",
  "more-open-than-all": "moMoreOpen",
  "no-room-with-places": "moNoRoom",
  "open-without-places": "moOpenWithout",
  "one-place-for-group": "moOneForGroup",
  "in-person-without-place": "moNoPlace",
};

export function contradictionWords({ code, about }: Contradiction): string {
  const words = code === "offered-and-ruled-out" && about ? valueLabel("formats", about) : (about ?? "");
  return say(CONTRADICTIONS[code], words);
}

const QUESTION_WORDS: Record<Question, MessageKey> = {
  topics: "moAskTopics",
  work: "moAskWork",
  years: "moAskYears",
  whom: "moAskWhom",
  channel: "moAskChannel",
  times: "moAskTimes",
  place: "moAskPlace",
  rhythm: "moAskRhythm",
  places: "moAskPlaces",
  kind: "moAskKind",
  howToAsk: "moAskHow",
  reply: "moAskReply",
  cost: "moAskCost",
  until: "moAskUntil",
  notTopics: "moAskNot",
};

export function questionWords(question: Question): string {
  return say(QUESTION_WORDS[question]);
}

const LANGUAGE: Record<LanguageCode, MessageKey> = {
  "too-long": "moTooLong",
  "first-line-long": "moFirstLong",
  "first-line-link": "moFirstLink",
  "imitation-bold": "moBold",
  "wall-of-text": "moWall",
  "long-sentence": "moLongSentence",
  "hard-to-read": "moHard",
  jargon: "moJargon",
  "leaves-out": "moLeavesOut",
  shouting: "moShouting",
  "many-emoji": "moEmoji",
};

export function languageWords({ code, about = "", instead = "" }: LanguageNote): string {
  return say(LANGUAGE[code], about, instead);
}
