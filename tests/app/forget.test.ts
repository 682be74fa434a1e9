import { expect, test } from "vitest";
import { exportEverything, importEverything, previewImport } from "#app/backup.ts";
import { correctField } from "#app/correct-card.ts";
import { eraseEverything, forgetCard, unforgetCard } from "#app/forget.ts";
import { logOutreach } from "#app/log-outreach.ts";
import { setOwn } from "#app/own-card.ts";
import { saveDraft } from "#app/save-draft.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost } from "./a-post.ts";

const HERE = { groupId: "42", now: 1_000, origin: "page" as const };

async function libraryWithOneCard(): Promise<{ db: GuidepostDb; cardId: string }> {
  const db = await freshDb();
  const [taken] = await takeInPosts(db, [aPost()], HERE);
  const cardId = taken?.cardId ?? "";
  await setOwn(db, cardId, { note: "ask about night shifts" }, 1);
  await correctField(db, cardId, "topics", ["night shifts"], 1);
  const draft = await saveDraft(
    db,
    cardId,
    { channel: "direct-message", templateId: "DM", fields: {}, edited: null },
    1,
  );
  const personId = (await db.cards.get(cardId))?.personId ?? "";
  await logOutreach(db, {
    id: "e1",
    approachId: draft?.id ?? "",
    personId,
    cardId,
    at: 1,
    kind: "sent",
    text: "Hello Mirela",
  });
  return { db, cardId };
}

const everything = async (db: GuidepostDb) =>
  Object.fromEntries(await Promise.all(db.tables.map(async (t) => [t.name, await t.toArray()] as const)));

test("forgetting a card leaves no word of the person in any table (T19)", async () => {
  const { db, cardId } = await libraryWithOneCard();
  await forgetCard(db, cardId);
  const left = JSON.stringify(await everything(db));
  for (const word of ["Mirela", "okafor", "pharmacist", "night", "7400000000000000001"])
    expect(left).not.toContain(word);
});

test("a forgotten post does not come back when the page is read again; others do", async () => {
  const { db, cardId } = await libraryWithOneCard();
  await forgetCard(db, cardId);
  const other = aPost({
    ids: ["urn:li:activity:7400000000000000099"],
    text: "Glad to mentor new auditors by email, ten years in.",
  });
  const taken = await takeInPosts(db, [aPost(), other], HERE);
  expect(taken).toHaveLength(1);
  expect(await db.cards.count()).toBe(1);
});

test("undo brings back every row as it was (T17)", async () => {
  const { db, cardId } = await libraryWithOneCard();
  const before = await everything(db);
  const gone = await forgetCard(db, cardId);
  expect(gone).not.toBeNull();
  if (gone) await unforgetCard(db, gone);
  const after = await everything(db);
  expect({ ...after, meta: [] }).toEqual({ ...before, meta: [] });
  expect(await takeInPosts(db, [aPost()], HERE)).toHaveLength(1);
});

test("erasing everything leaves 0 rows in every table (T16)", async () => {
  const { db } = await libraryWithOneCard();
  await eraseEverything(db);
  expect(Object.values(await everything(db)).flat()).toEqual([]);
});

test("forgetting a card that is gone already changes nothing", async () => {
  const { db } = await libraryWithOneCard();
  expect(await forgetCard(db, "no such card")).toBeNull();
  expect(await db.cards.count()).toBe(1);
});

test("two cards forgotten at the same moment both stay away (T19)", async () => {
  const { db, cardId } = await libraryWithOneCard();
  const other = aPost({
    ids: ["urn:li:activity:7400000000000000099"],
    text: "Glad to mentor new auditors by email, ten years in.",
  });
  const [second] = await takeInPosts(db, [other], HERE);
  await Promise.all([forgetCard(db, cardId), forgetCard(db, second?.cardId ?? "")]);
  expect(await takeInPosts(db, [aPost(), other], HERE)).toEqual([]);
});

test("what was forgotten stays so after an older backup is brought back", async () => {
  const { db, cardId } = await libraryWithOneCard();
  const older = await previewImport(db, await exportEverything(db, 1));
  await forgetCard(db, cardId);
  if ("refused" in older) throw new Error(older.refused);
  await importEverything(db, older, 2);
  await db.cards.clear();
  expect(await takeInPosts(db, [aPost()], HERE)).toEqual([]);
});

test("one conversation about two posts loses only what is about the forgotten one", async () => {
  const { db, cardId } = await libraryWithOneCard();
  const [second] = await takeInPosts(
    db,
    [
      aPost({
        ids: ["urn:li:activity:7400000000000000055"],
        text: "A second offer of mine: an hour by phone on Fridays.",
      }),
    ],
    HERE,
  );
  const first = await db.outreach.get("e1");
  if (!first) throw new Error("the log is empty");
  await logOutreach(db, { ...first, id: "e2", cardId: second?.cardId ?? "", text: "About Fridays" });
  await forgetCard(db, cardId);
  expect((await db.outreach.toArray()).map(({ id }) => id)).toEqual(["e2"]);
});
