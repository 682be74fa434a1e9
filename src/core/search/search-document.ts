/** What is searched of one card: its parts, each in the field it belongs to. */
import type { CardId, OfferCard } from "../card.ts";
import { fold } from "../filter/fold.ts";
import { placeShown } from "../filter/home-city.ts";
import { wordsIn } from "../filter/words.ts";
import type { FieldName } from "../offer.ts";
import { type ShownFields, shownValue } from "../shown.ts";
import { type HasName, IN_FIELD, type SearchField } from "./search-field.ts";

/** One stretch of words; phrases do not reach from one into the next. */
export interface SearchPart {
  field: SearchField;
  text: string;
}

export interface SearchDocument {
  id: CardId;
  parts: readonly SearchPart[];
}

/** A part cut into folded words. */
export interface WordedPart {
  /** Bit of the field. */
  field: number;
  words: readonly string[];
}

/** What only the user knows of a card. */
export interface OwnWords {
  note?: string;
  starred?: boolean;
  homeCity?: string | undefined;
  /** Whether the card shares something with the user. */
  shares?: boolean;
}

const STATED: readonly (readonly [HasName, FieldName])[] = [
  ["topic", "topics"],
  ["place", "locations"],
  ["time", "times"],
  ["years", "yearsExperience"],
  ["years", "sinceYear"],
  ["language", "languages"],
  ["credential", "credentials"],
  ["contact", "contact"],
  ["price", "paid"],
];

/** The searchable parts of a card as it is shown, with what the user wrote about it. */
export function searchDocument(card: OfferCard, shown: ShownFields, own: OwnWords = {}): SearchDocument {
  const { author, text } = card.snapshot;
  const { note = "", homeCity } = own;
  const parts: SearchPart[] = [
    { field: "name", text: author.name },
    { field: "headline", text: author.headline },
    { field: "text", text },
    { field: "note", text: note },
  ];
  const add = (field: SearchField, phrases: readonly string[] = []) => {
    for (const phrase of phrases) parts.push({ field, text: phrase });
  };
  add("topic", shownValue(shown, "topics"));
  add("topic", shownValue(shown, "industries"));
  add("from", shownValue(shown, "affiliations"));
  add(
    "place",
    (shownValue(shown, "locations") ?? []).map((each) => placeShown(each, homeCity).text),
  );
  if (shownValue(shown, "remoteOk")) add("place", ["remote"]);
  add("has", hasNames(shown, own));
  return { id: card.id, parts: parts.filter((part) => part.text !== "") };
}

function hasNames(shown: ShownFields, own: OwnWords): HasName[] {
  const names = new Set<HasName>();
  for (const [name, field] of STATED) if (shownValue(shown, field) !== undefined) names.add(name);
  const status = shownValue(shown, "status");
  const open = shownValue(shown, "placesOpen");
  if (status === "open" || status === "few" || (open !== undefined && open > 0)) names.add("room");
  if ((own.note ?? "").trim() !== "") names.add("note");
  if (own.starred) names.add("star");
  if (own.shares) names.add("shared");
  return [...names];
}

/** Cuts a document's parts into words. */
export function wordedParts(document: SearchDocument): WordedPart[] {
  return document.parts.map(({ field, text }) => ({
    field: IN_FIELD[field],
    words: Array.from(wordsIn(fold(text)), ({ word }) => word),
  }));
}
