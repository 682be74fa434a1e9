/** LinkedIn's older frontend with readable class names, as served from 2023 on, on group pages too. */
import type { Dialect, FieldReading } from "../dialect.ts";
import { classicComments, classicEnd, classicIds, mayBeClassicPost } from "./classic-frame.ts";
import { otherAges } from "./other-ages.ts";

const TIME = ".update-components-actor__sub-description";

const person = [
  {
    field: "author",
    take: "name",
    at: [
      ".update-components-actor__title [dir]",
      ".update-components-actor__title",
      ".update-components-actor__name",
    ],
  },
  {
    field: "profile",
    take: "path",
    at: [
      ":link of author",
      "a.update-components-actor__meta-link",
      ".update-components-actor__container a[href]",
    ],
  },
  { field: "headline", take: "text", at: [".update-components-actor__description"] },
] as const satisfies readonly FieldReading[];

const body = {
  field: "text",
  take: "lines",
  at: [
    ".update-components-update-v2__commentary",
    ".feed-shared-update-v2__description",
    ".update-components-text",
  ],
} as const satisfies FieldReading;

export const classic = {
  id: "classic",
  post: [
    ...mayBeClassicPost.map((selector) => `${selector}:not(:has(.feed-shared-actor))`),
    ".feed-shared-update-v2:not([data-urn]):has(.update-components-actor__container)",
    // The viewer that opens over the page when a picture is clicked shows its post again, without an id.
    ".feed-shared-update-detail-viewer:has(.update-components-actor__container)",
  ],
  never: [],
  comments: classicComments,
  end: classicEnd,
  fields: [
    ...classicIds,
    ...person,
    body,
    { field: "age", take: "age", at: [TIME] },
    ...otherAges(TIME),
    { field: "edited", take: "edited", at: [TIME] },
    { field: "advert", take: "advert", at: [TIME] },
    { field: "advert", take: "plainSlot", at: [TIME], without: "age" },
    { field: "more", take: "present", at: [".feed-shared-inline-show-more-text__see-more-less-toggle"] },
    {
      field: "surfacedBy",
      take: "name",
      at: [".update-components-header__text-view a"],
      not: "a[href*='/groups/']",
    },
    { field: "surfacedBy", take: "headerName", at: [".update-components-header"] },
    {
      field: "attachment",
      take: "present",
      value: "document",
      at: [".update-components-document__container"],
    },
    {
      field: "attachment",
      take: "present",
      value: "video",
      at: [".update-components-linkedin-video", "video"],
    },
    { field: "attachment", take: "present", value: "poll", at: [".update-components-poll"] },
    { field: "attachment", take: "present", value: "event", at: [".update-components-event"] },
    { field: "attachment", take: "present", value: "article", at: [".update-components-article"] },
    { field: "attachment", take: "present", value: "image", at: [".update-components-image"] },
  ],
  quoted: {
    at: [".update-components-mini-update-v2", ".feed-shared-update-v2__reshared-content"],
    fields: [
      ...person,
      body,
      { field: "ids", take: "ids", attribute: "href", at: ["a[href*='/feed/update/']"] },
      { field: "ids", take: "ids", attribute: "data-urn", at: [":self"] },
    ],
  },
} as const satisfies Dialect;
