/** Use cases of the outreach log: facts are added, never changed; undo is one more fact. */
import type { OutreachEvent } from "#core/outreach/event.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";
import { restoreDraft } from "./save-draft.ts";

/** What the caller knows of the fact; `id` is the caller's, so a retried call writes once. */
export type NewOutreachEvent = Omit<OutreachEvent, "seq">;

/** Writes the fact, or does nothing where this id is written already. Resolves to the event as stored. */
export async function logOutreach(db: GuidepostDb, event: NewOutreachEvent): Promise<OutreachEvent> {
  return db.transaction("rw", db.outreach, async () => {
    const known = await db.outreach.get(event.id);
    if (known) return known;
    const last = await db.outreach.orderBy("seq").last();
    const stored: OutreachEvent = { ...event, seq: (last?.seq ?? 0) + 1 };
    await db.outreach.add(stored);
    return stored;
  });
}

/** Takes an event back by a `retracted` event with a settled id, so that two undos are one. */
export async function retractOutreach(
  db: GuidepostDb,
  event: OutreachEvent,
  now: number,
): Promise<OutreachEvent> {
  return logOutreach(db, {
    id: `retract:${event.id}`,
    approachId: event.approachId,
    personId: event.personId,
    at: now,
    kind: "retracted",
    retracts: event.id,
  });
}

/** A fact as written, and the draft that went with it: all that an undo needs. */
export interface Logged {
  event: OutreachEvent;
  draft: Draft | null;
}

/** Takes back what was logged and brings its draft back, both or neither. */
export async function unlog(db: GuidepostDb, { event, draft }: Logged, now: number): Promise<void> {
  await db.transaction("rw", db.outreach, db.drafts, async () => {
    if (draft) await restoreDraft(db, draft);
    await retractOutreach(db, event, now);
  });
}
