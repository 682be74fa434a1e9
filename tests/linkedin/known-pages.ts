/** The pages whose posts are known: own cards, the demo group's pages, and saved pages kept outside the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { demoDocument } from "#demo/document.ts";
import { classicGroupPage, classicPostPage } from "#demo/page-classic.ts";
import { sduiGroupPage } from "#demo/page-sdui.ts";
import { homePage, membersPage } from "#demo/pages.ts";
import { everyone } from "#demo/posts/lookup.ts";
import { DEMO_POSTS } from "#demo/posts/posts.ts";
import { readPage } from "#linkedin/read-page.ts";
import { fixtures } from "./fixtures.ts";
import { pageOf } from "./page.ts";
import type { KnownPage } from "./score.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 30);

/** Where saved pages may lie; they are for measuring only. */
export const SAVED_PAGES = join(import.meta.dirname, "../../../shared/pages");

/** The project's own cards, each a page. */
export const fixturePages: readonly KnownPage[] = fixtures.map(({ name, html, expected }) => ({
  name,
  parse: () => pageOf(html),
  posts: (expected?.posts ?? []).map(({ author, text }) => ({ author: author.name, text })),
  needsLabels: expected?.needsLabels ?? false,
}));

const all = { now: NOW, all: true };
const demoPosts = DEMO_POSTS.map(({ author, text }) => ({ author: author.name, text }));

/** The demo group in both layouts, and its pages without posts. */
export const demoPages: readonly KnownPage[] = [
  { name: "demo classic", html: demoDocument(classicGroupPage(all)), posts: demoPosts },
  { name: "demo sdui", html: demoDocument(sduiGroupPage(all)), posts: demoPosts },
  ...DEMO_POSTS.slice(0, 6).map((post) => ({
    name: `demo post ${post.key}`,
    html: demoDocument(classicPostPage({ kind: "post", key: post.key, post }, NOW)),
    posts: [{ author: post.author.name, text: post.text }],
  })),
  { name: "demo members", html: demoDocument(membersPage(everyone())), posts: [] },
].map(({ name, html, posts }) => ({ name, parse: () => pageOf(html), posts, needsLabels: false }));

/** The demo group before scrolling; its posts are as they are read unchanged, which `tests/demo` holds. */
export const firstSteps = (): KnownPage[] => [
  asRead("first step classic", demoDocument(classicGroupPage({ now: NOW }))),
  asRead("first step sdui", demoDocument(sduiGroupPage({ now: NOW }))),
];

/** The demo's home feed; its posts are as they are read unchanged. */
export const homeFeed = (): KnownPage => asRead("demo home", demoDocument(homePage(NOW)));

/** Saved pages, each post as it is read unchanged (their number is held by a test of its own); none where they are not at hand. */
export function savedPages(): KnownPage[] {
  if (!existsSync(SAVED_PAGES)) return [];
  return readdirSync(SAVED_PAGES)
    .filter((file) => file.endsWith(".html"))
    .map((file) => asRead(file, readFileSync(join(SAVED_PAGES, file), "utf8")));
}

function asRead(name: string, html: string): KnownPage {
  const posts = readPage(pageOf(html), { groupId: null }).posts;
  return {
    name,
    parse: () => pageOf(html),
    posts: posts.map(({ author, text }) => ({ author: author.name, text })),
    needsLabels: false,
  };
}
