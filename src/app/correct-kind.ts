/** Use case: the user's word on the kind of a post replaces the parser's and outlives every re-reading. */
import type { CardId, KindCorrection } from "#core/card.ts";
import type { PostKind } from "#core/offer.ts";
import type { GuidepostDb } from "#storage/db.ts";

/** What was kept before, to be handed back to `restoreKind`; null where nothing was. */
export type KindBefore = KindCorrection | null;

/**
 * Keeps the kind and shows it at once, in lists and counts too. What the post's own words say is no correction: saying
 * it takes an earlier one back. Resolves to what was kept before, or undefined where the card is gone.
 */
export async function correctKind(
  db: GuidepostDb,
  cardId: CardId,
  kind: PostKind,
  now: number,
): Promise<KindBefore | undefined> {
  return db.transaction("rw", db.cards, db.corrections, async () => {
    const card = await db.cards.get(cardId);
    if (!card) return undefined;
    const before = await keptKind(db, cardId);
    if (kind === card.parsed.kind) await db.corrections.delete([cardId, "kind"]);
    else
      await db.corrections.put({
        cardId,
        field: "kind",
        value: kind,
        updatedAt: now,
        rev: (before?.rev ?? 0) + 1,
      });
    await db.cards.update(cardId, { kind });
    return before;
  });
}

/** Puts back what was kept before a correction. */
export async function restoreKind(db: GuidepostDb, cardId: CardId, before: KindBefore): Promise<void> {
  await db.transaction("rw", db.cards, db.corrections, async () => {
    const card = await db.cards.get(cardId);
    if (!card) return;
    if (before) await db.corrections.put(before);
    else await db.corrections.delete([cardId, "kind"]);
    await db.cards.update(cardId, { kind: before?.value ?? card.parsed.kind });
  });
}

/** What the user says of these cards, where they say anything; call inside a transaction over `corrections`. */
export async function keptKinds(
  db: GuidepostDb,
  cardIds: readonly CardId[],
): Promise<ReadonlyMap<CardId, PostKind>> {
  const kept = await db.corrections.bulkGet(cardIds.map((id): [string, string] => [id, "kind"]));
  return new Map(kept.flatMap((row) => (row?.field === "kind" ? [[row.cardId, row.value] as const] : [])));
}

async function keptKind(db: GuidepostDb, cardId: CardId): Promise<KindBefore> {
  const kept = await db.corrections.get([cardId, "kind"]);
  return kept?.field === "kind" ? kept : null;
}
