/** Which fields the composer asks for, in which order; the first section makes a good offer by itself. */
import type { FieldName } from "#core/offer.ts";
import type { MessageKey } from "#platform/say.ts";

export interface FormSection {
  title: MessageKey;
  fields: readonly FieldName[];
  /** Folded up at first. */
  more?: true;
}

export const FORM_SECTIONS: readonly FormSection[] = [
  { title: "moSectionFirst", fields: ["topics", "formats", "times", "capacity", "cadence", "paid"] },
  { title: "moSectionWhom", fields: ["menteeLevels", "menteeCriteria", "notTopics"], more: true },
  {
    title: "moSectionYou",
    fields: [
      "industries",
      "yearsExperience",
      "sinceYear",
      "credentials",
      "affiliations",
      "languages",
      "workStatus",
    ],
    more: true,
  },
  {
    title: "moSectionWhere",
    fields: ["locations", "remoteOk", "timezone", "notFormats", "sessionMinutes", "mentoringKinds"],
    more: true,
  },
  {
    title: "moSectionAsk",
    fields: ["howToAsk", "contact", "replyWithinDays", "placesOpen", "status", "openUntil"],
    more: true,
  },
];

/** Topics that many mentees ask for, to tap. */
export const TOPIC_SUGGESTIONS: readonly MessageKey[] = [
  "moTopicCareer",
  "moTopicCv",
  "moTopicInterviews",
  "moTopicExams",
  "moTopicFirstLead",
  "moTopicReturn",
];
