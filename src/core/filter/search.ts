/** Search as you type over cards: every word of the query must begin a word of the card. */
import type { CardId, OfferCard } from "../card.ts";
import { type ShownFields, shownValue } from "../shown.ts";
import { fold, foldWithOffsets } from "./fold.ts";
import { queryWords, wordsIn } from "./words.ts";

/** What is searched of one card. */
export interface SearchDocument {
  id: CardId;
  name: string;
  headline: string;
  text: string;
  topics: readonly string[];
  /** The user's private note. */
  note: string;
}

/** A found card; a higher score stands nearer the top. The score ranks within one query and says nothing else. */
export interface SearchHit {
  id: CardId;
  score: number;
}

/** A run of the original text in UTF-16 units; `to` exclusive. */
export interface TextRange {
  from: number;
  to: number;
}

/** The searchable parts of a card as it is shown, with the user's note. */
export function searchDocument(card: OfferCard, shown: ShownFields, note = ""): SearchDocument {
  const { author, text } = card.snapshot;
  const topics = shownValue(shown, "topics") ?? [];
  return { id: card.id, name: author.name, headline: author.headline, text, topics, note };
}

/** How much a word counts where it stands: who someone is, before what they wrote about. */
const WEIGHT = { name: 8, topics: 5, headline: 4, note: 3, text: 1 } as const;

/** Each word of a document once, with the weight of the best place it stands in. */
export function weighedWords(document: SearchDocument): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { word } of wordsIn(fold(text))) {
      if ((words.get(word) ?? 0) < weight) words.set(word, weight);
    }
  };
  add(document.name, WEIGHT.name);
  for (const topic of document.topics) add(topic, WEIGHT.topics);
  add(document.headline, WEIGHT.headline);
  add(document.note, WEIGHT.note);
  add(document.text, WEIGHT.text);
  return words;
}

/** Whether each word asked for (see `queryWords`) begins a word of a document; asked for nothing, all answer. */
export function answers(asked: readonly string[], words: ReadonlyMap<string, number>): boolean {
  return asked.every((beginning) => {
    if (words.has(beginning)) return true;
    for (const word of words.keys()) if (word.startsWith(beginning)) return true;
    return false;
  });
}

/**
 * The parts of a text that a query hits, for marking: the beginnings of words, in order, not overlapping, as
 * offsets into the text as given.
 */
export function matchedRanges(text: string, query: string): TextRange[] {
  const asked = new Set(queryWords(query));
  if (asked.size === 0) return [];
  // Longest first; looking up each length once keeps a long query over a long text cheap.
  const lengths = [...new Set(Array.from(asked, (word) => word.length))].sort((a, b) => b - a);
  const folded = foldWithOffsets(text);
  const original = (offset: number) => (folded.at ? (folded.at[offset] ?? text.length) : offset);
  const ranges: TextRange[] = [];
  for (const { word, from } of wordsIn(folded.text)) {
    const hit = lengths.find((length) => length <= word.length && asked.has(word.slice(0, length)));
    if (hit === undefined) continue;
    // A letter that folds into several units ends where the next letter of the original begins.
    let end = from + hit;
    while (end < folded.text.length && original(end) === original(end - 1)) end++;
    ranges.push({ from: original(from), to: original(end) });
  }
  return ranges;
}
