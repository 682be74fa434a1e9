/** LinkedIn's older frontend with readable class names, as served from 2023 on, on group pages too. */
import { classicDialect, mayBeClassicPost } from "./classic-frame.ts";

export const classic = classicDialect({
  id: "classic",
  part: ".update-components-",
  post: [
    ...mayBeClassicPost.map((selector) => `${selector}:not(:has(.feed-shared-actor))`),
    ".feed-shared-update-v2:not([data-urn]):has(.update-components-actor__container)",
    // The viewer that opens over the page when a picture is clicked shows its post again, without an id.
    ".feed-shared-update-detail-viewer:has(.update-components-actor__container)",
  ],
  name: [
    ".update-components-actor__title [dir]",
    ".update-components-actor__title",
    ".update-components-actor__name",
  ],
  links: ["a.update-components-actor__meta-link", ".update-components-actor__container a[href]"],
  header: [".update-components-header__text-view a"],
  document: ".update-components-document__container",
  text: [
    {
      field: "text",
      take: "lines",
      at: [
        ".update-components-update-v2__commentary",
        ".feed-shared-update-v2__description",
        ".update-components-text",
      ],
    },
  ],
});
