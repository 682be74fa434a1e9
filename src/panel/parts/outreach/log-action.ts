/** Writes what the user says happened, and gives back how to undo it. */
import { logOutreach, retractOutreach } from "#app/log-outreach.ts";
import { deleteDraft, restoreDraft } from "#app/save-draft.ts";
import { currentApproach } from "#core/outreach/current-approach.ts";
import type { OutreachEvent, OutreachKind } from "#core/outreach/event.ts";
import { liveEvents } from "#core/outreach/live-events.ts";
import { foldAll } from "#core/outreach/state.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { ACTION_ENTRIES, type Action } from "./actions.ts";
import type { BoardRow } from "./board.ts";

const CLOSING: readonly OutreachKind[] = ["declined", "no-reply", "withdrawn", "closed"];

/** Takes back what was done; may be called once. */
export type Undo = () => Promise<void>;

/** The fact in the log; null where the row has neither a conversation nor a card to write to. */
export async function logAction(
  db: GuidepostDb,
  row: BoardRow,
  action: Action,
  now: number,
): Promise<Undo | null> {
  const { kind, answer } = ACTION_ENTRIES[action];
  const about = await conversationOf(db, row);
  if (!about) return null;
  const event = await logOutreach(db, {
    ...about,
    id: crypto.randomUUID(),
    at: now,
    kind,
    ...(answer ? { answer } : {}),
    ...(action === "sent" ? wordsOf(row) : {}),
  });
  const draft = action === "sent" ? row.draft : null;
  if (draft) await deleteDraft(db, draft.id);
  return async () => {
    if (draft) await restoreDraft(db, draft);
    await retractOutreach(db, event, Date.now());
  };
}

/** A private note in the log of the conversation. */
export async function logNote(
  db: GuidepostDb,
  row: BoardRow,
  text: string,
  now: number,
): Promise<Undo | null> {
  const about = await conversationOf(db, row);
  if (!about) return null;
  const event = await logOutreach(db, { ...about, id: crypto.randomUUID(), at: now, kind: "note", text });
  return () => retractOutreach(db, event, Date.now()).then(() => undefined);
}

/** Takes a fact back. Its undo writes the same fact anew, as a retraction has one settled id and works once. */
export async function takeBack(db: GuidepostDb, event: OutreachEvent, now: number): Promise<Undo> {
  await retractOutreach(db, event, now);
  return async () => {
    const { seq: _, ...fact } = event;
    await logOutreach(db, { ...fact, id: crypto.randomUUID() });
  };
}

/** The row's conversation; a draft belongs to the one still open with the person, where there is one. */
async function conversationOf(db: GuidepostDb, { approach, draft, card }: BoardRow) {
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

/** What was sent, as far as it is known: the copied text, else the user's own text in the draft. */
function wordsOf({ approach, draft }: BoardRow): Partial<OutreachEvent> {
  const text = approach?.lastText ?? draft?.edited ?? undefined;
  const channel = approach?.channel ?? draft?.channel;
  const templateId = approach?.templateId ?? draft?.templateId;
  return {
    ...(text === undefined ? {} : { text }),
    ...(channel === undefined ? {} : { channel }),
    ...(templateId === undefined ? {} : { templateId }),
  };
}

/** Opens a closed conversation again: takes the closing fact back. Null where none is found. */
export async function reopen(db: GuidepostDb, { approach }: BoardRow, now: number): Promise<Undo | null> {
  if (!approach) return null;
  const events = await db.outreach.where("approachId").equals(approach.approachId).toArray();
  const closing = liveEvents(events).findLast(({ kind }) => CLOSING.includes(kind));
  return closing ? takeBack(db, closing, now) : null;
}
