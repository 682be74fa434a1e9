import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { joinCards } from "#app/join-cards.ts";
import { joinDrafts, readDraft, restoreDraft, saveDraft } from "#app/save-draft.ts";
import type { Draft } from "#storage/rows.ts";
import { keepOffer } from "#tests/panel/fill-library.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

const text = (fields: Record<string, string>) => ({
  channel: "direct-message" as const,
  templateId: "message",
  fields,
  edited: null,
});
const draft = (id: string, updatedAt: number, fields: Record<string, string>): Draft => ({
  ...text(fields),
  id,
  cardId: "card-ada",
  updatedAt,
  rev: 1,
});

describe("one draft a card", () => {
  it("a deleted draft that comes back takes in the one begun meanwhile", async () => {
    const db = await freshDb();
    const card = await keepOffer(db, "ada", "Ada Brightwater");
    const first = await saveDraft(db, card.id, text({ ask: "Old?", tried: "a book" }), 1);
    await db.drafts.delete(first?.id ?? "");
    await saveDraft(db, card.id, text({ ask: "New?" }), 2);
    if (first) await restoreDraft(db, first);
    expect(await db.drafts.count()).toBe(1);
    expect(await readDraft(db, card.id)).toMatchObject({
      id: first?.id,
      fields: { ask: "New?", tried: "a book" },
    });
  });

  it("one begun meanwhile and left empty gives way whole", () => {
    const old = { ...draft("a", 1, { ask: "Old?" }), edited: "Mine" };
    expect(joinDrafts(draft("b", 2, {}), old)).toMatchObject({
      id: "a",
      fields: { ask: "Old?" },
      edited: "Mine",
    });
    expect(joinDrafts(old, draft("b", 2, { ask: "New?" }))).toMatchObject({
      id: "a",
      fields: { ask: "New?" },
    });
  });

  it("two cards that turn out to be one post leave one draft, with the words of both", async () => {
    const db = await freshDb();
    const ada = await keepOffer(db, "ada", "Ada Brightwater");
    const twin = await keepOffer(db, "twin", "Ada Brightwater");
    await saveDraft(db, ada.id, text({ ask: "Which?" }), 1);
    await saveDraft(db, twin.id, text({ tried: "a book" }), 2);
    await db.transaction("rw", db.tables, () => joinCards(db, [ada, twin]));
    expect(await db.drafts.toArray()).toMatchObject([
      { cardId: ada.id, fields: { ask: "Which?", tried: "a book" } },
    ]);
  });
});
