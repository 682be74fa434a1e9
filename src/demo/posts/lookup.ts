/** Finding a post by its urn, and everyone who appears in the demo group. */
import type { DemoAuthor } from "../demo-post.ts";
import type { FeedItem } from "../feed.ts";
import { idsOf } from "../post-ids.ts";
import { allWords, DEMO_POSTS } from "./posts.ts";

/** The post that has this urn (activity or group post), as an item of a feed. */
export function findPost(urn: string, now: number): FeedItem | null {
  const wanted = urn.startsWith("urn:li:") ? (urn.split(/[:-]/).at(-1) ?? "") : "";
  const found = allWords().find((words) => {
    const ids = idsOf(words, now);
    return wanted !== "" && (wanted === ids.activity || wanted === ids.groupPost);
  });
  return found ? { kind: "post", key: found.key, post: found } : null;
}

/** Everyone with a profile page, each once. */
export function everyone(): DemoAuthor[] {
  const people = [
    ...allWords().map((words) => words.author),
    ...DEMO_POSTS.flatMap((post) => [
      ...(post.comments ?? []).map((comment) => comment.author),
      ...(post.surfacedBy ? [post.surfacedBy.by] : []),
    ]),
  ];
  return [...new Map(people.map((one) => [one.slug, one])).values()];
}
