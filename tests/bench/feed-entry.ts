/** What runs in the measured page: the reader and the parser as they ship, and the plain ways they are held against. */
import { parsePost } from "#core/parse/parse-post.ts";
import { findCards } from "#linkedin/cards.ts";
import { readPost } from "#linkedin/read-post.ts";

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

/** Ways to take in the cards that an observer was told of. */
const ways = {
  /** The product: finds and reads the posts, and gives each the attribute that its mark hangs on. */
  grownRead(added: Element) {
    for (const { element, dialect, neighbours } of findCards(added)) {
      if (readPost(dialect, element, neighbours).kind === "read")
        element.setAttribute("data-guidepost", "bar");
    }
  },
  /** The least: the bodies' words, and a badge. */
  grownBody(added: Element) {
    for (const card of added.querySelectorAll(CARD))
      badge(card, card.querySelector(BODY)?.textContent?.length ?? 0);
  },
  /** The usual way of extensions: the shown text of a card, then a badge into it, card by card. */
  grownLayout(added: Element) {
    for (const card of added.querySelectorAll<HTMLElement>(CARD)) badge(card, card.innerText.length);
  },
};

function badge(card: Element, length: number): void {
  const made = document.createElement("b");
  made.textContent = String(length);
  card.prepend(made);
}

/** Appends the feed anew in batches, and gives the milliseconds that one way took for all of them. */
async function grown(take: (added: Element) => void, batches: readonly string[]): Promise<number> {
  const feed = document.createElement("main");
  document.body.append(feed);
  let spent = 0;
  const observer = new MutationObserver((records) => {
    const from = performance.now();
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.matches(".batch")) take(node);
    spent += performance.now() - from;
  });
  observer.observe(feed, { childList: true });
  for (const html of batches) {
    feed.append(document.createRange().createContextualFragment(html));
    await new Promise((resolve) => setTimeout(resolve));
  }
  observer.disconnect();
  feed.remove();
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
  document.body.replaceChildren();
  for (let round = 0; round < rounds; round++)
    for (const name of ["grownRead", "grownBody", "grownLayout"] as const)
      times[name].push((await grown(ways[name], batches)) / posts);
  return times;
}

declare global {
  var measureGuidepostFeed: typeof measureFeed | undefined;
}
globalThis.measureGuidepostFeed = measureFeed;
