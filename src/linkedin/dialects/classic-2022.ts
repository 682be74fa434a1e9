/** The readable frontend up to about the end of 2022: `feed-shared-…` where later cards say `update-components-…`. */
import type { Dialect, FieldReading } from "../dialect.ts";
import { classicComments, classicEnd, classicIds, mayBeClassicPost } from "./classic-frame.ts";
import { otherAges } from "./other-ages.ts";

const TIME = ".feed-shared-actor__sub-description";

const person = [
  {
    field: "author",
    take: "name",
    at: [".feed-shared-actor__name [dir]", ".feed-shared-actor__name", ".feed-shared-actor__title"],
  },
  {
    field: "profile",
    take: "path",
    at: [":link of author", "a.feed-shared-actor__container-link", ".feed-shared-actor a[href]"],
  },
  { field: "headline", take: "text", at: [".feed-shared-actor__description"] },
] as const satisfies readonly FieldReading[];

const body = [
  // Until about 2020 the line breaks were written as such, between a span for each line.
  { field: "text", take: "written", at: [".feed-shared-text .white-space-pre-wrap"] },
  { field: "text", take: "lines", at: [".feed-shared-text", ".feed-shared-update-v2__description"] },
] as const satisfies readonly FieldReading[];

export const classic2022 = {
  id: "classic-2022",
  post: [
    ...mayBeClassicPost.map((selector) => `${selector}:has(.feed-shared-actor)`),
    ".feed-shared-update-v2:not([data-urn]):has(.feed-shared-actor)",
  ],
  never: [],
  comments: classicComments,
  end: classicEnd,
  fields: [
    ...classicIds,
    ...person,
    ...body,
    { field: "age", take: "age", at: [TIME] },
    ...otherAges(TIME),
    { field: "edited", take: "edited", at: [TIME] },
    { field: "advert", take: "advert", at: [TIME] },
    { field: "advert", take: "plainSlot", at: [TIME], without: "age" },
    { field: "more", take: "present", at: [".feed-shared-inline-show-more-text__see-more-less-toggle"] },
    {
      field: "surfacedBy",
      take: "name",
      at: [".feed-shared-header__text-view a", ".feed-shared-header a"],
      not: "a[href*='/groups/']",
    },
    { field: "surfacedBy", take: "headerName", at: [".feed-shared-header"] },
    { field: "attachment", take: "present", value: "document", at: [".feed-shared-document"] },
    { field: "attachment", take: "present", value: "video", at: [".feed-shared-linkedin-video", "video"] },
    { field: "attachment", take: "present", value: "poll", at: [".feed-shared-poll"] },
    { field: "attachment", take: "present", value: "event", at: [".feed-shared-event"] },
    { field: "attachment", take: "present", value: "article", at: [".feed-shared-article"] },
    { field: "attachment", take: "present", value: "image", at: [".feed-shared-image"] },
  ],
  quoted: {
    at: [".feed-shared-mini-update-v2", ".feed-shared-update-v2__reshared-content"],
    fields: [
      ...person,
      ...body,
      { field: "ids", take: "ids", attribute: "href", at: ["a[href*='/feed/update/']"] },
      { field: "ids", take: "ids", attribute: "data-urn", at: [":self"] },
    ],
  },
} as const satisfies Dialect;
