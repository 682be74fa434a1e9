import { expect, test } from "vitest";
import { unlog } from "#app/log-outreach.ts";
import { logStep, reopen } from "#app/log-step.ts";
import { logText } from "#app/log-text.ts";
import { readDraft, saveDraft } from "#app/save-draft.ts";
import { foldAll } from "#core/outreach/state.ts";
import { aCard } from "#tests/core/a-card.ts";
import { freshDb } from "../storage/fresh-db.ts";

const TEXT = {
  channel: "direct-message",
  templateId: "message",
  fields: { ask: "Why?" },
  edited: null,
} as const;

async function begin() {
  const db = await freshDb();
  const card = aCard({}, { id: "c1", name: "Ada Moss" });
  await db.cards.put(card);
  const draft = await saveDraft(db, card.id, TEXT, 1);
  if (!draft) throw new Error("not kept");
  const kinds = async () => (await db.outreach.orderBy("seq").toArray()).map(({ kind }) => kind);
  const state = async () => foldAll(await db.outreach.toArray())[0];
  return { db, card, draft, kinds, state };
}

test("a draft keeps what changed, and what it does not name stays", async () => {
  const { db, card } = await begin();
  await saveDraft(db, card.id, TEXT, 2, { edited: "Mine" });
  await saveDraft(db, card.id, TEXT, 3, { fields: { why: "A move" } });
  expect(await readDraft(db, card.id)).toMatchObject({
    edited: "Mine",
    fields: { ask: "Why?", why: "A move" },
    rev: 3,
  });
});

test("no draft is kept of a card that is gone", async () => {
  const { db } = await begin();
  expect(await saveDraft(db, "gone", TEXT, 2)).toBeNull();
});

test("'I sent it' in two panels is one message, and the draft goes with it", async () => {
  const { db, card, draft, kinds } = await begin();
  await logText(db, "copied", draft, "Hello", 2);
  const both = await Promise.all([
    logText(db, "sent", draft, "Hello", 3),
    logText(db, "sent", draft, "Hello", 3),
  ]);
  expect(both.filter((each) => each !== null)).toHaveLength(1);
  expect(await kinds()).toEqual(["copied", "sent"]);
  expect(await readDraft(db, card.id)).toBeUndefined();
});

test("what was logged is taken back with its draft, in one piece", async () => {
  const { db, card, draft, state } = await begin();
  const logged = await logText(db, "sent", draft, "Hello", 3);
  if (!logged) throw new Error("not logged");
  await unlog(db, logged, 4);
  expect(await readDraft(db, card.id)).toEqual(draft);
  expect((await state())?.state).toBe("shortlist");
});

test("a step pressed on two boards is one step", async () => {
  const { db, card, draft, kinds, state } = await begin();
  await logText(db, "sent", draft, "Hello", 3);
  const row = { approach: (await state()) ?? null, card, draft: null };
  const both = await Promise.all([
    logStep(db, row, { kind: "sent" }, 5),
    logStep(db, row, { kind: "sent" }, 5),
  ]);
  expect(both.filter((each) => each !== null)).toHaveLength(1);
  expect(await kinds()).toEqual(["sent", "sent"]);
});

test("a step on a draft that the other panel sent is none", async () => {
  const { db, card, draft, kinds } = await begin();
  const row = { approach: null, card, draft };
  await logText(db, "sent", draft, "Hello", 3);
  expect(await logStep(db, row, { kind: "sent" }, 5)).toBeNull();
  expect(await kinds()).toEqual(["sent"]);
});

test("a note is always kept, also beside a step logged elsewhere", async () => {
  const { db, card, draft, state, kinds } = await begin();
  await logText(db, "sent", draft, "Hello", 3);
  const row = { approach: (await state()) ?? null, card, draft: null };
  await logStep(db, row, { kind: "replied" }, 4);
  expect(await logStep(db, row, { kind: "note", text: "Kind" }, 5)).not.toBeNull();
  expect(await kinds()).toEqual(["sent", "replied", "note"]);
});

test("a closed conversation is opened once", async () => {
  const { db, card, draft, state, kinds } = await begin();
  await logText(db, "sent", draft, "Hello", 3);
  await logStep(db, { approach: (await state()) ?? null, card, draft: null }, { kind: "declined" }, 4);
  const approachId = (await state())?.approachId ?? "";
  expect(await Promise.all([reopen(db, approachId, 5), reopen(db, approachId, 5)])).toMatchObject([
    { kind: "declined" },
    null,
  ]);
  expect(await kinds()).toEqual(["sent", "declined", "retracted"]);
  expect((await state())?.state).toBe("sent");
});
