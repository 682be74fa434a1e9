/**
 * Ids as LinkedIn makes them: the upper 42 bits are the time of posting in ms since the epoch.
 * They follow from the post's key and the `now` of the reader, so one `now` a run means one id a post.
 */
import type { DemoWords } from "./demo-post.ts";

const HOUR = 3_600_000;
/** A group post is made a moment before the activity that tells of it. */
const GROUP_POST_EARLIER = 230;

export interface PostIds {
  activity: string;
  /** Last part of `urn:li:groupPost:<group>-<this>`. */
  groupPost: string;
}

/** When the post was written, in ms since the epoch. */
export function postedAt(words: DemoWords, now: number): number {
  return Math.round(now - words.hoursAgo * HOUR);
}

/** Both ids of a post, as decimal strings: they do not fit into a number. */
export function idsOf(words: DemoWords, now: number): PostIds {
  const at = postedAt(words, now);
  return {
    activity: stamped(at, spread(words.key)),
    groupPost: stamped(at - GROUP_POST_EARLIER, spread(`${words.key} in its group`)),
  };
}

/** An id made at `at` (ms since the epoch) whose lower 22 bits are `low`. */
export function stamped(at: number, low: number): string {
  return ((BigInt(at) << 22n) | BigInt(low & 0x3fffff)).toString();
}

/** A number of 31 bits that follows from the words (FNV-1a): ids, colours and counts that stay the same. */
export function spread(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 13)) & 0x7fffffff;
}
