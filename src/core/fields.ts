/**
 * The field catalogue: one entry a field, read by parser, filter, card, correction form and backup alike.
 * `Record<FieldName, …>` makes a forgotten field a compile error. Labels live in `_locales` under `field_<name>`.
 */
import * as z from "zod";
import {
  CADENCES,
  type FieldName,
  FORMATS,
  MENTEE_LEVELS,
  MENTORING_KINDS,
  type OfferValues,
  STATUSES,
  TIMES,
  WORK_STATUSES,
} from "./offer.ts";

/** How a field's value is shaped, which decides how it is shown and corrected. */
export type FieldShape = "number" | "flag" | "choice" | "set" | "phrase" | "phrases";

/** Where the card shows it: the terms strip, the mentor's background, or the wishes about mentees. */
export type CardSection = "terms" | "background" | "mentee";

export interface FieldEntry<T> {
  shape: FieldShape;
  /** Closed list of values of a choice or set. */
  values?: readonly string[];
  section: CardSection;
  schema: z.ZodType<T>;
}

const phrase = z.string().min(1).max(2_000);
const phrases = z.array(phrase).min(1).max(100);

function number(section: CardSection, max: number): FieldEntry<number> {
  return { shape: "number", section, schema: z.number().int().min(0).max(max) };
}
function choice<const V extends readonly [string, ...string[]]>(section: CardSection, values: V) {
  return {
    shape: "choice" as const,
    values,
    section,
    schema: z.enum(values) as unknown as z.ZodType<V[number]>,
  };
}
function set<const V extends readonly [string, ...string[]]>(section: CardSection, values: V) {
  const schema = z.array(z.enum(values)).min(1).max(values.length) as unknown as z.ZodType<V[number][]>;
  return { shape: "set" as const, values, section, schema };
}

export const FIELDS: { [F in FieldName]: FieldEntry<OfferValues[F]> } = {
  formats: set("terms", FORMATS),
  notFormats: set("terms", FORMATS),
  times: set("terms", TIMES),
  cadence: choice("terms", CADENCES),
  sessionMinutes: number("terms", 1_440),
  locations: { shape: "phrases", section: "terms", schema: phrases },
  remoteOk: { shape: "flag", section: "terms", schema: z.boolean() },
  timezone: { shape: "phrase", section: "terms", schema: phrase },
  status: choice("terms", STATUSES),
  capacity: number("terms", 10_000),
  placesOpen: number("terms", 10_000),
  openUntil: { shape: "phrase", section: "terms", schema: phrase },
  paid: { shape: "flag", section: "terms", schema: z.boolean() },
  howToAsk: { shape: "phrase", section: "terms", schema: phrase },
  contact: { shape: "phrase", section: "terms", schema: phrase },
  replyWithinDays: number("terms", 365),
  topics: { shape: "phrases", section: "background", schema: phrases },
  notTopics: { shape: "phrases", section: "background", schema: phrases },
  yearsExperience: number("background", 80),
  sinceYear: number("background", 2_200),
  industries: { shape: "phrases", section: "background", schema: phrases },
  credentials: { shape: "phrases", section: "background", schema: phrases },
  affiliations: { shape: "phrases", section: "background", schema: phrases },
  languages: { shape: "phrases", section: "background", schema: phrases },
  workStatus: choice("background", WORK_STATUSES),
  mentoringKinds: set("mentee", MENTORING_KINDS),
  menteeLevels: set("mentee", MENTEE_LEVELS),
  menteeCriteria: { shape: "phrases", section: "mentee", schema: phrases },
};

/** Every field, in the order a card shows them. */
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
