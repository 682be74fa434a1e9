// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PostSnapshot } from "#core/post.ts";
import type { PageHealth } from "#linkedin/health.ts";
import { BATCH, watchFeed } from "#linkedin/watch-feed.ts";

let life: AbortController;
let batches: PostSnapshot[][];
let healths: PageHealth[];
let feed: HTMLElement;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  vi.useFakeTimers();
  visibility = "visible";
  Object.defineProperty(Object.getPrototypeOf(document), "visibilityState", {
    configurable: true,
    get: () => visibility,
  });
  document.body.replaceChildren();
  feed = document.createElement("main");
  document.body.append(feed);
  life = new AbortController();
  batches = [];
  healths = [];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const texts = () => batches.flat().map((post) => post.text);

function watch(justMoved = false): void {
  watchFeed(document, {
    justMoved,
    signal: life.signal,
    onPosts: (posts) => batches.push(posts),
    onHealth: (health) => healths.push(health),
  });
}

/** Lets the observer hear what changed and the reader do what it has put off, up to so many ms. */
async function pass(ms = 3_000): Promise<void> {
  for (let at = 0; at < ms; at += 100) {
    await vi.advanceTimersByTimeAsync(100);
  }
}

function fill(card: Element, number: number, text: string): void {
  card.setAttribute("data-urn", `urn:li:activity:75000000000000${10_000 + number}`);
  const part = (className: string, words: string) => {
    const element = document.createElement("span");
    element.className = className;
    element.textContent = words;
    return element;
  };
  const actor = part("update-components-actor__container", "");
  actor.append(part("update-components-actor__title", "Ada Example"));
  actor.append(part("update-components-actor__sub-description", "2d •"));
  const body = text === "" ? [] : [part("update-components-text", text)];
  card.replaceChildren(actor, ...body);
}

function add(number: number, text = `Post ${number}`): Element {
  const card = document.createElement("div");
  fill(card, number, text);
  feed.append(card);
  return card;
}

describe("F23 the feed", () => {
  test("is read at once, in page order, in batches of at most 25", async () => {
    for (let number = 0; number < 60; number++) add(number);
    watch();
    await pass();
    expect(texts()).toEqual(Array.from({ length: 60 }, (_, number) => `Post ${number}`));
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(BATCH);
  });

  test("is read on as posts come in, each once", async () => {
    add(1);
    watch();
    await pass();
    add(2);
    await pass();
    feed.append(document.createElement("p"));
    await pass();
    expect(texts()).toEqual(["Post 1", "Post 2"]);
  });

  test("a card that fills in stages is told once, when its text has come", async () => {
    const card = add(1, "");
    watch();
    await pass(400);
    fill(card, 1, "Late words");
    await pass();
    expect(texts()).toEqual(["Late words"]);
  });

  test("an empty slot is read when it is filled", async () => {
    const slot = document.createElement("div");
    slot.setAttribute("data-id", "urn:li:activity:7500000000000010001");
    feed.append(slot);
    watch();
    await pass();
    const card = document.createElement("div");
    fill(card, 1, "Scrolled into view");
    slot.append(card);
    await pass();
    expect(texts()).toEqual(["Scrolled into view"]);
  });

  test("a post that is only a picture is told after a few tries", async () => {
    add(1, "");
    watch();
    await pass();
    expect(texts()).toEqual([""]);
  });

  test("an element the page uses again for another post is read again", async () => {
    const card = add(1);
    watch();
    await pass();
    fill(card, 2, "Post 2");
    await pass();
    fill(card, 1, "Post 1");
    await pass();
    expect(texts()).toEqual(["Post 1", "Post 2"]);
  });

  test("a changed text is told, an emptied card is not", async () => {
    const card = add(1);
    watch();
    await pass();
    card.replaceChildren();
    await pass();
    fill(card, 1, "Post 1, now with weekends");
    await pass();
    expect(texts()).toEqual(["Post 1", "Post 1, now with weekends"]);
  });

  test("20 sequences of adding, removing, moving and reusing: every post is told exactly once", async () => {
    watch();
    let number = 0;
    for (let sequence = 0; sequence < 20; sequence++) {
      const cards = [add(number++), add(number++), add(number++)];
      if (sequence % 2 === 0) await pass(400);
      if (sequence % 3 === 0) feed.prepend(cards[2] ?? feed);
      await pass(1_000);
      cards[0]?.remove();
      if (cards[1]) fill(cards[1], number, `Post ${number}`);
      number++;
      await pass(1_000);
    }
    expect(texts().sort()).toEqual(Array.from({ length: number }, (_, one) => `Post ${one}`).sort());
  });
});

describe("right after a move within the site", () => {
  test("what the place that was left has put there is not told; what comes in is, at once", async () => {
    const [old, reused] = [add(1, "Of the group before"), add(2, "Of the group before, too")];
    watch(true);
    await pass(1_000);
    old.remove();
    fill(reused, 3, "In an element used again");
    add(4, "Of this group");
    await pass(800);
    expect(texts()).toEqual(["In an element used again", "Of this group"]);
    await pass(5_000);
    expect(texts()).toHaveLength(2);
  });

  test("what stays belongs here, and is told a little later", async () => {
    add(1);
    watch(true);
    await pass(1_500);
    expect(texts()).toEqual([]);
    await pass(1_500);
    expect(texts()).toEqual(["Post 1"]);
  });
});

describe("lifetime", () => {
  test("nothing is read while the tab is hidden, and all of it when it is shown", async () => {
    visibility = "hidden";
    add(1);
    watch();
    await pass();
    expect([batches, healths]).toEqual([[], []]);
    visibility = "visible";
    document.dispatchEvent(new Event("visibilitychange"));
    await pass();
    expect(texts()).toEqual(["Post 1"]);
    visibility = "hidden";
    document.dispatchEvent(new Event("visibilitychange"));
    add(2);
    await pass();
    expect(texts()).toEqual(["Post 1"]);
  });

  test("after the end nothing is called any more", async () => {
    add(1);
    watch();
    life.abort();
    await pass(12_000);
    add(2);
    await pass();
    expect([batches, healths]).toEqual([[], []]);
  });

  test("a watch that is over before it begins does nothing", async () => {
    life.abort();
    add(1);
    watch();
    await pass();
    expect(batches).toEqual([]);
  });

  test("T8 a storm of changes does not keep the reader from reading", async () => {
    add(1);
    watch();
    for (let burst = 0; burst < 10; burst++) {
      for (let node = 0; node < 200; node++) feed.append(document.createElement("i"));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(texts()).toEqual(["Post 1"]);
  });

  test("T10 nothing is written into the page", async () => {
    add(1);
    const before = document.documentElement.outerHTML;
    watch();
    await pass(12_000);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe("F26 health", () => {
  test("is looking, then nothing found after ten seconds, then fine", async () => {
    watch();
    await pass(9_000);
    expect(healths.map(({ state }) => state)).toEqual(["looking"]);
    await pass(2_000);
    add(1);
    await pass();
    expect(healths.map(({ state }) => state)).toEqual(["looking", "nothing-found", "ok"]);
  });

  test("names the field that most posts miss", async () => {
    for (let number = 0; number < 6; number++) add(number).firstElementChild?.replaceChildren();
    watch();
    await pass();
    expect(healths.at(-1)).toEqual({
      met: 6,
      byShape: 0,
      missed: { author: 6 },
      state: "partial",
      fields: ["author"],
    });
    expect(batches).toEqual([]);
  });
});
