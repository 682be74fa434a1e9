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
  /** Made when it is asked for: the worker starts often, and needs none of them. */
  readonly schema: z.ZodMiniType<T>;
}

function number(section: CardSection, max: number): FieldEntry<number> {
  return {
    shape: "number",
    section,
    get schema() {
      return whole(0, max);
    },
  };
}
function choice<const V extends readonly [string, ...string[]]>(section: CardSection, values: V) {
  return {
    shape: "choice" as const,
    values,
    section,
    get schema() {
      return z.enum(values) as unknown as z.ZodMiniType<V[number]>;
    },
  };
}
function set<const V extends readonly [string, ...string[]]>(section: CardSection, values: V) {
  return {
    shape: "set" as const,
    values,
    section,
    get schema() {
      return someOf(z.enum(values), values.length) as unknown as z.ZodMiniType<V[number][]>;
    },
  };
}
function phrase(section: CardSection): FieldEntry<string> {
  return {
    shape: "phrase",
    section,
    get schema() {
      return onePhrase();
    },
  };
}
function phrases(section: CardSection): FieldEntry<string[]> {
  return {
    shape: "phrases",
    section,
    get schema() {
      return someOf(onePhrase(), 100);
    },
  };
}
function flag(section: CardSection): FieldEntry<boolean> {
  return {
    shape: "flag",
    section,
    get schema() {
      return z.boolean();
    },
  };
}
const onePhrase = () => someText(2_000);

export const FIELDS: { [F in FieldName]: FieldEntry<OfferValues[F]> } = {
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
