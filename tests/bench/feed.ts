/** W1: reading a laid-out feed, in a real browser, beside taking the bodies' text alone and beside shown text with badges. */
import assert from "node:assert/strict";
import puppeteer from "puppeteer-core";
import { escapeHtml } from "#demo/html.ts";
import { findBrowser } from "../tools/find-browser.mjs";
import { pageScript } from "../tools/page-script.ts";
import type { Bench, Outcome } from "./comparison.ts";
import type { FeedTimes } from "./feed-entry.ts";
import { type SeededPost, seededPosts } from "./seeded.ts";
import { median } from "./turns.ts";

/** Posts of the feed that stands there, and of the one that grows by batches while an observer looks on. */
const POSTS = 300;
const GROWING = 1_000;
const BATCH = 10;
const ROUNDS = 3;
const ENTRY = new URL("./feed-entry.ts", import.meta.url).pathname;

export const feed: Bench = { id: "W1", run };

async function* run(): AsyncIterable<Outcome> {
  const posts = seededPosts(POSTS);
  const times = await timesIn(pageOf(cardsOf(posts)), batchesOf(cardsOf(seededPosts(GROWING, 2))));
  assert.equal(times.texts.length, POSTS, "every post is read");
  const firstLine = (text: string) => text.trim().split("\n")[0]?.trim();
  assert.deepEqual(
    times.texts.map(firstLine),
    posts.map(({ text }) => firstLine(text)),
  );
  const us = (name: Exclude<keyof FeedTimes, "texts">) => 1_000 * median(times[name]);
  const one = { id: "W1", size: POSTS, unit: "µs/post", floor: us("body") };
  yield {
    ...one,
    what: "read and parse a post",
    product: us("read") + us("parse"),
    peer: us("body") + us("parse"),
    peerName: "body text and parse",
    goal: 1.5,
  };
  yield {
    ...one,
    size: GROWING,
    what: "read and mark a post as it comes",
    product: us("grownRead"),
    peer: us("grownLayout"),
    peerName: "innerText and a badge each",
    floor: us("grownBody"),
    goal: 1 / 100,
  };
}

/** As many elements around a text as a card of the older layout has, each with a word or two. */
function cardsOf(posts: readonly SeededPost[]): string[] {
  return posts.map(
    ({ text }, n) =>
      `<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${7400000000000000000n + BigInt(n) * 4096000n}"><div class="update-components-actor__container"><a class="update-components-actor__meta-link" href="https://www.linkedin.com/in/mentor-${n}"><span class="update-components-actor__title"><span dir="ltr">Mentor Number ${n}</span></span><span class="update-components-actor__description">Nurse</span></a><span class="update-components-actor__sub-description">1d •</span></div><div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">${escapeHtml(text).replace(/\n/g, "<br>")}</span></div><div class="feed-shared-social-action-bar">${"<div><i>3</i> <b>of <u>them</u></b></div>".repeat(45)}<button>Like</button></div></div>`,
  );
}

const pageOf = (cards: readonly string[]) =>
  `<!doctype html><meta charset="utf-8"><main>${cards.join("")}</main>`;

function batchesOf(cards: readonly string[]): string[] {
  return Array.from({ length: cards.length / BATCH }, (_, at) =>
    cards.slice(at * BATCH, (at + 1) * BATCH).join(""),
  );
}

async function timesIn(page: string, batches: readonly string[]): Promise<FeedTimes> {
  const script = await pageScript(ENTRY);
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const tab = await browser.newPage();
    await tab.setContent(page);
    await tab.evaluate(script);
    return await tab.evaluate(
      (rounds, grow, posts) => {
        if (globalThis.measureGuidepostFeed === undefined) throw new Error("the script did not start");
        return globalThis.measureGuidepostFeed(rounds, grow, posts);
      },
      ROUNDS,
      [...batches],
      GROWING,
    );
  } finally {
    await browser.close();
  }
}
