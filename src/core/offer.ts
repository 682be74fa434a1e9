/** The words of the product: kinds of post, the fields of a mentor offer, and the proof behind each value. */

export const POST_KINDS = [
  "offer",
  "seeking",
  "programme",
  "event",
  "paid-coaching",
  "job",
  "thanks",
  "about",
  "unknown-language",
  "other",
] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const FORMATS = ["email", "chat", "phone", "video", "in-person", "group"] as const;
export const TIMES = [
  "mornings",
  "lunchtime",
  "afternoons",
  "evenings",
  "weekdays",
  "weekends",
  "flexible",
] as const;
export const CADENCES = ["weekly", "biweekly", "monthly", "quarterly", "one-off", "ad-hoc"] as const;
export const MENTEE_LEVELS = [
  "student",
  "early-career",
  "mid-career",
  "senior",
  "career-changer",
  "returner",
  "founder",
] as const;
export const MENTORING_KINDS = [
  "one-to-one",
  "group",
  "peer",
  "reverse",
  "co-mentoring",
  "micro",
  "long-term",
  "ad-hoc",
] as const;
export const STATUSES = ["open", "few", "full", "closed"] as const;
export const WORK_STATUSES = ["retired"] as const;

export type Format = (typeof FORMATS)[number];
export type TimeOfWeek = (typeof TIMES)[number];
export type Cadence = (typeof CADENCES)[number];
export type MenteeLevel = (typeof MENTEE_LEVELS)[number];
export type MentoringKind = (typeof MENTORING_KINDS)[number];
export type OfferStatus = (typeof STATUSES)[number];

/** Plain values of an offer's fields, as a mentor states them. */
export interface OfferValues {
  /** Smallest number of years of professional experience stated. */
  yearsExperience: number;
  /** Calendar year: "in the industry since 2009". */
  sinceYear: number;
  formats: Format[];
  /** Ways the author rules out; never also in `formats`. */
  notFormats: Format[];
  times: TimeOfWeek[];
  cadence: Cadence;
  /** Minutes a meeting. */
  sessionMinutes: number;
  /** Places as written ("the city" stays "the city"). */
  locations: string[];
  remoteOk: boolean;
  /** As written. */
  timezone: string;
  topics: string[];
  notTopics: string[];
  industries: string[];
  credentials: string[];
  affiliations: string[];
  menteeCriteria: string[];
  menteeLevels: MenteeLevel[];
  /** English names of human languages. */
  languages: string[];
  mentoringKinds: MentoringKind[];
  /** Places in all where said, else places open. */
  capacity: number;
  placesOpen: number;
  status: OfferStatus;
  /** As written; resolved against the post's date where it is shown. */
  openUntil: string;
  paid: boolean;
  howToAsk: string;
  /** As written. */
  contact: string;
  /** Days. */
  replyWithinDays: number;
  workStatus: (typeof WORK_STATUSES)[number];
}

export type FieldName = keyof OfferValues;

/** Which of the two strings of a post a span points into. */
export type SpanSource = "text" | "headline";

/** The words that say a value: offsets in UTF-16 units, `to` exclusive, into the original string. */
export interface Evidence {
  in: SpanSource;
  from: number;
  to: number;
  /** Rule that found it, such as `formats.video`. */
  rule: string;
  /** Which member of a set or list these words speak for. */
  value?: string;
  /** Up to three words around these that told it, in order, where a trained model did. Cards of older revisions lack them. */
  near?: { from: number; to: number }[];
}

/** A value with the words that say it; there is no value without evidence. */
export interface Stated<T> {
  value: T;
  because: Evidence[];
}

/** What a post states; a field that is not said is absent. */
export type MentorOffer = { [F in FieldName]?: Stated<OfferValues[F]> };

/** Something a rule found and a refiner took away again, kept to explain the card. */
export interface DroppedFinding {
  field: FieldName | "kind";
  in: SpanSource;
  from: number;
  to: number;
  rule: string;
  /** Refiner that dropped it: `negated`, `quoted`, `conditional`, `overlap`, … */
  reason: string;
}

/** Answer of the parser for one post: same input, same answer, everywhere and always. */
export interface ParsedPost {
  kind: PostKind;
  /** Words that decided the kind. */
  kindBecause: Evidence[];
  offer: MentorOffer;
  dropped: DroppedFinding[];
}
