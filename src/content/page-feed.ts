/** What the reader of a page hands to the marks in the same page: two scripts of ours in one world of their own. */
import type { FeedMark } from "#core/mark.ts";
import type { PostSnapshot } from "#core/post.ts";
import type { PlacedPost } from "#linkedin/watch-feed.ts";
import type { Lifetime } from "./lifetime.ts";

/** The marks, where this page has them. */
export interface FeedMarker {
  /** Posts stand elsewhere now, or their marks are others. */
  changed(): void;
  /** Shows all dimmed posts or dims them again; null only asks. Answers whether all are shown. */
  showAll(all: boolean | null): boolean;
  /** Shows this one post, whatever the filter says. */
  show(element: Element): void;
}

export interface PageFeed {
  readonly groupId: string;
  /** Where posts stand, as of the last look. */
  placed: readonly PlacedPost[];
  /** Keys of the posts that the worker has kept. */
  readonly kept: Set<string>;
  /** The worker's last answers by key; a cache, never a source. A post without a mark is missing. */
  readonly marks: Map<string, FeedMark>;
  /** Keys of the posts whose last answer still holds. */
  readonly answered: Set<string>;
  /** When it was last heard that marks may have changed (`performance.now()`): older answers count for nothing. */
  changedAt: number;
  /** Nodes that we put into the page. */
  readonly own: WeakSet<Node>;
  marker: FeedMarker | null;
}

/** One reading of a page with what it shares. */
export interface Reading extends Lifetime {
  readonly feed: PageFeed;
}

declare global {
  /** The reading that goes on in this page; the page's own scripts live in another world and cannot see it. */
  var guidepostReading: Reading | null | undefined;
}

export function newPageFeed(groupId: string): PageFeed {
  const own = new WeakSet<Node>();
  const answers = { marks: new Map<string, FeedMark>(), answered: new Set<string>(), changedAt: 0 };
  return { groupId, placed: [], kept: new Set(), ...answers, own, marker: null };
}

/** Marks may have changed: no answer holds any more, though the marks stay on screen until there is a newer one. */
export function doubtMarks(feed: PageFeed): void {
  feed.answered.clear();
  feed.changedAt = performance.now();
}

/** Keys of the posts in the page that the worker knows, and whose marks are not known here (any more). */
export function unansweredKeys({ placed, kept, answered }: PageFeed): string[] {
  const keys = new Set(placed.map(({ post }) => post.key));
  return [...keys].filter((key) => kept.has(key) && !answered.has(key));
}

/** Notes the worker's answer to a question asked at that moment. */
export function noteMarks(
  feed: PageFeed,
  keys: readonly string[],
  marks: readonly FeedMark[],
  asked: number,
): void {
  if (asked < feed.changedAt) return;
  for (const key of keys) {
    feed.answered.add(key);
    feed.marks.delete(key);
  }
  for (const mark of marks) feed.marks.set(mark.key, mark);
}

/** Notes posts that were kept, with their marks; null where nothing was to be marked then. */
export function noteKept(
  feed: PageFeed,
  posts: readonly PostSnapshot[],
  marks: readonly FeedMark[] | null,
  asked: number,
): void {
  const keys = posts.map(({ key }) => key);
  for (const key of keys) feed.kept.add(key);
  if (marks !== null) noteMarks(feed, keys, marks, asked);
  feed.marker?.changed();
}
