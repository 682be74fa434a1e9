/** The readable frontend up to about the end of 2022: `feed-shared-…` where later cards say `update-components-…`. */
import { classicDialect, mayBeClassicPost } from "./classic-frame.ts";

export const classic2022 = classicDialect({
  id: "classic-2022",
  part: ".feed-shared-",
  post: [
    ...mayBeClassicPost.map((selector) => `${selector}:has(.feed-shared-actor)`),
    ".feed-shared-update-v2:not([data-urn]):has(.feed-shared-actor)",
  ],
  name: [".feed-shared-actor__name [dir]", ".feed-shared-actor__name", ".feed-shared-actor__title"],
  links: ["a.feed-shared-actor__container-link", ".feed-shared-actor a[href]"],
  header: [".feed-shared-header__text-view a", ".feed-shared-header a"],
  document: ".feed-shared-document",
  text: [
    // Until about 2020 the line breaks were written as such, between a span for each line.
    { field: "text", take: "written", at: [".feed-shared-text .white-space-pre-wrap"] },
    { field: "text", take: "lines", at: [".feed-shared-text", ".feed-shared-update-v2__description"] },
  ],
});
