/** What hangs below a post in the classic layout. */
import type { DemoAttachment } from "../demo-post.ts";
import { escapeHtml, picture } from "../html.ts";
import type { ClassicContext } from "./context.ts";

/** The attachment's block; nothing without one. */
export function classicAttachment(context: ClassicContext, attachment: DemoAttachment | undefined): string {
  if (!attachment) return "<!---->";
  const title = escapeHtml(attachment.title);
  switch (attachment.kind) {
    case "image":
      return `<div class="update-components-image update-components-image--single-image feed-shared-update-v2__content"><div class="update-components-image__container-wrapper relative"><div class="update-components-image__container"><button aria-label="Activate to view larger image, ${title}" class="update-components-image__image-link" type="button"><div aria-hidden="true" class="ivm-image-view-model"><div class="ivm-view-attr__img-wrapper"><img alt="${title}" class="ivm-view-attr__img--centered update-components-image__image evi-image ember-view" id="${context.ember()}" src="${picture(title)}"></div></div></button></div></div></div>`;
    case "document":
      return `<div class="feed-shared-update-v2__content"><div class="update-components-document__container"><div class="document-s-container"><div class="visually-hidden a11y-text" role="alert">Your document has finished loading</div><iframe class="document-s-container__document-element document-s-container__document-element--loaded" tabindex="0" title="Document player for: ${title}" srcdoc="&lt;p style=&quot;font:600 18px sans-serif;color:#777&quot;&gt;${title}&lt;/p&gt;"></iframe></div></div></div>`;
    case "video":
      return `<div class="feed-shared-update-v2__content"><div class="update-components-linkedin-video"><div class="video-js" role="region" aria-label="Video Player"><video class="vjs-tech" poster="${picture(title)}" tabindex="-1"></video><div class="vjs-control-text visually-hidden">Video Player is loading.</div><div class="vjs-text-track-settings visually-hidden"><p>Captions settings, opens a dialog</p><p>Opacity</p><p>Playback speed</p></div></div></div></div>`;
    case "article":
      return `<div class="feed-shared-update-v2__content"><div class="update-components-article"><a class="update-components-article__meta" href="https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fexample.org%2Farticle&amp;urlhash=AAAA" target="_blank" rel="noopener"><img alt="" src="${picture(title)}"><div class="update-components-article__title">${title}</div><div class="update-components-article__subtitle">example.org</div></a></div></div>`;
    case "event":
      return `<div class="feed-shared-update-v2__content"><div class="update-components-event"><a href="https://www.linkedin.com/events/99000900/"><div class="update-components-event__title">${title}</div><div class="update-components-event__subtitle">Event by the group</div></a></div></div>`;
    case "poll":
      return `<div class="feed-shared-update-v2__content"><div class="feed-shared-poll update-components-poll ember-view"><div class="update-components-poll__header"><h3 class="update-components-poll__question t-16 t-bold">${title}</h3><span class="update-components-poll__note">The author can see how you vote.</span></div><div class="update-components-poll__options">${(attachment.options ?? []).map((option) => `<button type="button" class="update-components-poll-option">${escapeHtml(option)}</button>`).join("")}</div><div class="update-components-poll__summary"><span>57 votes</span><span> • </span><span>2d left</span></div></div></div>`;
  }
}
