/** The form of an offer with nothing filled in, for members who write by hand. */
import type { LineName, WordingLanguage } from "../wording/wording.ts";
import { WORDINGS } from "../wording/wordings.ts";

/** What a good offer says at the least; more would keep people from filling it in. */
export const BLANK_LINES = [
  "industries",
  "yearsExperience",
  "locations",
  "topics",
  "notTopics",
  "menteeCriteria",
  "formats",
  "times",
  "cadence",
  "places",
  "paid",
  "howToAsk",
  "replyWithinDays",
  "openUntil",
] as const satisfies readonly LineName[];

/** Labels to fill in behind, one a line; a line left empty says nothing. */
export function blankForm(language: WordingLanguage = "en", hashtag = ""): string {
  const wording = WORDINGS[language];
  const tag = hashtag.trim().replace(/^#+/, "");
  const lines = BLANK_LINES.map((line) => `${wording.labels[line]}: `);
  return [`${wording.opening.form}:`, "", ...lines, ...(tag ? ["", `#${tag}`] : [])].join("\n");
}
