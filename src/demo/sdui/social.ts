/** Counts, buttons and comments under a post in the newer layout. */
import type { DemoPost } from "../demo-post.ts";
import { avatar, escapeHtml } from "../html.ts";
import { idsOf, postedAt, spread, stamped } from "../post-ids.ts";
import { HASHED, opaque, type SduiContext } from "./context.ts";
import { textBox } from "./text.ts";

const HOUR = 3_600_000;
const HOME = "https://www.linkedin.com/feed/";

/** Reactions and the row of buttons; they do nothing. */
export function sduiSocial(context: SduiContext, key: string, comments: number): string {
  const reactions = 1 + (spread(key) % 70);
  const count = `${comments} comment${comments === 1 ? "" : "s"}`;
  const said =
    comments > 0
      ? `<div componentkey="${context.key()}" role="button" tabindex="0"><p><span class="${HASHED.hidden}">${count}</span><span aria-hidden="true">${count}</span></p></div>`
      : "";
  return `<div class="${HASHED.counts}"><a componentkey="${context.key()}" href="${HOME}" tabindex="0"><div><p><span class="${HASHED.hidden}">${reactions} reactions</span><span aria-hidden="true">${reactions}</span></p></div></a>${said}</div><hr role="presentation"><div class="${HASHED.actions}"><button aria-label="Reaction button state: no reaction" componentkey="${context.key()}" type="button"><span>Like</span></button><button componentkey="${context.key()}" type="button"><span>Comment</span></button><button componentkey="${context.key()}" type="button"><span>Repost</span></button><a componentkey="${context.key()}" href="${HOME}"><span>Send</span></a></div>`;
}

/** The comments: their texts stand in the same boxes as those of posts. */
export function sduiComments(context: SduiContext, post: DemoPost, token: string): string {
  const comments = post.comments ?? [];
  if (comments.length === 0) return "";
  const ids = idsOf(post, context.now);
  const thread = `urn:li:groupPost:${context.groupId}-${ids.groupPost}`;
  const list = comments.map((comment, index) => {
    const hoursLater = (post.hoursAgo * (index + 1)) / (comments.length + 1);
    const id = stamped(postedAt(post, context.now) + hoursLater * HOUR, spread(comment.text));
    const name = `replaceableComment_urn:li:comment:(${thread},${id})`;
    const href = `https://www.linkedin.com/in/${comment.author.slug}/`;
    const author = escapeHtml(comment.author.name);
    return `<div componentkey="${name}"><div data-display-contents="true"><div class="${HASHED.comment}" componentkey="${name}" id="${name}"><a href="${href}"><figure class="${HASHED.face}"><img alt="" src="${avatar(comment.author.name)}"></figure></a><div><div><a href="${href}"><p class="${HASHED.name}"><span>${author}</span></p><p class="${HASHED.quiet}"><span>${escapeHtml(comment.author.headline)}</span></p></a><p class="${HASHED.quiet}"><span>${Math.max(1, Math.floor((post.hoursAgo - hoursLater) % 24))}h</span></p><button class="${HASHED.hidden}" aria-label="View more options for ${author}’s comment" type="button"></button></div><p>${textBox(comment.text)}</p></div></div></div></div>`;
  });
  return `<div componentkey="commentsSectionContainer${opaque(post.key)}" data-component-type="LazyColumn" data-testid="${token}-commentList${opaque(post.key)}">${list.join("")}</div>`;
}
