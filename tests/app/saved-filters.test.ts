import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { exportEverything, importEverything, previewImport } from "#app/backup.ts";
import { forgetCard, unforgetCard } from "#app/forget.ts";
import { activateFilter, deleteFilter, renameFilter, restoreFilter, saveFilter } from "#app/saved-filters.ts";
import { importShortList, previewShortList, replaceSuggestions } from "#app/suggestions.ts";
import { EMPTY_FILTER } from "#core/filter/condition.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

let db: GuidepostDb;
beforeEach(async () => {
  db = await freshDb();
});
const filter = { ...EMPTY_FILTER, words: "tax" };
const save = (id: string) => saveFilter(db, { id, name: id, filter }, 1);
const active = async () => (await db.filters.toArray()).filter((row) => row.active).map(({ id }) => id);

test("at most one saved filter is in force for the feed", async () => {
  await save("a");
  await save("b");
  await activateFilter(db, "a", 2);
  await activateFilter(db, "b", 3);
  expect(await active()).toEqual(["b"]);
  await save("b");
  expect(await active()).toEqual(["b"]);
  const gone = await deleteFilter(db, "b");
  await activateFilter(db, "a", 4);
  if (gone) await restoreFilter(db, gone);
  expect(await active()).toEqual(["a"]);
  await activateFilter(db, null, 5);
  expect(await active()).toEqual([]);
});

test("F13: what a newer version wrote survives a new name, a backup and an import", async () => {
  const row = {
    id: "n",
    name: "New",
    version: 99,
    filter: { hologram: [1] },
    active: false,
    updatedAt: 1,
    rev: 1,
    extra: "x",
  };
  await db.table("filters").put(row);
  await renameFilter(db, "n", "Renamed", 2);
  const preview = await previewImport(db, await exportEverything(db, 3));
  if (!("file" in preview)) throw new Error("refused");
  await db.filters.clear();
  await importEverything(db, preview, 4);
  expect(await db.filters.get("n")).toEqual({ ...row, name: "Renamed", updatedAt: 2, rev: 2 });
});

const entry = (id: string) => ({
  line: 1,
  id,
  link: `https://www.linkedin.com/feed/update/${id}/`,
  why: "kind",
});

test("a short list tells what is known, is kept, and can be taken back", async () => {
  await db.cards.put({ ...aCard(), aliases: ["urn:li:activity:1"] });
  const entries = [entry("urn:li:activity:1"), entry("urn:li:activity:2")];
  const { known, unread } = await previewShortList(db, entries);
  expect([known.length, unread.length]).toEqual([1, 1]);
  const before = await importShortList(db, entries, 5);
  expect(await db.suggestions.count()).toBe(2);
  await replaceSuggestions(db, before);
  expect(await db.suggestions.count()).toBe(0);
});

test("forgetting a card forgets what was suggested about it, and undo brings it back", async () => {
  await db.cards.put({ ...aCard(), aliases: ["urn:li:activity:1"] });
  await importShortList(db, [entry("urn:li:activity:1"), entry("urn:li:activity:2")], 5);
  const gone = await forgetCard(db, "card-1");
  expect((await db.suggestions.toArray()).map(({ id }) => id)).toEqual(["urn:li:activity:2"]);
  if (gone) await unforgetCard(db, gone);
  expect(await db.suggestions.count()).toBe(2);
});
