/** Counts, buttons and comments under a post in the classic layout. */
import type { DemoComment, DemoPost } from "../demo-post.ts";
import { avatar, escapeHtml } from "../html.ts";
import { idsOf, postedAt, spread, stamped } from "../post-ids.ts";
import type { ClassicContext } from "./context.ts";
import { classicWords } from "./text.ts";

const HOUR = 3_600_000;

/** Reactions and the row of buttons; they do nothing. */
export function classicSocial(context: ClassicContext, key: string, name: string, comments: number): string {
  const reactions = 1 + (spread(key) % 70);
  const buttons = ["Like", "Comment", "Repost", "Send"].map(
    (word) =>
      `<button aria-label="${word === "Like" ? "React Like" : word}" class="artdeco-button artdeco-button--muted artdeco-button--tertiary ember-view social-actions-button" id="${context.ember()}" type="button"><span class="artdeco-button__text">${word}</span></button>`,
  );
  const count = `${comments} comment${comments === 1 ? "" : "s"}`;
  return `<div class="update-v2-social-activity" id="${context.ember()}">
<div class="social-details-social-counts"><ul class="display-flex flex-wrap"><li class="social-details-social-counts__item social-details-social-counts__reactions"><button aria-label="${reactions} reactions" class="t-black--light social-details-social-counts__count-value" data-reaction-details="" type="button"><span aria-hidden="true" class="social-details-social-counts__reactions-count">${reactions}</span></button></li>${
    comments > 0
      ? `<li class="social-details-social-counts__item social-details-social-counts__comments"><button aria-label="${count} on ${escapeHtml(name)}’s post" class="t-black--light social-details-social-counts__count-value" type="button"><span aria-hidden="true">${count}</span></button></li>`
      : ""
  }</ul></div>
<div class="feed-shared-social-action-bar feed-shared-social-action-bar--full-width feed-shared-social-action-bar--has-social-counts">${buttons.join("")}</div>
</div>`;
}

/** The comments: `<article>` elements that reuse the classes of a post's text. */
export function classicComments(context: ClassicContext, post: DemoPost): string {
  const comments = post.comments ?? [];
  const list = comments.map((comment, index) => classicComment(context, post, comment, index));
  return `<div class="feed-shared-update-v2__comments-container display-flex flex-column">${
    list.length > 0
      ? `<div class="comments-comments-list comments-comments-list--cr" id="${context.ember()}"><div class="comments-comment-list__container">${list.join("\n")}</div></div>`
      : "<!---->"
  }</div>`;
}

function classicComment(
  context: ClassicContext,
  post: DemoPost,
  comment: DemoComment,
  index: number,
): string {
  const posted = postedAt(post, context.now);
  const hoursLater = (post.hoursAgo * (index + 1)) / ((post.comments?.length ?? 0) + 1);
  const id = stamped(posted + hoursLater * HOUR, spread(comment.text));
  const name = escapeHtml(comment.author.name);
  const headline = escapeHtml(comment.author.headline);
  const href = `https://www.linkedin.com/in/${comment.author.slug}`;
  const author =
    comment.author.slug === post.author.slug
      ? '<span class="comments-comment-meta__badge label-neutral">Author</span>'
      : "";
  return `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:${idsOf(post, context.now).activity},${id})" id="${context.ember()}" tabindex="-1">
<div class="comments-comment-meta__container comments-comment-meta__container--parent"><div class="comments-comment-meta__actor"><a aria-label="View ${name}’s graphic link" class="comments-comment-meta__image-link" href="${href}" target="_self"><img alt="View ${name}’s graphic" class="EntityPhoto-circle-1 evi-image ember-view" height="32" src="${avatar(comment.author.name)}" width="32"></a><a aria-label="View: ${name} ${headline}" class="comments-comment-meta__description-container tap-target" href="${href}" target="_self"><h3 class="comments-comment-meta__description"><span class="comments-comment-meta__description-title">${name}</span>${author}</h3><div class="comments-comment-meta__description-subtitle">${headline}</div></a></div><div class="comments-comment-meta__info"><time class="comments-comment-meta__data">${Math.max(1, Math.floor((post.hoursAgo - hoursLater) % 24))}h</time></div></div>
<div class="comments-thread-entity"><div class="comments-thread-item"><section class="comments-comment-entity__content"><div class="feed-shared-inline-show-more-text comments-comment-item__inline-show-more-text" tabindex="-1"><span class="comments-comment-item__main-content feed-shared-main-content--comment t-14 t-black t-normal" dir="ltr"><div class="update-components-text relative" dir="ltr"><span dir="ltr">${classicWords(context, comment.text)}</span></div></span></div></section></div></div>
</article>`;
}
