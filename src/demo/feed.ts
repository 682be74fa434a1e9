/** The feed as a page shows it: posts and what stands between them, cut into steps of scrolling. */
import type { DemoPost } from "./demo-post.ts";
import { NON_POSTS, type NonPost } from "./feed.data.ts";
import { DEMO_POSTS } from "./posts/posts.ts";

export type FeedItem = { kind: "post"; key: string; post: DemoPost } | NonPost;

/** Cards in the first view, and added by each step of scrolling. */
export const CARDS_A_STEP = 15;

/** All items in page order. */
export const FEED: readonly FeedItem[] = DEMO_POSTS.flatMap((post, index): FeedItem[] => [
  ...NON_POSTS.filter(({ after }) => after === index).map(({ item }) => item),
  { kind: "post", key: post.key, post },
]);

/** The items of each step, in page order. */
export function steps(items: readonly FeedItem[] = FEED): FeedItem[][] {
  const cut: FeedItem[][] = [];
  for (let at = 0; at < items.length; at += CARDS_A_STEP) cut.push(items.slice(at, at + CARDS_A_STEP));
  return cut;
}
