/** Names of new cards. */
import type { CardId } from "#core/card.ts";

/**
 * A name nobody else has. It begins with the time, so that cards made together stand together in the store: a list that
 * follows them slice by slice then reads one slice anew, and not all of them. `now` in ms since the epoch.
 */
export function newCardId(now: number): CardId {
  return `${Math.max(0, now).toString(36).padStart(9, "0")}-${crypto.randomUUID()}`;
}
