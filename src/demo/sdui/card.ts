/** One cell of the newer layout's feed: a post, what is no post, or an empty place. */
import type { DemoAuthor, DemoPost } from "../demo-post.ts";
import type { FeedItem } from "../feed.ts";
import { DEMO_GROUP } from "../group.ts";
import { avatar, escapeHtml } from "../html.ts";
import { idsOf, spread, stamped } from "../post-ids.ts";
import { sduiToken } from "../sdui-token.ts";
import { groupActor, type SduiActor, sduiActor, sduiProfileUrl } from "./actor.ts";
import { sduiAttachment } from "./attachment.ts";
import { cardKey, HASHED, opaque, type SduiContext, toolsKey } from "./context.ts";
import { sduiComments, sduiSocial } from "./social.ts";
import { sduiWords, textBox } from "./text.ts";

const HOUR = 3_600_000;

/** The cell as it stands once it has been scrolled to. */
export function sduiCell(context: SduiContext, item: FeedItem): string {
  switch (item.kind) {
    case "post":
      return cell(postCard(context, item.post));
    case "promoted": {
      const token = sduiToken(stamped(context.now - item.hoursAgo * HOUR, spread(item.key)));
      const actor = sduiActor(context, { author: item.company, company: true });
      const text = `<p componentkey="${context.key()}">${textBox(item.text)}</p>`;
      const parts = [menu(context, item.company.name), actor, text, sduiSocial(context, item.key, 0)];
      return cell(card(context, item.key, parts.join(""), token));
    }
    case "course": {
      const body = `<div class="${HASHED.header}"><p>Popular course</p><button aria-label="View more options" type="button"></button></div><a componentkey="${context.key()}" href="https://www.linkedin.com/learning/course-${item.courseId}/" target="_blank"><div><p class="${HASHED.name}">${escapeHtml(item.title)}</p><p class="${HASHED.quiet}">${escapeHtml(item.teacher)}</p></div></a>${sduiSocial(context, item.key, 0)}`;
      return cell(card(context, item.key, body, sduiToken(item.courseId, 6)));
    }
    case "recommended":
      return cell(
        `<div class="${HASHED.card}" role="listitem" componentkey="update-card-focus${opaque(item.key)}"><h2 class="${HASHED.hidden}">Feed post</h2><p class="${HASHED.header}">Recommended for you</p>${item.people.map(recommended).join("")}</div>`,
      );
    case "aggregate":
    case "empty":
      // Content that the page has not made yet, or has taken away again.
      return cell("");
  }
}

function recommended(member: DemoAuthor): string {
  const name = escapeHtml(member.name);
  return `<div class="${HASHED.person}"><a href="${sduiProfileUrl(member)}"><div aria-label="${name} 3rd+"><p class="${HASHED.name}">${name}</p></div></a><p class="${HASHED.quiet}">${escapeHtml(member.headline)}</p><button class="${HASHED.follow}" aria-label="Follow ${name}" type="button"><span>Follow</span></button></div>`;
}

function cell(content: string): string {
  return `<div data-display-contents="true"><div class="${content === "" ? HASHED.empty : HASHED.cell}">${content}</div></div>`;
}

function postCard(context: SduiContext, post: DemoPost): string {
  const ids = idsOf(post, context.now);
  const token = sduiToken(ids.activity);
  if (post.sduiShape === "bare-text") return bareCard(context, post, ids.activity);
  const who: SduiActor = { author: post.author, hoursAgo: post.hoursAgo, edited: post.edited ?? false };
  const actor =
    post.sduiShape === "group-actor"
      ? groupActor(context, who, DEMO_GROUP.name, ids.activity)
      : sduiActor(context, who);
  const parts = [
    header(context, post),
    menu(context, post.author.name),
    actor,
    commentary(context, post, ids.groupPost),
    post.quoted ? quoted(context, post) : sduiAttachment(context, post.attachment),
    sduiSocial(context, post.key, post.comments?.length ?? 0),
  ];
  return card(context, post.key, parts.join(""), token, sduiComments(context, post, token));
}

function card(context: SduiContext, key: string, body: string, token: string, below = ""): string {
  const name = cardKey(key);
  return `<div componentkey="${name}"><div class="${HASHED.card}" componentkey="${name}" role="listitem"><div data-display-contents="true"><div componentkey="${opaque(key)}"><h2 class="${HASHED.hidden}"><span>Feed post</span><span aria-hidden="true"></span></h2>${body}</div></div>${below}</div><div componentkey="${toolsKey(token, key)}"><div componentkey="${context.key()}"></div></div></div>`;
}

/** A shape seen in one build: no text box, no token, the id in an anchor. */
function bareCard(context: SduiContext, post: DemoPost, activity: string): string {
  const actor = sduiActor(context, { author: post.author, hoursAgo: post.hoursAgo });
  return `<div class="${HASHED.card}" role="listitem" componentkey="update-card-focus${opaque(post.key)}FeedType_GROUP_FEED" id="${cardKey(post.key)}"><span data-sdui-anchor-id="feed-header-urn:li:activity:${activity}-0"></span>${menu(context, post.author.name)}${actor}<p componentkey="${context.key()}">${sduiWords(post.text)}</p>${sduiSocial(context, post.key, 0)}</div>`;
}

function menu(context: SduiContext, author: string): string {
  const name = escapeHtml(author);
  return `<div class="${HASHED.menu}"><button aria-expanded="false" aria-label="Open control menu for post by ${name}" componentkey="${context.key()}" type="button"><span>⋯</span></button><button aria-label="Hide post by ${name}" componentkey="${context.key()}" type="button"><span aria-hidden="true">×</span></button></div>`;
}

function header(context: SduiContext, post: DemoPost): string {
  if (post.pinned)
    return `<div class="${HASHED.header}"><p componentkey="${context.key()}">Featured</p></div>`;
  if (!post.surfacedBy) return "";
  const { by, how } = post.surfacedBy;
  const href = sduiProfileUrl(by);
  return `<div class="${HASHED.header}" componentkey="${context.key()}"><a componentkey="${context.key()}" href="${href}" tabindex="0"><figure><img alt="View ${escapeHtml(by.name)}’s profile" src="${avatar(by.name)}"></figure></a><div><p componentkey="${context.key()}"><a href="${href}"><strong>${escapeHtml(by.name)}</strong></a><span> </span>${how}</p></div></div>`;
}

/** Where LinkedIn offers to translate, the wrapper's name holds the id of the group post. */
function commentary(context: SduiContext, post: DemoPost, groupPost: string): string {
  if (post.text === "") return "";
  const text = `<p componentkey="${context.key()}">${textBox(post.text)}</p>`;
  if (spread(post.key) % 2 === 0) return text;
  const name = `translatable-commentary-FeTranslationUrn(contentUrnCommentUrn=null, contentUrnGroupPostUrn=ContentUrnGroupPostUrn(groupPostUrn=GroupPostUrn(groupId=${context.groupId}, postId=${groupPost})), contentUrnShareUrn=null, contentUrnUgcPostUrn=null)`;
  return `<div componentkey="${name}" id="${name}">${text}</div>`;
}

function quoted(context: SduiContext, post: DemoPost): string {
  if (!post.quoted) return "";
  const { author, text } = post.quoted;
  const urn = `urn:li:activity:${idsOf(post.quoted, context.now).activity}`;
  return `<div class="${HASHED.quote}"><a href="https://www.linkedin.com/feed/update/${urn}/" componentkey="${context.key()}"><div><p class="${HASHED.name}"><span>${escapeHtml(author.name)}</span></p><p class="${HASHED.quiet}">${escapeHtml(author.headline)}</p></div><p>${textBox(text)}</p></a></div>`;
}
