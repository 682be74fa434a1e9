/** Names of the fields of an offer, apart from their catalogue: the parser needs no schemas. */
import type { FieldName } from "./offer.ts";

/** Every field, in the order a card shows them. */
export const FIELD_NAMES = [
  "formats",
  "notFormats",
  "times",
  "cadence",
  "sessionMinutes",
  "locations",
  "remoteOk",
  "timezone",
  "status",
  "capacity",
  "placesOpen",
  "openUntil",
  "paid",
  "howToAsk",
  "contact",
  "replyWithinDays",
  "topics",
  "notTopics",
  "yearsExperience",
  "sinceYear",
  "industries",
  "credentials",
  "affiliations",
  "languages",
  "workStatus",
  "mentoringKinds",
  "menteeLevels",
  "menteeCriteria",
] as const satisfies readonly FieldName[];
