/** Use case: the user's word replaces one field of a card and outlives every re-reading. */
import type { CardId, Correction } from "#core/card.ts";
import { fieldSchema } from "#core/field-schema.ts";
import type { FieldName, OfferValues } from "#core/offer.ts";
import type { GuidepostDb } from "#storage/db.ts";

/**
 * Keeps the user's value (null: "the post does not say this"). Resolves to false, and keeps nothing, where the value
 * does not fit the field.
 */
export async function correctField<F extends FieldName>(
  db: GuidepostDb,
  cardId: CardId,
  field: F,
  value: OfferValues[F] | null,
  now: number,
): Promise<boolean> {
  if (value !== null && !fieldSchema(field).safeParse(value).success) return false;
  await db.transaction("rw", db.corrections, async () => {
    const before = await db.corrections.get([cardId, field]);
    const correction: Correction = { cardId, field, value, updatedAt: now, rev: (before?.rev ?? 0) + 1 };
    await db.corrections.put(correction);
  });
  return true;
}

/** Takes the correction back: the card shows what the post says again. */
export async function uncorrectField(db: GuidepostDb, cardId: CardId, field: FieldName): Promise<void> {
  await db.corrections.delete([cardId, field]);
}
