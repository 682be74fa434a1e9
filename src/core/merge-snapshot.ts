/** Which words stay when one post is seen twice: nothing already read is lost to a worse look at it. */

import type { PostSnapshot } from "./post.ts";
import { orderIds } from "./post-key.ts";

/**
 * The fuller of two sights of one post. A whole text beats a cut one, a text beats none; between two whole texts
 * the later sight wins, since posts are edited. Ids of both are kept.
 */
export function mergeSnapshots(kept: PostSnapshot, seen: PostSnapshot): PostSnapshot {
  const [best, rest] = isBetter(seen, kept) ? [seen, kept] : [kept, seen];
  const surfacedBy = best.surfacedBy ?? rest.surfacedBy;
  const sharedBy = best.sharedBy ?? rest.sharedBy;
  const attachment = best.attachment ?? rest.attachment;
  return {
    ...best,
    key: kept.key,
    ids: orderIds([...kept.ids, ...seen.ids]),
    author: {
      name: best.author.name || rest.author.name,
      headline: best.author.headline || rest.author.headline,
      profile: best.author.profile ?? rest.author.profile,
    },
    age: seen.age ?? kept.age,
    edited: kept.edited || seen.edited,
    ...(surfacedBy === undefined ? {} : { surfacedBy }),
    ...(sharedBy === undefined ? {} : { sharedBy }),
    ...(attachment === undefined ? {} : { attachment }),
  };
}

function isBetter(seen: PostSnapshot, kept: PostSnapshot): boolean {
  if (seen.text.trim() === "") return false;
  if (kept.text.trim() === "") return true;
  if (seen.truncated !== kept.truncated) {
    return kept.truncated ? seen.text.length >= kept.text.length : seen.text.length > kept.text.length;
  }
  return seen.truncated ? seen.text.length > kept.text.length : true;
}
