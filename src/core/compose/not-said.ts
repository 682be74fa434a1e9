/** What mentees look for in an offer and this one does not say; for naming, never for forcing. */
import type { FieldName, OfferValues } from "../offer.ts";

/** What mentees filter by, in the order in which they ask; any of a question's fields answers it. */
export const QUESTIONS = {
  topics: ["topics"],
  work: ["industries", "affiliations", "credentials"],
  years: ["yearsExperience", "sinceYear"],
  whom: ["menteeCriteria", "menteeLevels"],
  channel: ["formats"],
  times: ["times"],
  place: ["locations", "remoteOk", "timezone"],
  rhythm: ["cadence", "sessionMinutes"],
  places: ["capacity", "placesOpen", "status"],
  kind: ["mentoringKinds"],
  howToAsk: ["howToAsk", "contact"],
  reply: ["replyWithinDays"],
  cost: ["paid"],
  until: ["openUntil"],
  notTopics: ["notTopics"],
} as const satisfies Record<string, readonly FieldName[]>;
export type Question = keyof typeof QUESTIONS;

/** Questions that the offer leaves open, the most asked first. */
export function notSaid(values: Partial<OfferValues>): Question[] {
  const open: Question[] = [];
  let question: Question;
  for (question in QUESTIONS)
    if (!QUESTIONS[question].some((field) => isStated(values[field]))) open.push(question);
  return open;
}

function isStated(value: OfferValues[FieldName] | undefined): boolean {
  return value !== undefined && (typeof value !== "object" || value.length > 0) && value !== "";
}
