/** The demo's answers: each address has its page, no page asks the network for anything, and none looks like LinkedIn's own. */
import { describe, expect, test } from "vitest";
import { DEMO_GROUP, DEMO_GROUP_IDS } from "#demo/group.ts";
import { escapeHtml } from "#demo/html.ts";
import { idsOf } from "#demo/post-ids.ts";
import { everyone } from "#demo/posts/lookup.ts";
import { allWords, DEMO_POSTS } from "#demo/posts/posts.ts";
import { demoResponse } from "#demo/site.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const get = (path: string) => demoResponse(new URL(path, "https://www.linkedin.com"), NOW);
const { classic, sdui } = DEMO_GROUP_IDS;
const first = DEMO_POSTS[1];
const urn = first ? idsOf(first, NOW).activity : "";
const PAGES = [
  "/feed/",
  `/groups/${classic}/`,
  `/groups/${sdui}/`,
  `/groups/${classic}/members/`,
  `/feed/update/urn:li:activity:${urn}/`,
  `/in/${first?.author.slug}/`,
  "/nothing/here/",
];

describe("addresses", () => {
  test.each(PAGES.slice(0, -1))("%s has a page", (path) => {
    expect(get(path)).toMatchObject({ status: 200, contentType: "text/html; charset=utf-8" });
  });

  test.each([
    ["without a slash at the end", `/groups/${classic}`],
    [
      "with a highlighted post",
      `/groups/${classic}/?q=highlightedFeedForGroups&highlightedUpdateUrn=urn%3Ali%3Aactivity%3A${urn}`,
    ],
  ])("a group %s", (_, path) => expect(get(path)?.status).toBe(200));

  test("each group has its layout, and ?dialect= shows the other one", () => {
    const isClassic = (path: string) => get(path)?.body.includes('scaffold-finite-scroll__content"');
    expect(isClassic(`/groups/${classic}/`)).toBe(true);
    expect(isClassic(`/groups/${sdui}/`)).toBe(false);
    expect(isClassic(`/groups/${classic}/?dialect=sdui`)).toBe(false);
    expect(isClassic(`/groups/${sdui}/?dialect=classic`)).toBe(true);
  });

  test("every post has its own page under both its ids, plain and percent-encoded", () => {
    for (const words of allWords()) {
      const ids = idsOf(words, NOW);
      const urns = [`urn:li:activity:${ids.activity}`, `urn:li:groupPost:${classic}-${ids.groupPost}`];
      for (const one of [...urns, encodeURIComponent(urns[0] ?? "")]) {
        expect(get(`/feed/update/${one}/`)?.body.includes(escapeHtml(words.author.name)), words.key).toBe(
          true,
        );
      }
    }
  });

  test("everyone in the feed has a profile", () => {
    for (const { slug } of everyone()) expect(get(`/in/${slug}/`)?.status, slug).toBe(200);
  });

  test.each([
    "/nothing/here/",
    "/groups/1/",
    `/groups/${classic}/about/`,
    "/feed/update/urn:li:activity:1/",
    "/feed/update/%E0%A4%A/",
    "/in/nobody-at-all/",
    "/",
  ])("%s is not found", (path) => expect(get(path)?.status).toBe(404));

  test.each([
    "https://example.org/",
    "https://linkedin.com.example.org/groups/99000101/",
    "https://static.licdn.com/x.js",
  ])("%s is none of the demo's business", (address) =>
    expect(demoResponse(new URL(address), NOW)).toBeNull(),
  );
});

describe.each(PAGES)("page %s", (path) => {
  const body = get(path)?.body ?? "";

  test("asks for nothing from the network: every source is in the page, and its policy refuses the rest", () => {
    const sources = [...body.matchAll(/\s(?:src|srcset|poster|data)="([^"]*)"/g)].map(
      ([, source]) => source ?? "",
    );
    expect(sources.filter((source) => !source.startsWith("data:"))).toEqual([]);
    expect(body).not.toMatch(
      /<link(?! rel="icon" href="data:,")|url\(|@import|\bfetch\(|XMLHttpRequest|sendBeacon/,
    );
    expect(body).toContain("default-src 'none'");
  });

  test("says what it is and borrows no brand", () => {
    expect(body).toContain("Demo page served by Guidepost on this machine");
    expect(body).not.toMatch(/licdn\.com|linkedin-bug|<title>[^<]*LinkedIn/);
  });

  test("has a language, a title and one main", () => {
    expect(body).toContain('<html lang="en">');
    expect(body).toMatch(/<title>[^<]+<\/title>/);
    expect(body.replace(/<template[\s\S]*<\/template>/, "").match(/<main\b/g)).toHaveLength(1);
  });
});

test("the home feed holds both group pages for going there without loading", () => {
  const body = get("/feed/")?.body ?? "";
  for (const id of [classic, sdui]) expect(body).toContain(`data-path="/groups/${id}/"`);
  expect(body).toContain(escapeHtml(DEMO_GROUP.name));
});

test("a text with markup stays text (T1)", () => {
  expect(escapeHtml(`<img src=x onerror="a('b')">&`)).toBe(
    "&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;",
  );
});
