/** Which lines a layout writes, in which order, and where a blank line parts them. */
import { type LineName, SHORT_LINES } from "../wording/wording.ts";
import type { Layout } from "./first-line.ts";

/** Paragraphs of lines. In the form each stands on its own line, else a paragraph's sentences run on. */
export const LAYOUT_LINES: Record<Layout, readonly (readonly LineName[])[]> = {
  form: [
    ["topics", "notTopics", "menteeLevels", "menteeCriteria"],
    ["formats", "notFormats", "times", "cadence", "sessionMinutes", "locations", "remoteOk", "timezone"],
    ["places", "status", "mentoringKinds", "languages", "paid", "openUntil"],
    ["industries", "yearsExperience", "sinceYear", "workStatus", "credentials", "affiliations"],
    ["howToAsk", "contact", "replyWithinDays"],
  ],
  prose: [
    ["industries", "yearsExperience", "sinceYear", "workStatus", "credentials", "affiliations"],
    ["topics", "notTopics", "menteeLevels", "menteeCriteria"],
    [
      "mentoringKinds",
      "formats",
      "notFormats",
      "locations",
      "remoteOk",
      "times",
      "timezone",
      "cadence",
      "sessionMinutes",
      "languages",
    ],
    ["status", "places", "openUntil", "paid", "contact", "replyWithinDays"],
    ["howToAsk"],
  ],
  short: [SHORT_LINES],
};
