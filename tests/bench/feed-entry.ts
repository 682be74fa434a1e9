/** What runs in the measured page: the reader and the parser as they ship, and the plain ways they are held against. */
import { parsePost } from "#core/parse/parse-post.ts";
import { findCards } from "#linkedin/cards.ts";
import { readPost } from "#linkedin/read-post.ts";

export interface FeedTimes {
  /** Milliseconds a post, one figure a round. */
  read: number[];
  body: number[];
  parse: number[];
  layout: number[];
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

/** The usual way of extensions: the shown text of a card, then a badge into it, card by card. */
function readAndBadge(): void {
  for (const card of document.querySelectorAll<HTMLElement>(CARD)) {
    const badge = document.createElement("b");
    badge.className = "badge";
    badge.textContent = String(card.innerText.length);
    card.prepend(badge);
  }
}

function clear(): void {
  for (const badge of document.querySelectorAll(".badge")) badge.remove();
  document.body.getBoundingClientRect();
}

/** Takes turns, so that a busy machine slows all of them alike. */
export function measureFeed(rounds: number): FeedTimes {
  const texts = readAll().map(({ text }) => text);
  const times: FeedTimes = { read: [], body: [], parse: [], layout: [], texts };
  const timed = (work: () => unknown) => {
    const from = performance.now();
    work();
    return (performance.now() - from) / texts.length;
  };
  for (let round = 0; round < rounds; round++) {
    times.read.push(timed(readAll));
    times.body.push(timed(bodies));
    times.parse.push(timed(() => texts.map((text) => parsePost(text))));
    times.layout.push(timed(readAndBadge));
    clear();
  }
  return times;
}

declare global {
  var measureGuidepostFeed: typeof measureFeed | undefined;
}
globalThis.measureGuidepostFeed = measureFeed;
