/** What both generations of the readable frontend share: how a card is marked, named, filled and closed. */
import { ID_ORDER } from "#core/post-key.ts";
import type { Dialect, FieldReading } from "../dialect.ts";
import { otherAges } from "./other-ages.ts";

const named = (attribute: string) => `:is(${ID_ORDER.map((id) => `[${attribute}^='${id}']`).join(", ")})`;

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
const classicEnd: readonly string[] = [
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

/** What one generation calls by names of its own. */
interface Names extends Pick<Dialect, "id" | "post"> {
  /** How the class names of a card's parts begin. */
  readonly part: string;
  readonly name: readonly string[];
  readonly links: readonly string[];
  readonly header: readonly string[];
  readonly document: string;
  readonly text: readonly FieldReading[];
}

/** A generation's layout: the same parts under other names. */
export function classicDialect({ id, post, part, name, links, header, document, text }: Names): Dialect {
  const time = [`${part}actor__sub-description`];
  const person: readonly FieldReading[] = [
    { field: "author", take: "name", at: name },
    { field: "profile", take: "path", at: [":link of author", ...links] },
    { field: "headline", take: "text", at: [`${part}actor__description`] },
  ];
  const attached = (value: string, ...at: string[]): FieldReading => ({
    ...{ field: "attachment", take: "present", value },
    at,
  });
  return {
    id,
    post,
    never: [],
    comments: classicComments,
    end: classicEnd,
    fields: [
      ...classicIds,
      ...person,
      ...text,
      { field: "age", take: "age", at: time },
      ...otherAges(time),
      { field: "edited", take: "edited", at: time },
      { field: "advert", take: "advert", at: time },
      { field: "advert", take: "plainSlot", at: time, without: "age" },
      { field: "more", take: "present", at: [".feed-shared-inline-show-more-text__see-more-less-toggle"] },
      { field: "surfacedBy", take: "name", at: header, not: "a[href*='/groups/']" },
      { field: "surfacedBy", take: "headerName", at: [`${part}header`] },
      attached("document", document),
      attached("video", `${part}linkedin-video`, "video"),
      ...["poll", "event", "article", "image"].map((kind) => attached(kind, part + kind)),
    ],
    quoted: {
      at: [`${part}mini-update-v2`, ".feed-shared-update-v2__reshared-content"],
      fields: [
        ...person,
        ...text,
        { field: "ids", take: "ids", attribute: "href", at: ["a[href*='/feed/update/']"] },
        { field: "ids", take: "ids", attribute: "data-urn", at: [":self"] },
      ],
    },
  };
}
