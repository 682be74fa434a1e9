/** Two cards turn out to be one post: the oldest keeps its id, and what the user wrote moves to it. */
import type { OfferCard } from "#core/card.ts";
import { mergeSnapshots } from "#core/merge-snapshot.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { joinDrafts } from "./save-draft.ts";

/** Joins the cards into the first one and stores nothing of it but the moved notes; call inside a transaction. */
export async function joinCards(
  db: GuidepostDb,
  cards: readonly OfferCard[],
): Promise<OfferCard | undefined> {
  const [first, ...rest] = cards;
  if (!first) return undefined;
  let joined = first;
  for (const other of rest) {
    joined = {
      ...joined,
      aliases: [...new Set([...joined.aliases, ...other.aliases])],
      groups: [...new Set([...joined.groups, ...other.groups])],
      origin: joined.origin === "page" ? "page" : other.origin,
      snapshot: mergeSnapshots(joined.snapshot, other.snapshot),
      lastSeen: Math.max(joined.lastSeen, other.lastSeen),
      // Forces a new reading of the merged text.
      parsedBy: -1,
    };
    await moveOwnRows(db, other.id, first.id);
    await db.cards.delete(other.id);
  }
  return joined;
}

async function moveOwnRows(db: GuidepostDb, from: string, to: string): Promise<void> {
  const [mine, theirs] = await Promise.all([db.own.get(to), db.own.get(from)]);
  if (theirs) {
    await db.own.delete(from);
    await db.own.put({
      ...theirs,
      cardId: to,
      starred: theirs.starred || (mine?.starred ?? false),
      dismissed: mine?.dismissed ?? theirs.dismissed,
      note: [mine?.note ?? "", theirs.note].filter((note) => note !== "").join("\n"),
      ...(theirs.answers || mine?.answers ? { answers: { ...theirs.answers, ...mine?.answers } } : {}),
      rev: Math.max(theirs.rev, mine?.rev ?? 0) + 1,
    });
  }
  for (const correction of await db.corrections.where("cardId").equals(from).toArray()) {
    await db.corrections.delete([from, correction.field]);
    const known = await db.corrections.get([to, correction.field]);
    if (!known || known.updatedAt < correction.updatedAt)
      await db.corrections.put({ ...correction, cardId: to });
  }
  await db.outreach.where("cardId").equals(from).modify({ cardId: to });
  // A card has one draft: two become one, with the words of both.
  const drafts = await db.drafts.where("cardId").anyOf(from, to).toArray();
  const [first, ...rest] = drafts;
  if (!first) return;
  await db.drafts.bulkDelete(drafts.map(({ id }) => id));
  await db.drafts.put({ ...rest.reduce(joinDrafts, first), cardId: to });
}
