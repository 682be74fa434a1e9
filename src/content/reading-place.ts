/** Which group a page belongs to, and how long it does. */
import { groupIdOf, isPostPage } from "#core/group-page.ts";
import type { PostSnapshot } from "#core/post.ts";
import type { PageRoot } from "#linkedin/dom.ts";
import { groupPostOn } from "#linkedin/post-group.ts";

export interface ReadingPlace {
  readonly groupId: string;
  /** Whether the tab, now at this address, still shows that group or that post. */
  holds(address: string): boolean;
  /** Whether a post on the page at this address is the group's: a post's own page may show others beside it. */
  owns(post: PostSnapshot, address: string): boolean;
}

/** Told by the address, or on a post's own page by the post; null where neither names a group. */
export function placeOf(address: string, roots: readonly PageRoot[]): ReadingPlace | null {
  const named = groupIdOf(address);
  if (named !== null) return { groupId: named, holds: (now) => groupIdOf(now) === named, owns: () => true };
  if (!isPostPage(address)) return null;
  const post = roots.map(groupPostOn).find((one) => one !== null);
  if (post === undefined) return null;
  const { groupId } = post;
  const names = new Set(post.names);
  return {
    groupId,
    holds: (now) => groupIdOf(now) === groupId || pathOf(now) === pathOf(address),
    owns: ({ key, ids }, now) => groupIdOf(now) === groupId || [key, ...ids].some((name) => names.has(name)),
  };
}

const pathOf = (address: string) => address.split(/[?#]/, 1)[0];
