/** Who was written to. */
import type { PersonId } from "../card.ts";
import type { OutreachEvent, OutreachKind } from "./event.ts";
import { liveEvents } from "./live-events.ts";

/** What does not happen before the first message. */
const AFTER_WRITING: ReadonlySet<OutreachKind> = new Set([
  "sent",
  "replied",
  "met",
  "agreed",
  "declined",
  "no-reply",
]);

/** People with whom a conversation was begun; drafts, notes and what was taken back begin none. */
export function peopleWrittenTo(events: readonly OutreachEvent[]): Set<PersonId> {
  return new Set(
    liveEvents(events).flatMap(({ kind, personId }) => (AFTER_WRITING.has(kind) ? personId : [])),
  );
}
