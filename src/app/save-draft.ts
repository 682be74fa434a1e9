/** Use cases of the draft: kept while it is written, one a card, and let go when it was sent and logged. */
import type { CardId } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";

export type DraftText = Pick<
  Draft,
  "channel" | "templateId" | "fields" | "edited" | "editedSubject" | "short" | "kept"
>;

export async function readDraft(db: GuidepostDb, cardId: CardId): Promise<Draft | undefined> {
  return db.drafts.where("cardId").equals(cardId).first();
}

/**
 * Keeps the draft of a card; its id, which becomes the approach's id, stays the same over all versions. Of a draft that
 * is kept already only what `changed` names is replaced: another panel may have written the rest meanwhile. Null where
 * the card is gone: a forgotten card must not leave a draft behind.
 */
export async function saveDraft(
  db: GuidepostDb,
  cardId: CardId,
  text: DraftText,
  now: number,
  changed: Partial<DraftText> = text,
): Promise<Draft | null> {
  return db.transaction("rw", db.drafts, db.cards, async () => {
    if (!(await db.cards.get(cardId))) return null;
    const before = await readDraft(db, cardId);
    const draft: Draft = before
      ? {
          ...before,
          ...changed,
          fields: { ...before.fields, ...changed.fields },
          updatedAt: now,
          rev: before.rev + 1,
        }
      : { id: crypto.randomUUID(), cardId, ...text, updatedAt: now, rev: 1 };
    await db.drafts.put(draft);
    return draft;
  });
}

export async function deleteDraft(db: GuidepostDb, draftId: string): Promise<void> {
  await db.drafts.delete(draftId);
}

/**
 * Puts a deleted draft back as it was: the undo of "I sent it" and of deleting. One begun for the card meanwhile gives
 * way where nothing was written into it; else it stays, with the fields of both, as a card has one draft.
 */
export async function restoreDraft(db: GuidepostDb, draft: Draft): Promise<void> {
  await db.transaction("rw", db.drafts, async () => {
    const newer = await readDraft(db, draft.cardId);
    await db.drafts.put(newer && newer.id !== draft.id ? joinDrafts(newer, draft) : draft);
    if (newer && newer.id !== draft.id) await db.drafts.delete(newer.id);
  });
}

/** Two drafts of one card as one: the id of the older conversation, the words of the one touched last. */
export function joinDrafts(a: Draft, b: Draft): Draft {
  const [older, newer] = a.updatedAt <= b.updatedAt ? [a, b] : [b, a];
  const hasWords = newer.edited !== null || Object.values(newer.fields).some((text) => text !== "");
  if (!hasWords) return { ...older, rev: Math.max(a.rev, b.rev) + 1 };
  return {
    ...newer,
    id: older.id,
    fields: { ...older.fields, ...newer.fields },
    edited: newer.edited ?? older.edited,
    rev: Math.max(a.rev, b.rev) + 1,
  };
}
