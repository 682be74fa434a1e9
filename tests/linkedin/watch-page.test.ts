// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PageHealth } from "#linkedin/health.ts";
import { watchPage } from "#linkedin/watch-page.ts";

const card = (n: number, text: string) =>
  `<div data-urn="urn:li:activity:75000000000000100${n}0"><div class="update-components-actor__container"><span class="update-components-actor__title">Ada Example</span><span class="update-components-actor__sub-description">2d •</span></div><div class="update-components-text">${text}</div></div>`;

let life: AbortController;
let texts: string[];
let healths: PageHealth[];
let placed: string[];
let outlet: ShadowRoot;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<main></main><div id="interop-outlet"></div>`;
  outlet = document.querySelector("#interop-outlet")?.attachShadow({ mode: "open" }) ?? outlet;
  [life, texts, healths, placed] = [new AbortController(), [], [], []];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const watch = () =>
  watchPage(document, {
    signal: life.signal,
    onPosts: (posts) => texts.push(...posts.map(({ text }) => text)),
    onHealth: (health) => healths.push(health),
    onPlaced: (posts) => {
      placed = posts.map(({ post }) => post.text);
    },
  });

async function pass(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 100) await vi.advanceTimersByTimeAsync(100);
}

test("posts of an open shadow root are read where the page has none, and are the page's health", async () => {
  watch();
  await pass(1_000);
  outlet.innerHTML = card(1, "In the outlet");
  await pass(12_000);
  expect(texts).toEqual(["In the outlet"]);
  expect(healths.at(-1)).toMatchObject({ met: 1, state: "ok" });
  expect(placed).toEqual(["In the outlet"]);
});

test("where the page has posts of its own, embedded ones are left alone", async () => {
  const main = document.querySelector("main");
  if (main) main.innerHTML = card(2, "On the page");
  outlet.innerHTML = card(1, "In the outlet");
  watch();
  await pass(12_000);
  expect([texts, placed]).toEqual([["On the page"], ["On the page"]]);
});

test("an embedded part that goes is left, and after the end nothing is read any more", async () => {
  outlet.innerHTML = card(1, "In the outlet");
  watch();
  await pass(4_000);
  document.querySelector("#interop-outlet")?.remove();
  await pass(4_000);
  expect(healths.at(-1)).toMatchObject({ met: 0 });
  expect(placed).toEqual([]);
  life.abort();
  const told = healths.length;
  await pass(12_000);
  expect([texts, healths.length]).toEqual([["In the outlet"], told]);
});
