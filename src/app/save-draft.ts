/** Use cases of the draft: kept while it is written, one a card, and let go when it was sent and logged. */
import type { CardId } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";

export type DraftText = Pick<Draft, "channel" | "templateId" | "fields" | "edited">;

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

/** Puts a deleted draft back as it was: the undo of "I sent it". */
export async function restoreDraft(db: GuidepostDb, draft: Draft): Promise<void> {
  await db.drafts.put(draft);
}
