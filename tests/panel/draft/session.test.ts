// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { readMyWords } from "#app/me-words.ts";
import { readDraft } from "#app/save-draft.ts";
import { openSession } from "#panel/parts/draft/session.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "../fill-library.ts";

const FRESH = { channel: "direct-message", templateId: "message" } as const;

async function begin() {
  const db = await freshDb();
  const card = await keepOffer(db, "ada", "Ada Brightwater");
  return { db, card, session: await openSession(db, card.id, FRESH) };
}

test("nothing is kept before the first key", async () => {
  const { db, card, session } = await begin();
  session.end();
  expect(await readDraft(db, card.id)).toBeUndefined();
});

test("what is typed is there again when the draft is opened again (F22)", async () => {
  const { db, card, session } = await begin();
  session.answer("ask", "What first?");
  session.change({ edited: "My own words" });
  await vi.waitFor(async () => expect((await readDraft(db, card.id))?.edited).toBe("My own words"));
  session.end();
  const again = await openSession(db, card.id, { channel: "connection-note", templateId: "note-200" });
  expect(again.typed.value).toMatchObject({
    ...FRESH,
    fields: { ask: "What first?" },
    edited: "My own words",
  });
  again.end();
});

test("words about the user are remembered for the next person, the rest is not", async () => {
  const { db, session } = await begin();
  session.answer("me.name", "Tom Adeyemi");
  session.answer("ask", "What first?");
  await session.keep();
  const other = await keepOffer(db, "ben", "Ben Okonjo");
  const next = await openSession(db, other.id, FRESH);
  expect(next.words.value).toEqual({ "me.name": "Tom Adeyemi" });
  expect(next.typed.value.fields).toEqual({});
  expect(await readMyWords(db)).toEqual({ "me.name": "Tom Adeyemi" });
  session.end();
  next.end();
});

test("a card that was forgotten meanwhile leaves no draft behind", async () => {
  const { db, card, session } = await begin();
  await db.cards.delete(card.id);
  session.answer("ask", "What first?");
  expect(await session.keep()).toBeNull();
  expect(await db.drafts.count()).toBe(0);
  expect(session.typed.value.fields).toEqual({ ask: "What first?" });
  session.end();
});

test("a draft that was sent is gone, and can be brought back as it was", async () => {
  const { db, card, session } = await begin();
  session.answer("ask", "What first?");
  const draft = await session.keep();
  if (!draft) throw new Error("not kept");
  const bringBack = await session.sent(draft);
  expect(await readDraft(db, card.id)).toBeUndefined();
  expect(session.typed.value.fields).toEqual({});
  await bringBack();
  expect(await readDraft(db, card.id)).toEqual(draft);
  expect(session.typed.value.fields).toEqual({ ask: "What first?" });
  session.end();
});

test("a failed save is told and keeps what was typed", async () => {
  const { db, session } = await begin();
  const put = vi.spyOn(db.drafts, "put").mockRejectedValueOnce(new Error("no room"));
  session.answer("ask", "What first?");
  await vi.waitFor(() => expect(session.failed.value).toBe(true));
  expect(session.typed.value.fields).toEqual({ ask: "What first?" });
  put.mockRestore();
  expect((await session.keep())?.fields).toEqual({ ask: "What first?" });
  expect(session.failed.value).toBe(false);
  session.end();
});
