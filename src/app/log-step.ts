/** Use cases of the board: what the user says happened next in a conversation, and opening a closed one again. */
import type { OfferCard } from "#core/card.ts";
import { currentApproach } from "#core/outreach/current-approach.ts";
import type { OutreachEvent, OutreachKind } from "#core/outreach/event.ts";
import { liveEvents } from "#core/outreach/live-events.ts";
import type { OutreachState } from "#core/outreach/stage.ts";
import { foldAll, foldApproach } from "#core/outreach/state.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";
import { type Logged, logOutreach, retractOutreach } from "./log-outreach.ts";

/** A conversation as the user saw it when the button was pressed. */
export interface SeenConversation {
  approach: Pick<OutreachState, "approachId" | "personId" | "cardId" | "lastSeq"> | null;
  card: Pick<OfferCard, "id" | "personId"> | null;
  draft: Draft | null;
}

/** What happened, in the log's words. */
export type Step = Pick<OutreachEvent, "kind" | "answer" | "channel" | "templateId" | "text">;

/**
 * Writes the step; with "sent" the row's draft goes, in the same transaction. Null, and nothing written, where there is
 * no conversation, or where it has moved on since it was seen: two panels' press on one button is one step. A note is
 * kept all the same.
 */
export async function logStep(
  db: GuidepostDb,
  seen: SeenConversation,
  step: Step,
  now: number,
): Promise<Logged | null> {
  return db.transaction("rw", db.outreach, db.drafts, async () => {
    const about = await conversationOf(db, seen);
    if (!about) return null;
    if (step.kind !== "note" && (await hasMovedOn(db, seen))) return null;
    const event = await logOutreach(db, { ...about, ...step, id: crypto.randomUUID(), at: now });
    const draft = step.kind === "sent" ? seen.draft : null;
    if (draft) await db.drafts.delete(draft.id);
    return { event, draft };
  });
}

/** The row's conversation; a draft belongs to the one still open with the person, where there is one. */
async function conversationOf(db: GuidepostDb, { approach, draft, card }: SeenConversation) {
  const personId = approach?.personId ?? card?.personId;
  if (personId === undefined) return null;
  let approachId = approach?.approachId;
  if (approachId === undefined) {
    if (!draft) return null;
    const events = await db.outreach.where("personId").equals(personId).toArray();
    approachId = currentApproach(foldAll(events), personId, draft.id);
  }
  const cardId = card?.id ?? approach?.cardId;
  return { approachId, personId, ...(cardId === undefined ? {} : { cardId }) };
}

async function hasMovedOn(db: GuidepostDb, { approach, draft }: SeenConversation): Promise<boolean> {
  if (draft && !(await db.drafts.get(draft.id))) return true;
  if (!approach) return false;
  const events = await db.outreach.where("approachId").equals(approach.approachId).toArray();
  return foldApproach(events)?.lastSeq !== approach.lastSeq;
}

const CLOSING: readonly OutreachKind[] = ["declined", "no-reply", "withdrawn", "closed"];

/** Opens a closed conversation again. The closing fact that was taken back; null where there is none to take back. */
export async function reopen(
  db: GuidepostDb,
  approachId: string,
  now: number,
): Promise<OutreachEvent | null> {
  return db.transaction("rw", db.outreach, async () => {
    const events = await db.outreach.where("approachId").equals(approachId).toArray();
    if (foldApproach(events)?.state !== "closed") return null;
    const closing = liveEvents(events).findLast(({ kind }) => CLOSING.includes(kind));
    if (!closing) return null;
    await retractOutreach(db, closing, now);
    return closing;
  });
}
