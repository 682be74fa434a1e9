/**
 * The field catalogue: one entry a field, read by parser, filter, card, correction form and backup alike.
 * `Record<FieldName, …>` makes a forgotten field a compile error. Labels live in `_locales` under `field_<name>`.
 */
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

interface Entry<Shape extends FieldShape> {
  shape: Shape;
  section: CardSection;
  /** Closed list of values of a choice or set. */
  values?: readonly string[];
  /** Largest value of a number. */
  most?: number;
}

/** The entries that a field with such values can have. What values it takes exactly is checked by `field-schema.ts`. */
type EntryOf<T> = [T] extends [number]
  ? Entry<"number"> & { most: number }
  : [T] extends [boolean]
    ? Entry<"flag">
    : [T] extends [readonly string[]]
      ? string extends T[number]
        ? Entry<"phrases">
        : Entry<"set"> & { values: readonly T[number][] }
      : string extends T
        ? Entry<"phrase">
        : Entry<"choice"> & { values: readonly T[] };

const number = (section: CardSection, most: number) => ({ shape: "number", section, most }) as const;
const flag = (section: CardSection) => ({ shape: "flag", section }) as const;
const phrase = (section: CardSection) => ({ shape: "phrase", section }) as const;
const phrases = (section: CardSection) => ({ shape: "phrases", section }) as const;
const choice = <const V extends readonly string[]>(section: CardSection, values: V) =>
  ({ shape: "choice", section, values }) as const;
const set = <const V extends readonly string[]>(section: CardSection, values: V) =>
  ({ shape: "set", section, values }) as const;

export const FIELDS: { [F in FieldName]: EntryOf<OfferValues[F]> } = {
  formats: set("terms", FORMATS),
  notFormats: set("terms", FORMATS),
  times: set("terms", TIMES),
  cadence: choice("terms", CADENCES),
  sessionMinutes: number("terms", 1_440),
  locations: phrases("terms"),
  remoteOk: flag("terms"),
  timezone: phrase("terms"),
  status: choice("terms", STATUSES),
  capacity: number("terms", 10_000),
  placesOpen: number("terms", 10_000),
  openUntil: phrase("terms"),
  paid: flag("terms"),
  howToAsk: phrase("terms"),
  contact: phrase("terms"),
  replyWithinDays: number("terms", 365),
  topics: phrases("background"),
  notTopics: phrases("background"),
  yearsExperience: number("background", 80),
  sinceYear: number("background", 2_200),
  industries: phrases("background"),
  credentials: phrases("background"),
  affiliations: phrases("background"),
  languages: phrases("background"),
  workStatus: choice("background", WORK_STATUSES),
  mentoringKinds: set("mentee", MENTORING_KINDS),
  menteeLevels: set("mentee", MENTEE_LEVELS),
  menteeCriteria: phrases("mentee"),
};

export { FIELD_NAMES } from "./field-names.ts";
