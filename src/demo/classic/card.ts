/** One slot of a classic feed: a post, what is no post, or an empty place. */
import type { DemoPost } from "../demo-post.ts";
import type { FeedItem } from "../feed.ts";
import { avatar, escapeHtml } from "../html.ts";
import { idsOf, spread, stamped } from "../post-ids.ts";
import { type ActorOptions, classicActor, classicProfileUrl } from "./actor.ts";
import { classicAttachment } from "./attachment.ts";
import type { ClassicContext } from "./context.ts";
import { classicComments, classicSocial } from "./social.ts";
import { classicText, commentary } from "./text.ts";

const HOUR = 3_600_000;

/** The slot as it stands once it has been scrolled to. */
export function classicSlot(context: ClassicContext, item: FeedItem, position: number): string {
  switch (item.kind) {
    case "post":
      return postSlot(context, item.post, position);
    case "promoted": {
      const id = stamped(context.now - item.hoursAgo * HOUR, spread(item.key));
      const actor = { author: item.company, company: true };
      const body = `${classicText(context, item.text)}${classicSocial(context, item.key, item.company.name, 0)}`;
      return slot(context, `urn:li:activity:${id}`, `urn:li:activity:${id}`, position, actor, "", body);
    }
    case "course":
      return `<div data-id="urn:li:lyndaCourse:${item.courseId}" class="relative"><div id="${context.ember()}" class="ember-view occludable-update"><div class="artdeco-card feed-course"><p>Popular course</p><a href="https://www.linkedin.com/learning/course-${item.courseId}/">${escapeHtml(item.title)}</a><p>${escapeHtml(item.teacher)}</p></div></div></div>`;
    case "recommended":
      return `<div data-id="urn:li:aggregate:(urn:li:activity:${stamped(context.now - HOUR, spread(item.key))})" class="relative"><div id="${context.ember()}" class="ember-view occludable-update"><div class="artdeco-card feed-follows"><h2>Recommended for you</h2><ul>${item.people.map((one) => `<li><a href="https://www.linkedin.com/in/${one.slug}/"><img alt="" width="32" height="32" src="${avatar(one.name)}"><strong>${escapeHtml(one.name)}</strong></a><p>${escapeHtml(one.headline)}</p></li>`).join("")}</ul></div></div></div>`;
    case "aggregate":
      return `<div data-id="urn:li:aggregate:(urn:li:activity:${stamped(context.now - HOUR, spread(item.key))},urn:li:activity:${stamped(context.now - 2 * HOUR, spread(item.key))})" class="relative"><div id="${context.ember()}" class="occludable-update occludable-update-hint ember-view"><!----></div></div>`;
    case "empty":
      return `<div class="relative artdeco-card"><!----><div id="${context.ember()}" class="ember-view occludable-update-hint occludable-update"><!----></div><!----></div>`;
  }
}

/** The slot before it is scrolled to: its name, where it has one, and a height. */
export function classicOccludedSlot(context: ClassicContext, item: FeedItem): string {
  const hint = `<div id="${context.ember()}" class="occludable-update occludable-update-hint ember-view"><!----></div>`;
  if (item.kind !== "post") return `<div class="relative artdeco-card"><!---->${hint}<!----></div>`;
  return `<div data-id="${urnOf(context, item.post)}" class="has-occluded-height relative" style="height: 300px;">${hint}<!----></div>`;
}

/** Some cards are named after the group post, as members' links to group posts are. */
function urnOf(context: ClassicContext, post: DemoPost): string {
  const ids = idsOf(post, context.now);
  return spread(post.key) % 11 === 0
    ? `urn:li:groupPost:${context.groupId}-${ids.groupPost}`
    : `urn:li:activity:${ids.activity}`;
}

function postSlot(context: ClassicContext, post: DemoPost, position: number): string {
  const actor = { author: post.author, hoursAgo: post.hoursAgo, edited: post.edited ?? false };
  const activity = `urn:li:activity:${idsOf(post, context.now).activity}`;
  const body = [
    classicText(context, post.text),
    post.quoted ? quoted(context, post) : classicAttachment(context, post.attachment),
    classicSocial(context, post.key, post.author.name, post.comments?.length ?? 0),
    classicComments(context, post),
  ].join("\n");
  return slot(context, urnOf(context, post), activity, position, actor, header(context, post), body);
}

function slot(
  context: ClassicContext,
  urn: string,
  activity: string,
  position: number,
  actor: ActorOptions,
  above: string,
  body: string,
): string {
  const scope = escapeHtml(
    JSON.stringify([
      {
        topicName: "FeedUpdateServedEvent",
        breadcrumb: { updateUrn: activity, moduleKey: "groups:desktop" },
      },
    ]),
  );
  return `<div data-id="${urn}" class="relative" data-finite-scroll-hotkey-item="${position}">
<div id="${context.ember()}" class="ember-view occludable-update">
<div class="full-height" data-view-name="feed-full-update" data-view-tracking-scope="${scope}">
<div class="full-height">
<div class="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative feed-shared-update-v2--e2e feed-shared-update-v2--wrapped" data-urn="${urn}" id="${context.ember()}" role="article">
<div><div class="feed-shared-update-v2__control-menu-container display-flex flex-column flex-grow-1 full-height">
<h2 class="visually-hidden">Feed post number ${position + 1}</h2>
<div class="fie-impression-container">${above}
<div class="relative">
${classicActor(context, actor)}
<div class="feed-shared-control-menu display-flex feed-shared-update-v2__control-menu absolute text-align-right"><div class="artdeco-dropdown ember-view" id="${context.ember()}"><button aria-expanded="false" aria-label="Open control menu for post by ${escapeHtml(actor.author.name)}" class="feed-shared-control-menu__trigger artdeco-button artdeco-button--tertiary artdeco-dropdown__trigger ember-view" id="${context.ember()}" tabindex="0" type="button"><svg aria-hidden="true" fill="currentColor" height="16" viewBox="0 0 16 16" width="16"><circle cx="3" cy="8" r="1.5"/><circle cx="8" cy="8" r="1.5"/><circle cx="13" cy="8" r="1.5"/></svg></button><div aria-hidden="true" class="feed-shared-control-menu__content artdeco-dropdown__content ember-view" tabindex="-1"><!----></div></div></div>
</div>
${body}
</div>
</div></div>
</div>
</div>
</div>
</div>
</div>`;
}

function header(context: ClassicContext, post: DemoPost): string {
  if (post.pinned) {
    return '<div class="update-components-header t-black--light"><span class="update-components-header__text-view"><li-icon aria-hidden="true" class="mr1" size="small" type="pin-fill"></li-icon><span>Featured</span></span></div>';
  }
  if (!post.surfacedBy) return "<!---->";
  const { by, how } = post.surfacedBy;
  return `<div class="update-components-header update-components-header--with-control-menu update-components-header--with-divider update-components-header--with-image pt2 t-12 t-black--light t-normal"><div class="update-components-header__text-wrapper"><a data-test-app-aware-link="" href="${classicProfileUrl(by)}" target="_self"><div class="ivm-image-view-model update-components-header__image mr2"><img alt="" class="EntityPhoto-circle-0 evi-image ember-view" height="24" src="${avatar(by.name)}" width="24"></div></a><span class="update-components-header__text-view"><span><a class="ember-view" href="/in/${by.slug}/" id="${context.ember()}">${escapeHtml(by.name)}</a></span><span class="white-space-pre"> </span>${how}</span></div></div>`;
}

function quoted(context: ClassicContext, post: DemoPost): string {
  if (!post.quoted) return "";
  const { author, hoursAgo, text } = post.quoted;
  const urn = `urn:li:activity:${idsOf(post.quoted, context.now).activity}`;
  return `<div class="update-components-mini-update-v2 feed-shared-update-v2__update-content-wrapper artdeco-card">${classicActor(context, { author, hoursAgo, quoted: true })}<a class="tap-target update-components-mini-update-v2__link-to-details-page text-body-medium ember-view" href="/feed/update/${urn}/" tabindex="0"><div tabindex="-1"><div class="feed-shared-inline-show-more-text update-components-update-v2__commentary-wrapper" tabindex="-1">${commentary(context, text)}</div></div></a></div>`;
}
