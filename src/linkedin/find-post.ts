/** Finds a post on the page again, for "show in page". */
import { findCards } from "./cards.ts";
import type { PageRoot } from "./dom.ts";
import { readPost } from "./read-post.ts";

/** The card whose key or one of whose ids is among the names; null where it is not on the page (any more). */
export function findPostElement(root: PageRoot, aliases: readonly string[]): Element | null {
  const wanted = new Set(aliases);
  const card = findCards(root).find(({ element, dialect, neighbours }) => {
    const outcome = readPost(dialect, element, neighbours);
    return (
      outcome.kind === "read" && [outcome.post.key, ...outcome.post.ids].some((name) => wanted.has(name))
    );
  });
  return card?.element ?? null;
}
