/** Which fields the terms strip and the sections of a card show, in which order. */
import { FIELD_NAMES, FIELDS } from "#core/fields.ts";
import type { FieldName } from "#core/offer.ts";
import type { MessageKey } from "#platform/say.ts";

export interface TermGroup {
  label: MessageKey;
  /** The first is the main one: where nothing of the group is said, it is "not said". */
  fields: readonly [FieldName, ...FieldName[]];
}

/** What a mentee needs to know before writing. */
export const TERM_GROUPS: readonly TermGroup[] = [
  { label: "termHow", fields: ["formats", "notFormats"] },
  { label: "termWhen", fields: ["times", "cadence", "sessionMinutes", "timezone"] },
  { label: "termWhere", fields: ["locations", "remoteOk"] },
  { label: "termPlaces", fields: ["status", "placesOpen", "capacity"] },
  { label: "termAsk", fields: ["howToAsk", "contact", "replyWithinDays"] },
  { label: "termUntil", fields: ["openUntil"] },
];

const inStrip = new Set(TERM_GROUPS.flatMap(({ fields }) => [...fields]));

/** The other fields: what the mentor brings, whom they look for, and the terms that are not in the strip. */
export const SECTIONS: readonly { label: MessageKey; fields: readonly FieldName[] }[] = [
  {
    label: "sectionBackground",
    fields: FIELD_NAMES.filter((field) => FIELDS[field].section === "background"),
  },
  {
    label: "sectionMentee",
    fields: FIELD_NAMES.filter(
      (field) =>
        FIELDS[field].section === "mentee" || (FIELDS[field].section === "terms" && !inStrip.has(field)),
    ),
  },
];
