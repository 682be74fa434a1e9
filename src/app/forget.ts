/** Use cases of forgetting: one card with all that hangs on it, or everything. */
import type { CardId, Correction, KindCorrection, OfferCard, OwnNotes } from "#core/card.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { digestNames, ownSalt, readForgotten, writeForgotten } from "#storage/forgotten.ts";
import type { Draft, Person, Suggestion } from "#storage/rows.ts";

/** All rows a forgotten card took with it, held by the caller for as long as undo is offered. */
export interface ForgottenCard {
  card: OfferCard;
  person: Person | undefined;
  own: OwnNotes | undefined;
  corrections: (Correction | KindCorrection)[];
  outreach: OutreachEvent[];
  drafts: Draft[];
  digests: string[];
  suggestions: Suggestion[];
}

/** Deletes a card and all that hangs on it; a salted digest stays, so that reading the page does not bring it back. */
export async function forgetCard(db: GuidepostDb, cardId: CardId): Promise<ForgottenCard | null> {
  const card = await db.cards.get(cardId);
  if (!card) return null;
  const digests = await digestNames(await ownSalt(db), card.aliases);
  return db.transaction("rw", db.tables, async () => {
    const others = await db.cards.where("personId").equals(card.personId).count();
    const gone: ForgottenCard = {
      card,
      person: others > 1 ? undefined : await db.people.get(card.personId),
      own: await db.own.get(cardId),
      corrections: await db.corrections.where("cardId").equals(cardId).toArray(),
      outreach: await eventsOf(db, card, others > 1),
      drafts: await db.drafts.where("cardId").equals(cardId).toArray(),
      digests,
      suggestions: (await db.suggestions.bulkGet(card.aliases)).filter((each) => each !== undefined),
    };
    await db.cards.delete(cardId);
    await db.own.delete(cardId);
    await db.corrections.where("cardId").equals(cardId).delete();
    await db.drafts.where("cardId").equals(cardId).delete();
    await db.suggestions.bulkDelete(card.aliases);
    await db.outreach.bulkDelete(gone.outreach.map(({ id }) => id));
    if (gone.person) await db.people.delete(gone.person.id);
    await changeForgotten(db, (kept) => [...kept, ...digests]);
    return gone;
  });
}

/** The undo of `forgetCard`: every row as it was. */
export async function unforgetCard(db: GuidepostDb, gone: ForgottenCard): Promise<void> {
  await db.transaction("rw", db.tables, async () => {
    await db.cards.put(gone.card);
    if (gone.person) await db.people.put(gone.person);
    if (gone.own) await db.own.put(gone.own);
    await db.corrections.bulkPut(gone.corrections);
    await db.outreach.bulkPut(gone.outreach);
    await db.drafts.bulkPut(gone.drafts);
    await db.suggestions.bulkPut(gone.suggestions);
    const back = new Set(gone.digests);
    await changeForgotten(db, (kept) => kept.filter((digest) => !back.has(digest)));
  });
}

/** Deletes every row of every table, consent included, and resolves once none is left. */
export async function eraseEverything(db: GuidepostDb): Promise<void> {
  await db.transaction("rw", db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}

/**
 * What the log holds of this card. Where the person has no other card, all of it; else the conversations about this
 * card alone, and out of a shared conversation the events about this card, with what took them back.
 */
async function eventsOf(db: GuidepostDb, card: OfferCard, personStays: boolean): Promise<OutreachEvent[]> {
  const all = await db.outreach.where("personId").equals(card.personId).toArray();
  if (!personStays) return all;
  const shared = new Set(
    all
      .filter(({ cardId }) => cardId !== undefined && cardId !== card.id)
      .map(({ approachId }) => approachId),
  );
  const about = new Set(all.filter(({ cardId }) => cardId === card.id).map(({ approachId }) => approachId));
  const own = all.filter(({ cardId, approachId }) =>
    shared.has(approachId) ? cardId === card.id : about.has(approachId),
  );
  const ids = new Set(own.map(({ id }) => id));
  return [
    ...own,
    ...all.filter(({ id, retracts }) => !ids.has(id) && retracts !== undefined && ids.has(retracts)),
  ];
}

/** Changes our own list of digests as it stands now; call inside a transaction that includes `meta`. */
async function changeForgotten(db: GuidepostDb, change: (digests: string[]) => string[]): Promise<void> {
  const [own, ...others] = await readForgotten(db);
  if (own) await writeForgotten(db, [{ salt: own.salt, digests: change(own.digests) }, ...others]);
}
