import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findPostElement } from "#linkedin/find-post.ts";
import { readPage } from "#linkedin/read-page.ts";
import { fixtures } from "./fixtures.ts";
import { elementOf, pageOf } from "./page.ts";

const context = { groupId: null };
const EARLY = "7500000000000000000";
const card = (ids: string, text: string, name = "Ada Example") => `<div data-urn="${ids}">
<div class="update-components-actor__container"><span class="update-components-actor__title">${name}</span>
<span class="update-components-actor__sub-description">2d •</span></div>
<div class="update-components-text">${text}</div></div>`;
const keys = (...cards: string[]) => readPage(pageOf(cards.join("")), context).posts.map(({ key }) => key);
/** An id made so many ms after another. */
const later = (ms: number) => String(BigInt(EARLY) + (BigInt(ms) << 22n));

describe("one post twice on the page", () => {
  test("by a shared id: the first stands, with all ids", () => {
    const page = pageOf(
      card("urn:li:ugcPost:7500000000000000001", "a") +
        card("urn:li:activity:7500000000000000002 urn:li:ugcPost:7500000000000000001", "a longer"),
    );
    const { posts } = readPage(page, context);
    expect(posts.map(({ text, ids }) => [text, ids])).toEqual([
      ["a", ["urn:li:activity:7500000000000000002", "urn:li:ugcPost:7500000000000000001"]],
    ]);
  });

  test("by the same words of the same author, made within a minute", () => {
    expect(
      keys(card(`urn:li:activity:${EARLY}`, "Same"), card(`urn:li:share:${later(230)}`, "Same")),
    ).toHaveLength(1);
  });

  test("the same words an hour later, by another, or without any words, are two posts", () => {
    expect(
      keys(card(`urn:li:activity:${EARLY}`, "Same"), card(`urn:li:activity:${later(3_600_000)}`, "Same")),
    ).toHaveLength(2);
    expect(
      keys(card(`urn:li:activity:${EARLY}`, "Same"), card(`urn:li:share:${later(230)}`, "Same", "Bo Sample")),
    ).toHaveLength(2);
    expect(
      keys(card(`urn:li:activity:${EARLY}`, ""), card(`urn:li:activity:${later(230)}`, "")),
    ).toHaveLength(2);
  });
});

test("layouts live side by side on one page, in page order", () => {
  const one = (name: string) =>
    fixtures.find((fixture) => fixture.name === name)?.html.replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, "");
  const page = pageOf(
    `<main>${one("sdui/picture-only.html")}${one("classic/without-twins.html")}${one("classic-2022/plain-line-breaks.html")}</main>`,
  );
  expect(readPage(page, context).posts.map(({ dialect }) => dialect)).toEqual([
    "sdui",
    "classic",
    "classic-2022",
  ]);
});

test("what the page says of itself decides nothing: its head, and what html and body carry (B13)", () => {
  const posts = (page: Document) => readPage(page, context).posts;
  let read = 0;
  for (const { html } of fixtures) {
    const page = pageOf(html);
    page.head.replaceChildren();
    for (const element of [page.documentElement, page.body])
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    page.body.className = "ember-application render-mode-BIGPIPE";
    expect(posts(page)).toEqual(posts(pageOf(html)));
    read += posts(page).length;
  }
  expect(read).toBeGreaterThan(50);
});

test("a page without posts reads as nothing", () => {
  expect(readPage(pageOf("<main><form><textarea></textarea></form></main>"), context)).toEqual({
    posts: [],
    missed: {},
    notYet: 0,
  });
});

test("a shadow root is read like a page", () => {
  const page = pageOf("<div id='outlet'></div>");
  const root = page.querySelector("#outlet")?.attachShadow({ mode: "open" });
  const holder = page.createElement("div");
  root?.append(holder);
  holder.insertAdjacentHTML("beforeend", card("urn:li:activity:7500000000000000003", "In the shadow"));
  expect(root && readPage(root, context).posts.map(({ text }) => text)).toEqual(["In the shadow"]);
});

describe("a post is found again", () => {
  const page = pageOf(
    card("urn:li:activity:7500000000000000004", "one") + card("urn:li:activity:7500000000000000005", "two"),
  );

  test("by any of its names", () => {
    const found = findPostElement(page, ["urn:li:share:1", "urn:li:activity:7500000000000000005"]);
    expect(found?.getAttribute("data-urn")).toBe("urn:li:activity:7500000000000000005");
  });

  test("or not, where it has left the page", () => {
    expect(findPostElement(page, ["urn:li:activity:7500000000000000006"]) === null).toBe(true);
    expect(findPostElement(page, []) === null).toBe(true);
  });
});

test("the picture viewer of the newer layout, opened over the feed, shows its post a second time: read once, with its number", () => {
  const mainOf = (file: string) =>
    elementOf(pageOf(readFileSync(`tests/linkedin/fixtures/${file}.html`, "utf8")), "body").innerHTML;
  const { posts } = readPage(
    pageOf(mainOf("sdui/token-and-line-breaks") + mainOf("shape/newer-picture-viewer")),
    { groupId: "4400" },
  );
  expect(posts.map(({ author, ids }) => [author.name, ids.length])).toEqual([["Ada Example", 1]]);
});
