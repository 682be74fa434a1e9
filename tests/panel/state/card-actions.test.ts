// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dismiss, forget, star } from "#panel/state/card-actions.ts";
import { cards } from "#panel/state/library.ts";
import { toasts } from "#panel/state/toast.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
beforeEach(async () => {
  db = await freshDb();
  const rows = [aCard({}, { id: "a", name: "Ines Moreau" }), aCard({}, { id: "b", name: "" })];
  await db.cards.bulkPut(rows);
  cards.value = rows;
});
afterEach(() => {
  toasts.value = [];
  cards.value = null;
});
const said = () => toasts.value.map(({ text }) => text);

describe("what is told of one press", () => {
  test("says whose card it is, so that several messages are told apart", async () => {
    await star(db, "a", true);
    await dismiss(db, "a", true);
    await forget(db, "a");
    expect(said()).toEqual([
      "Ines Moreau: Starred.",
      "Ines Moreau: Dismissed. You find it under Dismissed.",
      "Ines Moreau: Forgotten, with your notes and messages about it.",
    ]);
  });

  test("stands alone where the name is not known", async () => {
    await star(db, "b", true);
    expect(said()).toEqual(["Starred."]);
  });
});
