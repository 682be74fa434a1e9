/** Makes events for tests; numbers and ids follow from the order unless a test says otherwise. */

import fc from "fast-check";
import { DAY_MS } from "#core/calendar.ts";
import { OUTREACH_KINDS, type OutreachEvent, type OutreachKind } from "#core/outreach/event.ts";

export const START = Date.UTC(2026, 0, 5, 9);

export function event(seq: number, kind: OutreachKind, more: Partial<OutreachEvent> = {}): OutreachEvent {
  return { id: `e${seq}`, approachId: "a1", personId: "p1", seq, at: START + seq * DAY_MS, kind, ...more };
}

/** A log of one approach: kinds one after another, a day apart, starting with number 1. */
export function log(...kinds: OutreachKind[]): OutreachEvent[] {
  return kinds.map((kind, i) => event(i + 1, kind));
}

/** Any log of one approach, with retractions of any event, clocks that jump and reminders. */
export const anyLog = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...OUTREACH_KINDS),
      target: fc.nat(12),
      days: fc.integer({ min: -40_000, max: 40_000 }),
      remindInDays: fc.option(fc.nat(30), { nil: undefined }),
      text: fc.option(fc.constantFrom("one", "two"), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((facts) =>
    facts.map(({ kind, target, days, remindInDays, text }, i) =>
      event(i + 1, kind, {
        at: START + days * DAY_MS,
        ...(kind === "retracted" ? { retracts: `e${target + 1}` } : {}),
        ...(remindInDays === undefined ? {} : { remindInDays }),
        ...(text === undefined ? {} : { text }),
      }),
    ),
  );
