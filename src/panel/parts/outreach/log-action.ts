/** The board's buttons as facts in the log, each with the way back. */
import { logOutreach, retractOutreach, unlog } from "#app/log-outreach.ts";
import { logStep, reopen } from "#app/log-step.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { ACTION_ENTRIES, type Action } from "./actions.ts";
import type { BoardRow } from "./board.ts";

/** Takes back what was done; may be called once. */
export type Undo = () => Promise<void>;

/** The fact in the log; null where there was nothing to log, such as after the same press in another panel. */
export async function logAction(
  db: GuidepostDb,
  row: BoardRow,
  action: Action,
  now: number,
): Promise<Undo | null> {
  const { kind, answer } = ACTION_ENTRIES[action];
  const step = { kind, ...(answer ? { answer } : {}), ...(action === "sent" ? wordsOf(row) : {}) };
  const logged = await logStep(db, row, step, now);
  return logged && (() => unlog(db, logged, Date.now()));
}

/** A private note in the log of the conversation. */
export async function logNote(
  db: GuidepostDb,
  row: BoardRow,
  text: string,
  now: number,
): Promise<Undo | null> {
  const logged = await logStep(db, row, { kind: "note", text }, now);
  return logged && (() => unlog(db, logged, Date.now()));
}

/** Takes a fact back. Its undo writes the same fact anew, as a retraction has one settled id and works once. */
export async function takeBack(db: GuidepostDb, event: OutreachEvent, now: number): Promise<Undo> {
  await retractOutreach(db, event, now);
  return () => writeAnew(db, event);
}

/** Opens a closed conversation again: takes the closing fact back. Null where none is found. */
export async function openAgain(db: GuidepostDb, { approach }: BoardRow, now: number): Promise<Undo | null> {
  const closing = approach && (await reopen(db, approach.approachId, now));
  return closing && (() => writeAnew(db, closing));
}

async function writeAnew(db: GuidepostDb, { seq: _, ...fact }: OutreachEvent): Promise<void> {
  await logOutreach(db, { ...fact, id: crypto.randomUUID() });
}

/** What was sent, as far as it is known: the copied text, else the user's own text in the draft. */
function wordsOf({ approach, draft }: BoardRow): Pick<OutreachEvent, "text" | "channel" | "templateId"> {
  const text = approach?.lastText ?? draft?.edited ?? undefined;
  const channel = approach?.channel ?? draft?.channel;
  const templateId = approach?.templateId ?? draft?.templateId;
  return {
    ...(text === undefined ? {} : { text }),
    ...(channel === undefined ? {} : { channel }),
    ...(templateId === undefined ? {} : { templateId }),
  };
}
