/** The catalogue of facets: what cards can be sorted out by, and how one card can stand to a value. */
import { DIFFERENCES } from "../ground/my-ground.ts";
import { FORMATS, MENTEE_LEVELS, MENTORING_KINDS, STATUSES, TIMES } from "../offer.ts";
import { fold } from "./fold.ts";
import { wordsIn } from "./words.ts";
import { YEAR_BANDS } from "./year-bands.ts";

export const FACET_NAMES = [
  "format",
  "time",
  "place",
  "topic",
  "kind",
  "years",
  "status",
  "industry",
  "level",
  "language",
  "credential",
  "cost",
  "work",
  "shared",
  "difference",
  "group",
  "contact",
  "source",
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** One value of a facet. Closed facets: `label` is the key, to be translated; open ones: the words as written. */
export interface FacetValue {
  key: string;
  label: string;
  /** It follows from a setting or a date, not from the post's words alone. */
  assumed: boolean;
}

/** What one card says to one facet. */
export interface FacetReading {
  yes: readonly FacetValue[];
  /** Keys that the card rules out in words. */
  no: readonly string[];
  /** Keys left open although other values are said: "weekdays" says nothing of the time of day. */
  unsaid: readonly string[];
  /** What holds for every key not listed above. */
  rest: "no" | "unsaid";
}
export type FacetReadings = Record<FacetName, FacetReading>;

export const COSTS = ["free", "paid"] as const;
/** Whether the user has written to the person. */
export const CONTACTS = ["never", "written"] as const;
/** What brought an offer to notice, besides the group. */
export const SOURCES = ["programme", "by-hand"] as const;

/** Keys of closed facets, in the order they are shown; open facets take their values from the cards. */
export const FACET_KEYS: Partial<Record<FacetName, readonly string[]>> = {
  format: FORMATS,
  time: TIMES,
  kind: MENTORING_KINDS,
  years: YEAR_BANDS,
  status: STATUSES,
  level: MENTEE_LEVELS,
  cost: COSTS,
  work: ["retired"],
  difference: DIFFERENCES,
  contact: CONTACTS,
  source: SOURCES,
};

/** Key of a remote offer among the places. */
export const REMOTE = "remote";

/** Whether a card has a value: yes, no, or it does not say. */
export function standing(said: FacetReading, key: string): "yes" | "no" | "unsaid" {
  for (const value of said.yes) if (value.key === key) return "yes";
  if (said.no.includes(key)) return "no";
  return said.unsaid.includes(key) ? "unsaid" : said.rest;
}

/** One key for all spellings of a phrase: case, accents, punctuation and a leading article folded away. */
export function phraseKey(phrase: string): string {
  const words = Array.from(wordsIn(fold(phrase.slice(0, 500))), ({ word }) => word);
  if (words.length > 1 && words[0] === "the") words.shift();
  return words.join(" ");
}
