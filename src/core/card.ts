/** The card of a post: what was seen, what the parser made of it, and what the user says instead. */
import type { Evidence, FieldName, OfferValues, ParsedPost, PostKind } from "./offer.ts";
import type { PostSnapshot } from "./post.ts";

/** Opaque, made once, never changed: notes, corrections and events hang on it. */
export type CardId = string;
export type PersonId = string;

export interface OfferCard {
  id: CardId;
  /** Every urn and digest the post was seen under. */
  aliases: string[];
  /** Ids of the groups it was seen in. */
  groups: string[];
  personId: PersonId;
  origin: "page" | "by-hand";
  snapshot: PostSnapshot;
  parsed: ParsedPost;
  /** What the card counts as: the user's word where there is one, else `parsed.kind`. */
  kind: PostKind;
  /** Parser revision that made `parsed`. */
  parsedBy: number;
  /** Milliseconds since the epoch. */
  firstSeen: number;
  lastSeen: number;
  /** When it was posted, in ms since the epoch, where an id tells (LinkedIn's ids carry their time). */
  postedAt?: number;
  /** Link the user typed for a card added by hand; https on www.linkedin.com only. */
  link?: string;
}

/** What the user says of the kind of a post instead of the parser; kept with the other corrections. */
export interface KindCorrection {
  cardId: CardId;
  field: "kind";
  value: PostKind;
  /** Milliseconds since the epoch. */
  updatedAt: number;
  rev: number;
}

/** The user's replacement (or removal: null) of one field; kept beside the parsed offer, never merged into it. */
export interface Correction<F extends FieldName = FieldName> {
  cardId: CardId;
  field: F;
  value: OfferValues[F] | null;
  /** Milliseconds since the epoch. */
  updatedAt: number;
  rev: number;
}

/** What only the user wrote about a card. */
export interface OwnNotes {
  cardId: CardId;
  starred: boolean;
  dismissed: boolean;
  note: string;
  /** Answers to the user's own questions about mentors, by the question's number. */
  answers?: Record<string, string>;
  updatedAt: number;
  rev: number;
}

/** A field as the card shows it, and who says so. */
export type ShownField<T> =
  | { said: "by-post"; value: T; because: Evidence[] }
  | { said: "by-user"; value: T }
  | { said: "removed-by-user" }
  | { said: "not-said" };
