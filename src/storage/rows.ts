/** What the tables hold that is not already a word of the core. */
import type { KeptTemplate } from "#core/approach/library.ts";
import type { WritingSettings } from "#core/approach/writing-settings.ts";
import type { PersonId } from "#core/card.ts";
import type { Layout } from "#core/compose/first-line.ts";
import type { OfferValues } from "#core/offer.ts";
import type { Channel } from "#core/outreach/event.ts";
import type { WordingLanguage } from "#core/wording/wording.ts";

export interface Person {
  id: PersonId;
  /** Paths such as `/in/ada-example`; several where one person was seen under several. */
  profilePaths: string[];
  /** As shown, or as typed for somebody met in person. */
  name: string;
  headline: string;
  updatedAt: number;
}

/** A message being written. One draft a card; its id is the approach's id. */
export interface Draft {
  id: string;
  cardId: string;
  channel: Channel;
  templateId: string;
  /** Answers to the template's own questions, by field. */
  fields: Record<string, string>;
  /** The final text where the user edited it by hand; null while it follows the template. */
  edited: string | null;
  /** The same for the subject line of an InMail; absent or null while it follows. */
  editedSubject?: string | null;
  /** The template's short form is on. */
  short?: boolean;
  /** Fields whose fit steps were taken back. */
  kept?: readonly string[];
  updatedAt: number;
  rev: number;
}

export interface Group {
  /** LinkedIn's group number. */
  id: string;
  label: string;
  /** Home city: what "the city" means in this group's offers. */
  city: string;
  /** Colour index of the label, 0 to 7. */
  colour: number;
  updatedAt: number;
  rev: number;
}

/** The user's own words, asked for when a draft needs them: `me.name`, `me.role`, … */
export interface Me {
  id: "me";
  words: Record<string, string>;
  /** Settings of writing; absent until one is changed. */
  writing?: WritingSettings;
  updatedAt: number;
  rev: number;
}

/** One post of a coordinator's short list. */
export interface Suggestion {
  /** Name of the post, such as `urn:li:activity:7`. */
  id: string;
  /** Its address on www.linkedin.com. */
  link: string;
  /** The coordinator's word why; may be empty. */
  why: string;
  updatedAt: number;
  rev: number;
}

/** A template of the user's own, or one of ours as they changed it (then under our id). */
export interface TemplateRow extends KeptTemplate {
  updatedAt: number;
  rev: number;
}

/** What every row of the user's own making has. */
export interface SavedRow {
  id: string;
  updatedAt: number;
  rev: number;
}

/** An offer that the user writes as a mentor. */
export interface MyOffer {
  id: string;
  /** For the user alone; empty until named. */
  name: string;
  values: Partial<OfferValues>;
  /** The post as it stands. */
  text: string;
  /** The text holds words of the user's own, not only the layout's. */
  edited: boolean;
  layout: Layout;
  language: WordingLanguage;
  /** Without its sign; empty where the group has none. */
  hashtag: string;
  /** The post each time it was copied, oldest first. */
  versions: { at: number; text: string; values: Partial<OfferValues> }[];
  updatedAt: number;
  rev: number;
}

export const REQUEST_ANSWERS = ["yes", "question", "no", "full"] as const;

/** A request that the user got as a mentor, and what came of it. */
export interface MenteeRequest {
  id: string;
  offerId: string;
  who: string;
  /** The request as pasted. */
  text: string;
  answer: (typeof REQUEST_ANSWERS)[number];
  reply: string;
  /** When it was answered, in ms since the epoch. */
  at: number;
  /** By when more was promised, in ms since the epoch; null where nothing was. */
  promisedBy: number | null;
  /** Nothing is left to do. */
  done: boolean;
  updatedAt: number;
  rev: number;
}

/** A filter kept under a name. What a newer version wrote has a higher `version` and stays as it is. */
export interface SavedFilterRow extends SavedRow {
  version: number;
  name: string;
  filter: unknown;
  /** Whether it is the one in force for the feed; at most one is. */
  active: boolean;
}

/** Facts about the store itself: schema stamp, consent, last export, what was forgotten. */
export interface MetaRow {
  key: string;
  value: unknown;
}

/** Agreement given on the welcome screen. */
export interface Consent {
  /** Version of the welcome text agreed to. */
  version: number;
  /** Only what the user adds, or also the group pages the user asks to have read. */
  level: "by-hand" | "this-visit";
  at: number;
}
