/** Watches a page, and the part embedded in it where the page itself shows no post: one of them at a time. */
import { findCards } from "./cards.ts";
import { isHidden, type PageRoot } from "./dom.ts";
import { embeddedRoots } from "./embedded.ts";
import type { PageHealth } from "./health.ts";
import { type WatchOptions, watchFeed } from "./watch-feed.ts";

/** How often an embedded part is looked for while the page shows no post, in ms. */
const LOOK_EVERY = 2_000;

interface Part {
  readonly root: PageRoot;
  readonly life: AbortController;
}

/** As `watchFeed`. */
export function watchPage(page: Document, options: WatchOptions): void {
  const { signal, onHealth, onPlaced } = options;
  let own: PageHealth | undefined;
  let part: Part | undefined;

  const leave = () => {
    part?.life.abort();
    part = undefined;
    if (signal.aborted) return;
    onPlaced?.([]);
    if (own !== undefined) onHealth(own);
  };
  const look = () => {
    if (isHidden(page) || own === undefined || own.met > 0) return;
    const roots = embeddedRoots(page);
    if (part !== undefined && !roots.includes(part.root)) leave();
    const root = part === undefined ? roots.find((one) => findCards(one).length > 0) : undefined;
    if (root === undefined) return;
    const life = new AbortController();
    part = { root, life };
    watchFeed(root, { ...options, signal: life.signal });
  };
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    part?.life.abort();
  });
  watchFeed(page, {
    ...options,
    onHealth(health) {
      own = health;
      if (part === undefined) onHealth(health);
      else if (health.met > 0) leave();
    },
    onPlaced(placed) {
      if (part === undefined) onPlaced?.(placed);
    },
  });
}
