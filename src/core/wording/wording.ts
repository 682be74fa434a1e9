/**
 * How an offer is written down in one language: the words that the composer writes and the parser reads back.
 * One table a language serves both, so what is composed cannot drift from what is understood.
 */
import type {
  Cadence,
  FieldName,
  Format,
  MenteeLevel,
  MentoringKind,
  OfferStatus,
  TimeOfWeek,
} from "../offer.ts";

export const WORDING_LANGUAGES = ["en", "es", "fr", "de", "pt", "it", "nl"] as const;
export type WordingLanguage = (typeof WORDING_LANGUAGES)[number];

/** What one line of the form or one sentence says; places in all and places open share theirs. */
export type LineName = Exclude<FieldName, "capacity" | "placesOpen"> | "places";

/** A sentence with `{}` where the value stands; `one|many` where a number bends it. */
type Sentence = string;
type Flag = Record<"true" | "false", Sentence>;

/** Lines whose value is one of a few and whose sentence has no slot. */
export interface FixedSentences {
  remoteOk: Flag;
  paid: Flag;
  status: Record<OfferStatus, Sentence>;
  workStatus: Record<"retired", Sentence>;
}
export type FixedLine = keyof FixedSentences;
export type SlotLine = Exclude<LineName, FixedLine>;

export interface Wording {
  language: WordingLanguage;
  /** Starts the first line of each layout. */
  opening: { form: string; prose: string; short: string };
  /** Stands in the first line where nothing else can. */
  plea: string;
  /** Joins the last two of a list, and of what is ruled out. */
  and: string;
  or: string;
  /** Label of each line of the form, without its colon. */
  labels: Record<LineName, string>;
  prose: Record<SlotLine, Sentence>;
  /** Sentences of the short layout; the fields it names are the same in every language. */
  short: Record<ShortLine, Sentence>;
  fixed: FixedSentences;
  /** Values of the fixed lines as the form writes them. */
  brief: FixedSentences;
  formats: Record<Format, string>;
  times: Record<TimeOfWeek, string>;
  cadence: Record<Cadence, string>;
  menteeLevels: Record<MenteeLevel, string>;
  mentoringKinds: Record<MentoringKind, string>;
  places: { both: string; all: string; open: string };
  /** Numbers with their unit, `one|many`. */
  years: string;
  minutes: string;
  days: string;
  /** English name of a human language to its name here; one that is not listed keeps its English name. */
  languages: Readonly<Record<string, string>>;
  /** Sentences that tell what has changed since the post was written. */
  updates: Record<OfferStatus | "fullUntil", Sentence>;
}

/** What the short layout states, and gives back. */
export const SHORT_LINES = [
  "industries",
  "yearsExperience",
  "topics",
  "formats",
  "times",
  "locations",
  "places",
  "openUntil",
  "howToAsk",
] as const satisfies readonly LineName[];
export type ShortLine = (typeof SHORT_LINES)[number];
