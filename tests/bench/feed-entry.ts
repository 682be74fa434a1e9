/** What runs in the measured page: the reader and the parser as they ship, and the plain ways they are held against. */
import { parsePost } from "#core/parse/parse-post.ts";
import { findCards } from "#linkedin/cards.ts";
import { readPost } from "#linkedin/read-post.ts";
import { watchFeed } from "#linkedin/watch-feed.ts";

export interface FeedTimes {
  /** Milliseconds a post, one figure a round, of a feed that stands there. */
  read: number[];
  body: number[];
  parse: number[];
  /** The same in an observer's task, while the feed grows batch by batch. */
  grownRead: number[];
  grownBody: number[];
  grownLayout: number[];
  /** The texts that were read, for holding them against what stands there. */
  texts: string[];
}

const BODY = ".update-components-text";
const CARD = ".feed-shared-update-v2";

const readAll = () =>
  findCards(document).flatMap(({ element, dialect, neighbours }) => {
    const outcome = readPost(dialect, element, neighbours);
    return outcome.kind === "read" ? [outcome.post] : [];
  });
const bodies = () => [...document.querySelectorAll(BODY)].map((element) => element.textContent ?? "");

/** Ways to take in the cards that an observer is told of; none of them waits for the other. */
const ways = {
  /** The product's watch itself, from the page's change to the posts it tells, and the attribute that a post's mark hangs on. */
  grownRead(batches: readonly string[], cards: number) {
    return watched(batches, cards);
  },
  /** The least: the bodies' words, and a badge. */
  grownBody(batches: readonly string[]) {
    return observed((card) => badge(card, card.querySelector(BODY)?.textContent?.length ?? 0), batches);
  },
  /** The usual way of extensions: the shown text of a card, then a badge into it, card by card. */
  grownLayout(batches: readonly string[]) {
    return observed((card) => badge(card, card.innerText.length), batches);
  },
};

function badge(card: Element, length: number): void {
  const made = document.createElement("b");
  made.textContent = String(length);
  card.prepend(made);
}

const feedOf = () => {
  const feed = document.createElement("main");
  document.body.replaceChildren(feed);
  return feed;
};
const grow = (feed: Element, html: string) =>
  feed.append(document.createRange().createContextualFragment(html));
const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Appends the feed in batches, and gives the milliseconds that one way took for all cards. */
async function observed(take: (card: HTMLElement) => void, batches: readonly string[]): Promise<number> {
  const feed = feedOf();
  let spent = 0;
  const observer = new MutationObserver((records) => {
    const from = performance.now();
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLElement && node.matches(CARD)) take(node);
    spent += performance.now() - from;
  });
  observer.observe(feed, { childList: true });
  for (const html of batches) {
    grow(feed, html);
    await breath();
  }
  observer.disconnect();
  return spent;
}

/** As short as its waits are made here, each batch is still looked at by itself, as one that comes with each scroll is. */
const FASTER = 100;

/** The same for the product: all that it does in observers, timers and idle moments, which come at once. */
async function watched(batches: readonly string[], cards: number): Promise<number> {
  const feed = feedOf();
  const { setTimeout: wait, requestIdleCallback: idle, MutationObserver: Observer } = globalThis;
  let spent = 0;
  const timed = <A extends unknown[]>(work: (...args: A) => void) => {
    return (...args: A) => {
      const from = performance.now();
      work(...args);
      spent += performance.now() - from;
    };
  };
  Object.assign(globalThis, {
    setTimeout: (work: () => void, ms = 0) => wait(timed(work), ms / FASTER),
    requestIdleCallback: (work: () => void) => wait(timed(work)),
    cancelIdleCallback: clearTimeout,
    MutationObserver: class extends Observer {
      constructor(told: MutationCallback) {
        super(timed(told));
      }
    },
  });
  const life = new AbortController();
  let told = 0;
  let placed = 0;
  try {
    watchFeed(document, {
      signal: life.signal,
      onPosts: (posts) => {
        told += posts.length;
      },
      onHealth: () => undefined,
      onPlaced: (posts) => {
        for (; placed < posts.length; placed++) posts[placed]?.element.setAttribute("data-guidepost", "bar");
      },
    });
    for (const [at, html] of batches.entries()) {
      grow(feed, html);
      const due = ((at + 1) * cards) / batches.length;
      while (told < due || placed < due) await new Promise((resolve) => wait(resolve));
    }
  } finally {
    life.abort();
    Object.assign(globalThis, { setTimeout: wait, requestIdleCallback: idle, MutationObserver: Observer });
  }
  return spent;
}

/** Takes turns, so that a busy machine slows all of them alike. `posts` and `batches` say how the growing feed grows. */
export async function measureFeed(
  rounds: number,
  batches: readonly string[],
  posts: number,
): Promise<FeedTimes> {
  const texts = readAll().map(({ text }) => text);
  const times: FeedTimes = {
    read: [],
    body: [],
    parse: [],
    grownRead: [],
    grownBody: [],
    grownLayout: [],
    texts,
  };
  const timed = (work: () => unknown) => {
    const from = performance.now();
    work();
    return (performance.now() - from) / texts.length;
  };
  for (let round = 0; round < rounds; round++) {
    times.read.push(timed(readAll));
    times.body.push(timed(bodies));
    times.parse.push(timed(() => texts.map((text) => parsePost(text))));
  }
  for (let round = 0; round < rounds; round++)
    for (const name of ["grownRead", "grownBody", "grownLayout"] as const)
      times[name].push((await ways[name](batches, posts)) / posts);
  return times;
}

declare global {
  var measureGuidepostFeed: typeof measureFeed | undefined;
}
globalThis.measureGuidepostFeed = measureFeed;
