/** What both generations of the readable frontend share: how a card is marked, named and closed. */
import type { FieldReading } from "../dialect.ts";

const KINDS = ["activity", "groupPost", "ugcPost", "share"] as const;

const named = (attribute: string) =>
  `:is(${KINDS.map((kind) => `[${attribute}^='urn:li:${kind}:']`).join(", ")})`;

/** The card, or its slot while LinkedIn keeps it empty off screen. Courses, jobs and aggregates carry other urns. */
export const mayBeClassicPost: readonly string[] = [
  named("data-urn"),
  `${named("data-id")}:not(:has([data-urn^='urn:li:']))`,
];

export const classicComments: readonly string[] = [
  ".feed-shared-update-v2__comments-container",
  ".comments-comments-list",
  ".comments-highlighted-comment-item",
  "article.comments-comment-item",
  "[data-id^='urn:li:comment:']",
];

/** Counts and buttons under the post. */
export const classicEnd: readonly string[] = [
  ".update-v2-social-activity",
  ".social-details-social-activity",
  ".social-details-social-counts",
  ".feed-shared-social-action-bar",
  ".feed-shared-social-actions",
];

export const classicIds: readonly FieldReading[] = [
  { field: "ids", take: "ids", attribute: "data-urn", at: [":self"] },
  {
    field: "ids",
    take: "ids",
    attribute: "data-id",
    at: [":self", ":around [data-id^='urn:li:']"],
    not: "[data-id^='urn:li:comment:']",
  },
  {
    field: "ids",
    take: "ids",
    attribute: "data-view-tracking-scope",
    at: ["[data-view-tracking-scope]", ":around [data-view-tracking-scope]"],
    not: "[data-id^='urn:li:comment:']",
  },
];
