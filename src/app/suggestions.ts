/** Use cases of a coordinator's short list: keep what it names, or let go of it. */
import type { ShortListEntry } from "#core/short-list/read-short-list.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Suggestion } from "#storage/rows.ts";

/** What an import would do. */
export interface ShortListPreview {
  /** Posts that are kept as cards already. */
  known: ShortListEntry[];
  /** Posts that were not read yet: the badge comes with them. */
  unread: ShortListEntry[];
}

/** Tells which of the posts are there; changes nothing. */
export async function previewShortList(
  db: GuidepostDb,
  entries: readonly ShortListEntry[],
): Promise<ShortListPreview> {
  const cards = await db.cards
    .where("aliases")
    .anyOf(entries.map(({ id }) => id))
    .toArray();
  const names = new Set(cards.flatMap(({ aliases }) => aliases));
  return {
    known: entries.filter(({ id }) => names.has(id)),
    unread: entries.filter(({ id }) => !names.has(id)),
  };
}

/** Keeps the suggestions, each in the place of one for the same post. Answers what was there before, for the undo. */
export async function importShortList(
  db: GuidepostDb,
  entries: readonly ShortListEntry[],
  now: number,
): Promise<Suggestion[]> {
  return db.transaction("rw", db.suggestions, async () => {
    const before = await db.suggestions.toArray();
    const revs = new Map(before.map(({ id, rev }) => [id, rev]));
    await db.suggestions.bulkPut(
      entries.map(({ id, link, why }) => ({ id, link, why, updatedAt: now, rev: (revs.get(id) ?? 0) + 1 })),
    );
    return before;
  });
}

/** Puts exactly these suggestions in the place of all there are; none to let go of them. */
export async function replaceSuggestions(
  db: GuidepostDb,
  rows: readonly Suggestion[],
): Promise<Suggestion[]> {
  return db.transaction("rw", db.suggestions, async () => {
    const before = await db.suggestions.toArray();
    await db.suggestions.clear();
    await db.suggestions.bulkPut([...rows]);
    return before;
  });
}
