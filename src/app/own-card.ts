/** Use cases on what only the user says of a card: star, dismissal, private note. */
import type { CardId, OwnNotes } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";

type OwnPatch = Partial<Pick<OwnNotes, "starred" | "dismissed" | "note" | "answers">>;

/** Changes some of it and answers what was there before, so that the change can be undone by a second call. */
export async function setOwn(
  db: GuidepostDb,
  cardId: CardId,
  patch: OwnPatch,
  now: number,
): Promise<OwnNotes> {
  return db.transaction("rw", db.own, async () => {
    const before = (await db.own.get(cardId)) ?? {
      cardId,
      starred: false,
      dismissed: false,
      note: "",
      updatedAt: now,
      rev: 0,
    };
    await db.own.put({ ...before, ...patch, updatedAt: now, rev: before.rev + 1 });
    return before;
  });
}

/** Keeps answers to the user's own questions beside the others; a card forgotten meanwhile gets none. */
export async function saveAnswers(
  db: GuidepostDb,
  cardId: CardId,
  answers: Readonly<Record<string, string>>,
  now: number,
): Promise<void> {
  await db.transaction("rw", db.own, db.cards, async () => {
    if (!(await db.cards.get(cardId))) return;
    const before = (await db.own.get(cardId))?.answers;
    await setOwn(db, cardId, { answers: { ...before, ...answers } }, now);
  });
}
