/** The demo's smaller pages: home feed, members, profile, not found. Nothing on them is an offer to read. */
import type { DemoAuthor } from "./demo-post.ts";
import type { DemoPage } from "./document.ts";
import type { FeedItem } from "./feed.ts";
import { DEMO_GROUP, groupPath } from "./group.ts";
import { HOME_POSTS } from "./home.data.ts";
import { avatar, escapeHtml } from "./html.ts";
import { CLASSIC_BODY, classicShell } from "./page-classic.ts";
import { sduiFeed, sduiShell } from "./page-sdui.ts";

/** The home feed; its links change the address to a group's without loading a page. */
export function homePage(now: number): DemoPage {
  const items = HOME_POSTS.map((post): FeedItem => ({ kind: "post", key: post.key, post }));
  const name = escapeHtml(DEMO_GROUP.name);
  const links = `<div class="demo-card demo-head"><h2>Your groups</h2><p><a href="${groupPath("classic")}" data-in-app="${groupPath("classic")}">${name}</a></p><p><a href="${groupPath("sdui")}" data-in-app="${groupPath("sdui")}">${name} (newer layout)</a></p></div>`;
  return {
    title: "Feed",
    bodyClass: "",
    content: sduiShell(`${links}${sduiFeed(items, now)}`, "feed.MainFeed"),
  };
}

/** The group's members, by name. */
export function membersPage(people: readonly DemoAuthor[]): DemoPage {
  const rows = people.map(
    (one) =>
      `<li class="demo-card"><a href="/in/${one.slug}/"><img alt="" width="40" height="40" src="${avatar(one.name)}"><strong>${escapeHtml(one.name)}</strong></a><p class="demo-sub">${escapeHtml(one.headline)}</p></li>`,
  );
  return {
    title: `Members of ${DEMO_GROUP.name}`,
    bodyClass: CLASSIC_BODY,
    content: classicShell(
      `<section class="demo-head"><h1>${DEMO_GROUP.members}</h1></section><ul>${rows.join("\n")}</ul>`,
      "Members",
    ),
  };
}

/** A member's profile. */
export function profilePage(member: DemoAuthor): DemoPage {
  const name = escapeHtml(member.name);
  return {
    title: member.name,
    bodyClass: CLASSIC_BODY,
    content: classicShell(
      `<section class="demo-card demo-head"><div class="demo-cover"></div><img alt="" width="96" height="96" src="${avatar(member.name)}"><h1>${name}</h1><p class="demo-sub">${escapeHtml(member.headline)}</p><p><a href="${groupPath("classic")}">Member of ${escapeHtml(DEMO_GROUP.name)}</a></p></section>`,
      "Profile",
    ),
  };
}

/** For every other address. */
export function notFoundPage(): DemoPage {
  return {
    title: "Not found",
    bodyClass: "",
    content: classicShell(
      `<section class="demo-card demo-head"><h1>This page is not part of the demo</h1><p>The demo has one group, its members and its posts.</p><p><a href="${groupPath("classic")}">Go to the group</a></p></section>`,
      "Not found",
    ),
  };
}
