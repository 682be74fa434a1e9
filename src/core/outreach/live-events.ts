/** The events that count: each once, in the order they were written, without those taken back. */
import type { OutreachEvent } from "./event.ts";

/** In order of writing. The clock is not asked; ids settle what two devices numbered alike. */
export function inOrder(events: readonly OutreachEvent[]): OutreachEvent[] {
  return [...events].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Events that count, in order; retractions themselves are left out. A retraction that was retracted takes nothing
 * back, so undo can be undone. Events delivered twice or out of order change nothing.
 */
export function liveEvents(events: readonly OutreachEvent[]): OutreachEvent[] {
  const once = [...new Map(inOrder(events).map((event) => [event.id, event])).values()];
  const gone = new Set<string>();
  for (const event of once.toReversed()) {
    if (event.kind === "retracted" && event.retracts !== undefined && !gone.has(event.id))
      gone.add(event.retracts);
  }
  return inOrder(once).filter((event) => event.kind !== "retracted" && !gone.has(event.id));
}
