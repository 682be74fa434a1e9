/** Every place where a group's posts stand, in both layouts, read by the built extension at LinkedIn's own addresses. */
import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import type { PostSnapshot } from "#core/post.ts";
import { readPage } from "#linkedin/read-page.ts";
import { pageOf } from "../linkedin/page.ts";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press } from "../tools/person.ts";
import { demoBrowser, ORIGIN, PATIENCE, rows, shows } from "./demo-browser.ts";

const fixture = (name: string) => readFileSync(`tests/linkedin/fixtures/${name}.html`, "utf8");

/** Each surface with a group of its own, so that what is kept tells where it was read. */
const SURFACES = [
  {
    surface: "a highlighted post",
    path: "/groups/4401/?q=highlightedFeedForGroups&highlightedUpdateUrn=urn%3Ali%3AgroupPost%3A4401-75",
    page: "classic/group-post-id-and-activity-slot",
  },
  {
    surface: "a highlighted post",
    path: "/groups/4402/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A75&q=highlightedFeedForGroups",
    page: "sdui/feed-header-and-bare-text",
  },
  {
    surface: "a post's own page",
    path: "/feed/update/urn:li:groupPost:4403-7513605191817080832/",
    page: "classic/comment-offers-too",
  },
  {
    surface: "a post's own page",
    path: "/feed/update/urn%3Ali%3AgroupPost%3A4404-7513605191817080832/?utm_source=share",
    page: "sdui/own-page-inside-the-comment-list",
  },
  {
    surface: "a post's own page, which alone names the group",
    path: "/feed/update/urn:li:activity:7500000000000000171/?from=4412",
    page: "classic/posted-in-a-group",
  },
  {
    surface: "a post's own page, which alone names the group",
    path: "/posts/ada-example-activity-7500000000000000327-x1/?from=4400",
    page: "sdui/group-as-actor",
  },
  { surface: "the picture viewer", path: "/groups/4405/", page: "classic/picture-viewer" },
  { surface: "the picture viewer", path: "/groups/4406/", page: "shape/newer-picture-viewer" },
  {
    surface: "a search in the group",
    path: "/groups/4407/search/?query=bridge",
    page: "classic/other-languages",
  },
  {
    surface: "a search in the group",
    path: "/search/results/content/?keywords=bridge&postedInGroup=%5B%224408%22%5D",
    page: "sdui/listitem-with-a-box-only",
  },
  { surface: "the season up to 2022", path: "/groups/4409/", page: "classic-2022/comments" },
];

const GROUPLESS = "groupless";

let guidepost: GuidepostBrowser;
let panel: Page;

beforeAll(async () => {
  guidepost = await demoBrowser({
    answer: ({ pathname, search }) => {
      const found = SURFACES.find(({ path }) => path === pathname + search);
      const name = search === `?${GROUPLESS}` ? "classic/without-twins" : found?.page;
      const body = name ? fixture(name) : "<!doctype html><title>LinkedIn</title><main></main>";
      return { status: 200, contentType: "text/html; charset=utf-8", body };
    },
  });
  const page = await guidepost.open(`${ORIGIN}/feed/`);
  await guidepost.pressToolbarButton(page);
  panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
});

interface Card {
  groups: string[];
  snapshot: PostSnapshot;
}

test.each(SURFACES)("$surface is read ($page)", async ({ path, page: name }) => {
  const group = /44\d\d/.exec(path)?.[0] ?? "";
  const expected = readPage(pageOf(fixture(name)), { groupId: group }).posts;
  expect(expected.length).toBeGreaterThan(0);
  const page = await guidepost.open(ORIGIN + path);
  await guidepost.pressToolbarButton(page);
  const kept = async () =>
    (await rows<Card>(panel, "cards"))
      .filter(({ groups }) => groups.includes(group))
      .map(({ snapshot: { author, text } }) => `${author.name}: ${text}`)
      .sort();
  const quoted = expected.flatMap((post) => (post.quoted?.text ? [post.quoted] : []));
  const wanted = [
    ...expected.map(({ author, text }) => `${author.name}: ${text}`),
    ...quoted.map(({ author, text }) => `${author}: ${text}`),
  ];
  await expect.poll(kept, PATIENCE).toEqual([...new Set(wanted)].sort());
  await page.close();
});

test("the name of a group comes from its feed alone", async () => {
  const groups = await rows<{ id: string; label: string }>(panel, "groups");
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  expect(labels.get("4401")).toBe("Second Harbour Mentors");
  expect([labels.get("4403"), labels.get("4404"), labels.get("4407")]).toEqual(["", "", ""]);
});

test("a post that names no group is not read, and the panel says so and what else can be done", async () => {
  const before = (await rows(panel, "cards")).length;
  const page = await guidepost.open(`${ORIGIN}/feed/update/urn:li:activity:75/?${GROUPLESS}`);
  await guidepost.pressToolbarButton(page);
  await shows(panel, "This post’s page is not being read.");
  await press(panel, "Read this page");
  await shows(panel, "This post names no group");
  expect((await rows(panel, "cards")).length).toBe(before);
  await page.close();
});
