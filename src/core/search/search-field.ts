/** Where in a card a word stands, one bit each, and how much it counts there. */

/** Fields of a search document. `has` holds names of what the card states, found by `has:` alone. */
export const IN_FIELD = {
  name: 1,
  headline: 2,
  topic: 4,
  place: 8,
  from: 16,
  note: 32,
  text: 64,
  has: 128,
} as const;
export type SearchField = keyof typeof IN_FIELD;

export const SEARCH_FIELDS = ["name", "headline", "topic", "place", "from", "note", "text", "has"] as const;

/** All fields that plain words are looked for in. */
export const IN_ANY = 127;

/** Who someone is, before what they wrote about: a word counts for each field it stands in. */
const WEIGHT: Record<SearchField, number> = {
  name: 9,
  topic: 7,
  headline: 6,
  from: 4,
  place: 4,
  note: 3,
  text: 2,
  has: 1,
};

/** Weight of every set of fields, by its bits. */
export const WEIGHTS: Uint8Array = Uint8Array.from({ length: 256 }, (_, bits) =>
  SEARCH_FIELDS.reduce((sum, field) => sum + (bits & IN_FIELD[field] ? WEIGHT[field] : 0), 0),
);

/** Words with a colon that narrow a search. */
export const OPERATORS = ["topic", "place", "from", "has"] as const;
export type Operator = (typeof OPERATORS)[number];

/** What `has:` can ask for. */
export const HAS = [
  "note",
  "star",
  "topic",
  "place",
  "time",
  "years",
  "language",
  "credential",
  "contact",
  "room",
  "price",
  "shared",
] as const;
export type HasName = (typeof HAS)[number];
