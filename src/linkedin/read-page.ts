/** Reads every post that stands on a page now, in page order. */

import type { PostSnapshot } from "#core/post.ts";
import { orderIds, textDigest } from "#core/post-key.ts";
import { findCards } from "./cards.ts";
import type { PageRoot } from "./dom.ts";
import { postedAt } from "./post-ids.ts";
import { readPost } from "./read-post.ts";

/** What the page's address tells; the reader itself never looks at the address. */
export interface PageContext {
  readonly groupId: string | null;
}

/** One look at a page. */
export interface PageReading {
  /** Each post once. */
  readonly posts: PostSnapshot[];
  /** How often each required field was missed on a card that is a post. */
  readonly missed: Record<string, number>;
  /** Empty slots and cards that are still filling. */
  readonly notYet: number;
}

/** Two ids of one post are made within about a second; see `isSame`. */
const SAME_WITHIN = 60_000;

/** Reads all cards. Never throws. */
export function readPage(root: PageRoot, _context: PageContext): PageReading {
  const posts: PostSnapshot[] = [];
  const missed: Record<string, number> = {};
  let notYet = 0;
  for (const { element, dialect, neighbours } of findCards(root)) {
    const outcome = readPost(dialect, element, neighbours);
    if (outcome.kind === "read") add(posts, outcome.post);
    else if (outcome.kind === "not-yet") notYet++;
    else if (outcome.kind === "missed")
      for (const field of outcome.fields) missed[field] = (missed[field] ?? 0) + 1;
  }
  return { posts, missed, notYet };
}

function add(posts: PostSnapshot[], post: PostSnapshot): void {
  const at = posts.findIndex((other) => isSame(other, post));
  const first = posts[at];
  if (first === undefined) posts.push(post);
  else posts[at] = { ...first, ids: orderIds([...first.ids, ...post.ids]).slice(0, 20) };
}

/** One post twice on the page: a shared id, or the same words by the same author made at the same time. */
function isSame(a: PostSnapshot, b: PostSnapshot): boolean {
  if (a.ids.some((id) => b.ids.includes(id))) return true;
  if (a.text === "" || digest(a) !== digest(b)) return false;
  const [madeA, madeB] = [postedAt(a.ids), postedAt(b.ids)];
  return madeA === undefined || madeB === undefined || Math.abs(madeA - madeB) < SAME_WITHIN;
}

const digest = (post: PostSnapshot) => textDigest(post.author.profile ?? post.author.name, post.text);
