/** The page reader on the demo's own pages: every post once, with its author and words, in both layouts. */
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import type { Attachment } from "#core/post.ts";
import { ageLabel } from "#demo/age.ts";
import { demoDocument } from "#demo/document.ts";
import { CARDS_A_STEP, FEED } from "#demo/feed.ts";
import { DEMO_GROUP, DEMO_GROUP_IDS } from "#demo/group.ts";
import { classicGroupPage, classicPostPage, type GroupPageOptions } from "#demo/page-classic.ts";
import { sduiGroupPage } from "#demo/page-sdui.ts";
import { homePage, membersPage } from "#demo/pages.ts";
import { idsOf } from "#demo/post-ids.ts";
import { everyone } from "#demo/posts/lookup.ts";
import { DEMO_POSTS } from "#demo/posts/posts.ts";
import { groupNameOf } from "#linkedin/group.ts";
import { readPage } from "#linkedin/read-page.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 30);

function parsed(html: string): Document {
  const window = new Window({
    url: "https://www.linkedin.com/groups/99000101/",
    settings: { disableJavaScriptEvaluation: true },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}

const LAYOUTS = [
  { dialect: "classic", page: classicGroupPage },
  { dialect: "sdui", page: sduiGroupPage },
] as const;

describe.each(LAYOUTS)("$dialect", ({ dialect, page }) => {
  const read = (options: GroupPageOptions) =>
    readPage(parsed(demoDocument(page(options))), { groupId: DEMO_GROUP_IDS[dialect] });
  const all = read({ now: NOW, all: true });

  test("each post is read once, in order, and nothing else is (comments, adverts, courses, empty slots)", () => {
    expect(all.posts.map(({ author, text }) => [author.name, text])).toEqual(
      DEMO_POSTS.map(({ author, text }) => [author.name, text]),
    );
    expect(all.missed).toEqual({});
  });

  test("headline, profile, age and edits are those of the author", () => {
    const posts = DEMO_POSTS.filter((post) => dialect === "classic" || post.sduiShape !== "group-actor");
    const seen = all.posts.filter(({ author }) => posts.some((post) => post.author.name === author.name));
    expect(seen.map(({ author, age, edited }) => [author.headline, author.profile, age, edited])).toEqual(
      posts.map(({ author, hoursAgo, edited }) => [
        author.headline,
        `/in/${author.slug}`,
        ageLabel(hoursAgo).short,
        edited ?? false,
      ]),
    );
  });

  test("the key is the activity id", () => {
    expect(all.posts.map(({ key }) => key)).toEqual(
      DEMO_POSTS.map((post) => `urn:li:activity:${idsOf(post, NOW).activity}`),
    );
  });

  test("quoted offers belong to their own author", () => {
    const seen = all.posts.flatMap(({ quoted }) => (quoted ? [[quoted.author, quoted.text]] : []));
    const wanted = DEMO_POSTS.flatMap(({ quoted }) => (quoted ? [[quoted.author.name, quoted.text]] : []));
    expect(seen).toEqual(wanted);
  });

  test("who brought a post into the feed is told apart from its author", () => {
    expect(all.posts.map(({ surfacedBy }) => surfacedBy)).toEqual(
      DEMO_POSTS.map((post) => post.surfacedBy?.by.name),
    );
  });

  test("attachments", () => {
    // No poll was ever seen in the newer layout, so its shape there is a guess that no reader need share.
    const known = (kind: Attachment | undefined) =>
      dialect === "sdui" && kind === "poll" ? undefined : kind;
    expect(all.posts.map(({ attachment }) => known(attachment))).toEqual(
      DEMO_POSTS.map((post) => known(post.attachment?.kind)),
    );
  });

  test("before scrolling, the first step alone is read", () => {
    const first = read({ now: NOW });
    const wanted = FEED.slice(0, CARDS_A_STEP).filter(({ kind }) => kind === "post");
    expect(first.posts).toHaveLength(wanted.length);
    expect(first.missed).toEqual({});
  });

  test("the group's name is read", () => {
    expect(groupNameOf(parsed(demoDocument(page({ now: NOW }))))).toBe(DEMO_GROUP.name);
  });
});

test("the list of members holds no post", () => {
  expect(readPage(parsed(demoDocument(membersPage(everyone()))), { groupId: null }).posts).toEqual([]);
});

test("on the home feed, the group's templates are not read before one has gone there", () => {
  const routes = { "/groups/99000101/": classicGroupPage({ now: NOW }) };
  const { posts } = readPage(parsed(demoDocument(homePage(NOW), routes)), { groupId: null });
  expect(posts.every(({ text }) => !DEMO_POSTS.some((post) => post.text === text))).toBe(true);
});

test("a post's own page holds that post", () => {
  for (const post of DEMO_POSTS.filter((_, at) => at % 6 === 0)) {
    const page = classicPostPage({ kind: "post", key: post.key, post }, NOW);
    const { posts } = readPage(parsed(demoDocument(page)), { groupId: null });
    expect(posts.map(({ key }) => key)).toEqual([`urn:li:activity:${idsOf(post, NOW).activity}`]);
  }
});
