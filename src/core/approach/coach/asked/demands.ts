/** What an offer asks to be told in a request: words that are to stand in it, and things to tell. */
import { codeWords } from "./code-words.ts";
import { askedItems } from "./items.ts";
import { type ItemKind, kindOfItem } from "./kinds.ts";

/** `phrase` is in the mentor's words, lower case. */
export type Demand = { kind: "word"; word: string } | { kind: ItemKind; phrase: string };

/** What a phrase such as "two lines on your question and what you have tried" demands, each once; none for "message me". */
export function demandsOf(howToAsk: string): Demand[] {
  const phrase = howToAsk.slice(0, 2_000).replace(/[\u2018\u2019]/g, "'");
  return [
    ...wordsDemanded(phrase),
    ...askedItems(phrase).map((item) => ({ kind: kindOfItem(item), phrase: item })),
  ];
}

/** The words alone: they are looked for in the whole offer. */
export function wordsDemanded(text: string): Demand[] {
  return codeWords(text).map((word) => ({ kind: "word", word }));
}
