/** Use cases of saved filters: kept under names, at most one in force for the feed. */
import type { OfferFilter } from "#core/filter/condition.ts";
import { FILTER_VERSION } from "#core/filter/saved-filter.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { SavedFilterRow } from "#storage/rows.ts";

/** Keeps a filter, new or in the place of the one with this id. */
export async function saveFilter(
  db: GuidepostDb,
  saved: { id: string; name: string; filter: OfferFilter },
  now: number,
): Promise<void> {
  await db.transaction("rw", db.filters, async () => {
    const before = await db.filters.get(saved.id);
    await db.filters.put({
      ...saved,
      version: FILTER_VERSION,
      active: before?.active ?? false,
      updatedAt: now,
      rev: (before?.rev ?? 0) + 1,
    });
  });
}

/** Gives a filter another name; what it asks is left as it is, whatever version wrote it. */
export async function renameFilter(db: GuidepostDb, id: string, name: string, now: number): Promise<void> {
  await db.transaction("rw", db.filters, async () => {
    const row = await db.filters.get(id);
    if (row) await db.filters.put({ ...row, name, updatedAt: now, rev: row.rev + 1 });
  });
}

/** Puts one filter in force for the feed, or none. */
export async function activateFilter(db: GuidepostDb, id: string | null, now: number): Promise<void> {
  await db.transaction("rw", db.filters, async () => {
    for (const row of await db.filters.toArray()) {
      const active = row.id === id;
      if (row.active !== active) await db.filters.put({ ...row, active, updatedAt: now, rev: row.rev + 1 });
    }
  });
}

/** Deletes a filter and answers what it was, for the undo. */
export async function deleteFilter(db: GuidepostDb, id: string): Promise<SavedFilterRow | undefined> {
  return db.transaction("rw", db.filters, async () => {
    const row = await db.filters.get(id);
    await db.filters.delete(id);
    return row;
  });
}

/** The undo of `deleteFilter`. Another may have been put in force meanwhile: it stays so. */
export async function restoreFilter(db: GuidepostDb, row: SavedFilterRow): Promise<void> {
  await db.transaction("rw", db.filters, async () => {
    const others = await db.filters.toArray();
    await db.filters.put({ ...row, active: row.active && !others.some(({ active }) => active) });
  });
}
