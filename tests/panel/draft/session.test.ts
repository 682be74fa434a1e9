// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import { unlog } from "#app/log-outreach.ts";
import { logText } from "#app/log-text.ts";
import { readMyWords } from "#app/me-words.ts";
import { readDraft } from "#app/save-draft.ts";
import { openSession } from "#panel/parts/draft/session.ts";
import { storageFull } from "#panel/state/keep.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "../fill-library.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

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
  await eventually(async () => expect((await readDraft(db, card.id))?.edited).toBe("My own words"));
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
  const logged = await logText(db, "sent", draft, "Hello", 2);
  if (!logged) throw new Error("not logged");
  const bringBack = session.sent();
  expect(await readDraft(db, card.id)).toBeUndefined();
  expect(session.typed.value.fields).toEqual({});
  await unlog(db, logged, 3);
  bringBack();
  expect(await readDraft(db, card.id)).toEqual(draft);
  expect(session.typed.value.fields).toEqual({ ask: "What first?" });
  session.end();
});

test("a failed save is told and keeps what was typed", async () => {
  const { db, session } = await begin();
  const put = vi.spyOn(db.drafts, "put").mockRejectedValueOnce(new Error("no room"));
  session.answer("ask", "What first?");
  await eventually(() => expect(session.failed.value).toBe(true));
  expect(session.typed.value.fields).toEqual({ ask: "What first?" });
  put.mockRestore();
  expect((await session.keep())?.fields).toEqual({ ask: "What first?" });
  expect(session.failed.value).toBe(false);
  session.end();
});

describe("two panels on one draft", () => {
  async function beginTwo() {
    const { db, card, session } = await begin();
    session.answer("ask", "What first?");
    await session.keep();
    const other = await openSession(db, card.id, FRESH);
    return { db, card, one: session, other };
  }
  const end = (...sessions: { end(): void }[]) => {
    for (const each of sessions) each.end();
  };

  test("each keeps what was changed in it, and nothing else", async () => {
    const { db, card, one, other } = await beginTwo();
    one.answer("ask", "A newer question?");
    other.answer("why", "you made the same move");
    await Promise.all([one.keep(), other.keep()]);
    expect((await readDraft(db, card.id))?.fields).toEqual({
      ask: "A newer question?",
      why: "you made the same move",
    });
    end(one, other);
  });

  test("the one that lies idle takes over what was typed in the other", async () => {
    const { one, other } = await beginTwo();
    one.answer("ask", "A newer question?");
    one.change({ edited: "My own text" });
    one.answer("me.name", "Tom Adeyemi");
    await one.keep();
    await eventually(() =>
      expect(other.typed.value).toMatchObject({
        fields: { ask: "A newer question?" },
        edited: "My own text",
      }),
    );
    await eventually(() => expect(other.words.value).toMatchObject({ "me.name": "Tom Adeyemi" }));
    end(one, other);
  });

  test("what is typed and not kept yet stays, whatever the other keeps", async () => {
    const { one, other } = await beginTwo();
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    other.answer("ask", "Being typed");
    one.answer("ask", "Kept first");
    one.answer("why", "a reason");
    await one.keep();
    vi.useRealTimers();
    await eventually(() => expect(other.typed.value.fields.why).toBe("a reason"));
    expect(other.typed.value.fields.ask).toBe("Being typed");
    expect((await other.keep())?.fields).toEqual({ ask: "Being typed", why: "a reason" });
    end(one, other);
  });

  test("a draft that was sent in the other is let go, and is not written anew", async () => {
    const { db, card, one, other } = await beginTwo();
    const draft = await one.keep();
    if (!draft) throw new Error("not kept");
    await logText(db, "sent", draft, "Hello", 2);
    one.sent();
    expect(await other.keep()).toBeNull();
    await eventually(() => expect(other.typed.value.fields).toEqual({}));
    expect(await readDraft(db, card.id)).toBeUndefined();
    end(one, other);
  });

  test("a card forgotten in the other leaves the typed words on the screen", async () => {
    const { db, card, one, other } = await beginTwo();
    await db.transaction("rw", db.cards, db.drafts, async () => {
      await db.cards.delete(card.id);
      await db.drafts.clear();
    });
    await new Promise((seen) => setTimeout(seen, 50));
    expect(other.typed.value.fields).toEqual({ ask: "What first?" });
    end(one, other);
  });
});

test("a store that is full is told above every view, and no more once a save works (F18)", async () => {
  const { db, session } = await begin();
  const put = vi.spyOn(db.drafts, "put").mockRejectedValue(new DOMException("full", "QuotaExceededError"));
  session.answer("ask", "Will this be lost?");
  await eventually(() => expect(storageFull.value).toBe(true));
  expect(session.failed.value).toBe(true);
  put.mockRestore();
  session.answer("ask", "It is not");
  await eventually(() => expect(storageFull.value).toBe(false));
  session.end();
});
