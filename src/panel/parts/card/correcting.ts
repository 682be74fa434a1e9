/** Corrections from the card's forms, each with an undo. */
import { correctField, uncorrectField } from "#app/correct-card.ts";
import type { CardId } from "#core/card.ts";
import { fieldSchema } from "#core/field-schema.ts";
import type { FieldName, OfferValues } from "#core/offer.ts";
import { say } from "#platform/say.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { fieldLabel } from "#words/field-words.ts";
import { keep } from "../../state/keep.ts";
import { showToast } from "../../state/toast.ts";

/** `bad-value`: it does not fit the field; `failed`: the user was told already. */
export type Corrected = "kept" | "bad-value" | "failed";

/** Keeps what the form holds (null: "the post does not say this"). */
export async function correct<F extends FieldName>(
  db: GuidepostDb,
  cardId: CardId,
  field: F,
  typed: unknown,
): Promise<Corrected> {
  const read = typed === null ? null : fieldSchema(field).safeParse(typed);
  if (read && !read.success) return "bad-value";
  const value: OfferValues[F] | null = read ? read.data : null;
  return change(db, cardId, field, "corrected", () => correctField(db, cardId, field, value, Date.now()));
}

/** The card shows what the post says again. */
export async function takeBackCorrection(
  db: GuidepostDb,
  cardId: CardId,
  field: FieldName,
): Promise<Corrected> {
  return change(db, cardId, field, "uncorrected", async () => {
    await uncorrectField(db, cardId, field);
    return true;
  });
}

async function change(
  db: GuidepostDb,
  cardId: CardId,
  field: FieldName,
  told: "corrected" | "uncorrected",
  write: () => Promise<boolean>,
): Promise<Corrected> {
  const done = await keep(async () => {
    const before = await db.corrections.get([cardId, field]);
    return { before, kept: await write() };
  });
  if (!done) return "failed";
  if (!done.kept) return "bad-value";
  const { before } = done;
  showToast({
    text: say(told, fieldLabel(field)),
    undo: () =>
      keep(async () => {
        if (before) await db.corrections.put(before);
        else await uncorrectField(db, cardId, field);
      }),
  });
  return "kept";
}
