/** A page with a feed in it that is watched on a made clock. */
import { afterEach, beforeEach, vi } from "vitest";
import type { PostSnapshot } from "#core/post.ts";
import type { PageHealth } from "#linkedin/health.ts";
import { watchFeed } from "#linkedin/watch-feed.ts";

interface Watched {
  life: AbortController;
  batches: PostSnapshot[][];
  healths: PageHealth[];
  feed: HTMLElement;
  visibility: DocumentVisibilityState;
}

/** The page of the test that runs. */
export const watched: Watched = {
  life: new AbortController(),
  batches: [],
  healths: [],
  feed: document.createElement("main"),
  visibility: "visible",
};

/** A new page before each test, and its end after it. */
export function eachWithAPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    Object.defineProperty(Object.getPrototypeOf(document), "visibilityState", {
      configurable: true,
      get: () => watched.visibility,
    });
    const feed = document.createElement("main");
    document.body.replaceChildren(feed);
    Object.assign(watched, {
      life: new AbortController(),
      batches: [],
      healths: [],
      feed,
      visibility: "visible",
    } satisfies Watched);
  });
  afterEach(() => {
    watched.life.abort();
    vi.useRealTimers();
  });
}

/** The texts that were told, in order. */
export const texts = () => watched.batches.flat().map((post) => post.text);

export function watch(justMoved = false): void {
  watchFeed(document, {
    justMoved,
    signal: watched.life.signal,
    onPosts: (posts) => watched.batches.push(posts),
    onHealth: (health) => watched.healths.push(health),
  });
}

/** Lets the observer hear what changed and the reader do what it has put off, up to so many ms. */
export async function pass(ms = 3_000): Promise<void> {
  for (let at = 0; at < ms; at += 100) {
    await vi.advanceTimersByTimeAsync(100);
  }
}

export function fill(card: Element, number: number, text: string): void {
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

export function add(number: number, text = `Post ${number}`): Element {
  const card = document.createElement("div");
  fill(card, number, text);
  watched.feed.append(card);
  return card;
}
