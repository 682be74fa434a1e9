/** Numbers events in the order they are written, so that a clock that jumps cannot mix them up. */
import type { OutreachEvent } from "./event.ts";

/** The number for the next event of a log; the first is 1. */
export function nextSeq(events: Iterable<Pick<OutreachEvent, "seq">>): number {
  let last = 0;
  for (const { seq } of events) if (seq > last) last = seq;
  return last + 1;
}
