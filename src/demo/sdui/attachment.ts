/** What hangs below a post in the newer layout. Polls and events were never seen there: their shapes are guesses. */
import type { DemoAttachment } from "../demo-post.ts";
import { escapeHtml, picture } from "../html.ts";
import { HASHED, type SduiContext } from "./context.ts";

const HOME = "https://www.linkedin.com/feed/";

/** The attachment's block; nothing without one. */
export function sduiAttachment(context: SduiContext, attachment: DemoAttachment | undefined): string {
  if (!attachment) return "";
  const title = escapeHtml(attachment.title);
  switch (attachment.kind) {
    case "image":
      return `<div class="${HASHED.picture}"><a componentkey="${context.key()}" href="${HOME}" tabindex="0"><figure componentkey="${context.key()}"><img alt="View image" data-loaded="true" src="${picture(attachment.title)}"></figure></a></div>`;
    case "document":
      return `<div class="${HASHED.attached}"><div componentkey="document-container-${context.key()}"><div><p data-color-scheme="dark">${title}</p></div><div><p data-color-scheme="dark">2 pages</p></div><ul><li><figure><img alt="" data-loaded="true" src="${picture(attachment.title)}"></figure></li></ul><div><p data-color-scheme="dark">1 / 2</p></div></div></div>`;
    case "video":
      return `<div class="${HASHED.picture}"><div aria-label="Video Player" class="video-js vjs-paused" data-vjs-player="true" role="region" tabindex="-1"><video class="vjs-tech" poster="${picture(attachment.title)}" tabindex="-1"></video><div class="${HASHED.hidden}">Video Player is loading.</div></div></div>`;
    case "article":
      return `<div class="${HASHED.attached}"><a componentkey="${context.key()}" href="https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fexample%2Eorg%2Farticle&amp;urlhash=AAAA" tabindex="0" target="_blank"><figure><img alt="" data-loaded="true" src="${picture(attachment.title)}"></figure><div><p>${title}</p><p>example.org</p></div></a></div>`;
    case "event":
      return `<div class="${HASHED.attached}"><a componentkey="${context.key()}" href="https://www.linkedin.com/events/99000900/" tabindex="0"><figure><img alt="" data-loaded="true" src="${picture(attachment.title)}"></figure><div><p>${title}</p><p>Event by the group</p></div></a></div>`;
    case "poll":
      return `<div class="${HASHED.attached}"><div componentkey="poll-${context.key()}" role="group" aria-label="Poll"><p>${title}</p>${(attachment.options ?? []).map((option) => `<button type="button" role="radio" aria-checked="false">${escapeHtml(option)}</button>`).join("")}<p>57 votes • 2d left</p></div></div>`;
  }
}
