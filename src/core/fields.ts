/**
 * The field catalogue: one entry a field, read by parser, filter, card, correction form and backup alike.
 * `Record<FieldName, …>` makes a forgotten field a compile error. Labels live in `_locales` under `field_<name>`.
 */
import * as z from "zod/mini";
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
import { someOf, someText, whole } from "./schema.ts";

/** How a field's value is shaped, which decides how it is shown and corrected. */
export type FieldShape = "number" | "flag" | "choice" | "set" | "phrase" | "phrases";

/** Where the card shows it: the terms strip, the mentor's background, or the wishes about mentees. */
export type CardSection = "terms" | "background" | "mentee";

export interface FieldEntry<T> {
  shape: FieldShape;
  /** Closed list of values of a choice or set. */
  values?: readonly string[];
  section: CardSection;
  schema: z.ZodMiniType<T>;
}

const phrase = someText(2_000);
const phrases = someOf(phrase, 100);

function number(section: CardSection, max: number): FieldEntry<number> {
  return { shape: "number", section, schema: whole(0, max) };
}
function choice<const V extends readonly [string, ...string[]]>(section: CardSection, values: V) {
  return {
    shape: "choice" as const,
    values,
    section,
    schema: z.enum(values) as unknown as z.ZodMiniType<V[number]>,
  };
}
function set<const V extends readonly [string, ...string[]]>(section: CardSection, values: V) {
  const schema = someOf(z.enum(values), values.length) as unknown as z.ZodMiniType<V[number][]>;
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

export { FIELD_NAMES } from "./field-names.ts";
