// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type PlacedPost, watchFeed } from "#linkedin/watch-feed.ts";

let life: AbortController;
let placed: PlacedPost[][];
let feed: HTMLElement;
const own = new WeakSet<Node>();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  feed = document.createElement("main");
  document.body.append(feed);
  life = new AbortController();
  placed = [];
  watchFeed(document, {
    signal: life.signal,
    onPosts: () => {},
    onHealth: () => {},
    onPlaced: (now) => placed.push(now),
    isOwn: (node) => own.has(node),
  });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const pass = () => vi.advanceTimersByTimeAsync(3_000);
const now = () => placed.at(-1)?.map(({ element, post }) => [element, post.text]);

function fill(card: Element, id: number, text: string): Element {
  card.setAttribute("data-urn", `urn:li:activity:75000000000000${10_000 + id}`);
  card.innerHTML = `<div class="update-components-actor__container"><span class="update-components-actor__title">Ada Example</span><span class="update-components-actor__sub-description">2d •</span></div><div class="update-components-text">${text}</div>`;
  return card;
}

test("after each look it is told which post stands where, a reused element with the post it shows now (F23)", async () => {
  const [one, two] = [document.createElement("div"), document.createElement("div")];
  feed.append(fill(one, 1, "First"), fill(two, 2, "Second"));
  await pass();
  expect(now()).toEqual([
    [one, "First"],
    [two, "Second"],
  ]);
  fill(one, 3, "Third");
  two.remove();
  await pass();
  expect(now()).toEqual([[one, "Third"]]);
});

test("posts that come in while a look waits or goes on stand where they stand, each once (F23)", async () => {
  vi.stubGlobal("requestIdleCallback", (then: () => void) => setTimeout(then, 170));
  vi.stubGlobal("cancelIdleCallback", (handle: number) => clearTimeout(handle));
  const texts: string[] = [];
  for (let id = 0; id < 40; id++) {
    const card = fill(document.createElement("div"), id, `Post ${id}`);
    if (id % 3 === 0) feed.prepend(card);
    else feed.append(card);
    if (id % 3 === 0) texts.unshift(`Post ${id}`);
    else texts.push(`Post ${id}`);
    await vi.advanceTimersByTimeAsync((id * 70) % 400);
  }
  await pass();
  vi.unstubAllGlobals();
  expect(now()?.map(([, text]) => text)).toEqual(texts);
});

test("an advert is no post that stands anywhere", async () => {
  const card = fill(document.createElement("div"), 1, "Buy this");
  const slot = card.querySelector(".update-components-actor__sub-description");
  if (slot) slot.textContent = "Promoted";
  feed.append(card);
  await pass();
  expect(now() ?? []).toEqual([]);
});

test("our own nodes make the reader look at nothing again", async () => {
  feed.append(fill(document.createElement("div"), 1, "First"));
  await pass();
  const looks = placed.length;
  const host = document.createElement("div");
  own.add(host);
  feed.prepend(host);
  await pass();
  host.remove();
  await pass();
  expect(placed).toHaveLength(looks);
  feed.append(document.createElement("hr"));
  await pass();
  expect(placed.length).toBeGreaterThan(looks);
});
