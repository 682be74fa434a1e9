/** Use cases of the draft: kept while it is written, one a card, and let go when it was sent and logged. */
import type { CardId } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";

export type DraftText = Pick<Draft, "channel" | "templateId" | "fields" | "edited">;

export async function readDraft(db: GuidepostDb, cardId: CardId): Promise<Draft | undefined> {
  return db.drafts.where("cardId").equals(cardId).first();
}

/** Keeps the draft of a card; its id, which becomes the approach's id, stays the same over all versions. */
export async function saveDraft(
  db: GuidepostDb,
  cardId: CardId,
  text: DraftText,
  now: number,
): Promise<Draft> {
  return db.transaction("rw", db.drafts, async () => {
    const before = await readDraft(db, cardId);
    const draft: Draft = {
      id: before?.id ?? crypto.randomUUID(),
      cardId,
      ...text,
      updatedAt: now,
      rev: (before?.rev ?? 0) + 1,
    };
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
