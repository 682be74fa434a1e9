/** Reads a feed for as long as it is looked at: what stands there, and what comes in or changes as the user scrolls on. */
import type { PostSnapshot } from "#core/post.ts";
import { type CardState, newStates } from "./card-state.ts";
import { cardsIn, type Found, type PostCard, withNeighbours } from "./cards.ts";
import { CONCEALING, unveils } from "./concealed.ts";
import { documentOf, isHidden, listen, type PageRoot } from "./dom.ts";
import { countRead, healthOf, newHealth, type PageHealth } from "./health.ts";
import { LeftOver } from "./left-over.ts";
import { cardsAfter } from "./new-cards.ts";
import { News } from "./news.ts";
import { startPace } from "./pace.ts";
import { readPost } from "./read-post.ts";
import { SeenPosts } from "./seen-posts.ts";

/** Most posts handed on at once. */
export const BATCH = 25;
/** After so many ms a card that is not complete is read again. */
const RETRY_AFTER = 500;
/** Changes are gathered this long, in ms. */
const GATHER = 300;
/** Time the page has to show its first post, in ms. */
const SETTLE = 10_000;
/** Posts that the page left behind are gone after so many ms. */
const DOUBT = 2_000;
/** Longest stretch of work in one idle moment, in ms. */
const SLICE = 12;
/** Not all that makes a card is told to us: the whole page is looked at again so often while it changes, in ms. */
const THOROUGH_EVERY = 10_000;

/** A post and the element that shows it now. */
export interface PlacedPost {
  readonly element: Element;
  readonly post: PostSnapshot;
}

export interface WatchOptions {
  /** Ends the watch; afterwards nothing is called any more. */
  readonly signal: AbortSignal;
  /** The tab has just come here without loading a page: what stands at first is told only once it has stayed. */
  readonly justMoved?: boolean;
  /** Posts that are new or whose text has changed, at most 25, in page order. */
  onPosts(posts: PostSnapshot[]): void;
  /** How reading goes, after each look at the page that changed it. */
  onHealth(health: PageHealth): void;
  /** Which posts stand where, after each look at the page; elements are reused for other posts. */
  onPlaced?(placed: PlacedPost[]): void;
  /** Nodes that we put into the page ourselves: their coming and going is no news. */
  isOwn?(node: Node): boolean;
}

/** Starts watching. Does nothing while the tab is hidden; writes nothing, scrolls nothing, measures nothing. */
export function watchFeed(root: PageRoot, options: WatchOptions): void {
  const { signal, onPosts, onHealth, onPlaced, isOwn, justMoved = false } = options;
  if (signal.aborted) return;
  const page = documentOf(root);
  const seen = new SeenPosts();
  const leftOver = new LeftOver(justMoved);
  let stateOf = newStates();
  let cards: Found[] = [];
  /** Of each card, its state. */
  let standing: CardState[] = [];
  let queue: PostCard[] = [];
  let onPage: ReadonlySet<Element> = new Set();
  let news = new News();
  /** When the whole page was last looked at, and whether only its news since. */
  let thoroughAt = Number.NEGATIVE_INFINITY;
  let isFollowed = false;
  let search: ReturnType<typeof cardsIn> | undefined;
  let isStale = false;
  let settled = false;
  let lastHealth = "";

  const pace = startPace(() => look());

  /** Looks for the cards, in slices; a look that is asked for meanwhile comes after this one. */
  function look(): void {
    if (search === undefined) pace.whenIdle(begin);
    else isStale = true;
  }

  function begin(): void {
    note(observer.takeRecords());
    isFollowed = !isDue();
    if (!isFollowed) thoroughAt = performance.now();
    search = isFollowed ? cardsAfter(root, cards, news) : cardsIn(root);
    for (const element of news.isFlood ? onPage : news.cards) stateOf(element).isDue = true;
    news = new News();
    isStale = false;
    find();
  }

  const isDue = () => news.isFlood || news.isLate || performance.now() - thoroughAt >= THOROUGH_EVERY;

  function find(): void {
    const until = performance.now() + SLICE;
    while (search !== undefined && performance.now() < until) {
      const step = search.next();
      if (step.done) found(step.value);
    }
    if (search !== undefined) pace.whenIdle(find);
  }

  /** Queues the cards that are new, have changed, or are not complete yet. */
  function found(now: Found[]): void {
    search = undefined;
    cards = now;
    standing = now.map(({ element }) => stateOf(element));
    onPage = new Set(now.map(({ element }) => element));
    leftOver.stands(onPage);
    queue = now.flatMap((card, at) => (standing[at]?.isDue ? withNeighbours(card, now, at) : []));
    pace.whenIdle(work);
    if (isStale) pace.soon(GATHER);
  }

  function work(): void {
    const until = performance.now() + SLICE;
    const news: PostSnapshot[] = [];
    while (news.length < BATCH && performance.now() < until) {
      const card = queue.shift();
      if (card === undefined) break;
      const { element, dialect, neighbours } = card;
      const post = stateOf(element).note(readPost(dialect, element, neighbours));
      if (post !== null && !leftOver.holds(element, post) && seen.isNews(post)) news.push(post);
    }
    if (news.length > 0) onPosts(news);
    if (signal.aborted) return;
    if (queue.length > 0) pace.whenIdle(work);
    else finish();
  }

  function finish(): void {
    if (standing.some(({ isDue }) => isDue)) pace.soon(RETRY_AFTER);
    else if (isFollowed) pace.soon(thoroughAt + THOROUGH_EVERY - performance.now());
    tell();
    onPlaced?.(
      cards.flatMap(({ element }, at) => {
        const outcome = standing[at]?.outcome;
        return outcome?.kind === "read" ? { element, post: outcome.post } : [];
      }),
    );
  }

  function tell(): void {
    const health = healthOf(count());
    const text = JSON.stringify(health);
    if (text === lastHealth) return;
    lastHealth = text;
    onHealth(health);
  }

  function count() {
    const counts = { ...newHealth(), settled, read: seen.size };
    for (const { outcome } of standing) {
      if (outcome?.kind === "read") countRead(counts, outcome.post);
      if (outcome?.kind === "missed")
        for (const field of outcome.fields) counts.missed[field] = (counts.missed[field] ?? 0) + 1;
    }
    return counts;
  }

  /** Whether the page has news, and not only of what we did ourselves. */
  function note(records: readonly MutationRecord[]): boolean {
    const [comings, shown] = [records.filter(({ type }) => type === "childList"), records.some(unveils)];
    const theirs = isOwn === undefined ? comings : comings.filter((record) => !isOwnDoing(record, isOwn));
    if (theirs.length === 0 && !shown) return false;
    news.note(theirs, onPage);
    news.isLate ||= shown || search !== undefined;
    return true;
  }

  const observer = new MutationObserver((records) => {
    if (note(records)) pace.soon(GATHER);
  });
  const start = () => {
    observer.observe(root, {
      ...{ childList: true, subtree: true },
      ...{ attributeFilter: CONCEALING, attributeOldValue: true },
    });
    look();
  };
  const pause = () => {
    observer.disconnect();
    pace.stop();
    queue = [];
    search = undefined;
    news = new News();
    thoroughAt = Number.NEGATIVE_INFINITY;
    // What changes unobserved is read afresh; what was handed on is remembered.
    stateOf = newStates();
    standing = [];
  };
  const follow = () => (isHidden(page) ? pause() : start());

  const settle = setTimeout(() => {
    settled = true;
    if (!isHidden(page)) tell();
  }, SETTLE);
  const believe = setTimeout(() => {
    if (!justMoved) return;
    leftOver.end();
    news.isFlood = true;
    if (!isHidden(page)) look();
  }, DOUBT);
  listen(page, "visibilitychange", follow, signal);
  signal.addEventListener("abort", () => {
    clearTimeout(settle);
    clearTimeout(believe);
    pause();
  });
  follow();
}

function isOwnDoing({ addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  return [...addedNodes, ...removedNodes].every(isOwn);
}
