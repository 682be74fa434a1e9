import { expect, test } from "vitest";
import { exportEverything, importEverything, previewImport } from "#app/backup.ts";
import { correctKind, restoreKind } from "#app/correct-kind.ts";
import { rereadCards } from "#app/reread-cards.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { writeParsedBy } from "#storage/meta.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost, OFFER_TEXT } from "./a-post.ts";

const HERE = { groupId: "42", now: 1, origin: "page" as const };

async function oneOffer(): Promise<{ db: GuidepostDb; id: string }> {
  const db = await freshDb();
  const [taken] = await takeInPosts(db, [aPost()], HERE);
  expect(taken?.kind).toBe("offer");
  return { db, id: taken?.cardId ?? "" };
}
const kindOf = async (db: GuidepostDb, id: string) => (await db.cards.get(id))?.kind;

test("the user's word counts at once, and what the post says stays beside it", async () => {
  const { db, id } = await oneOffer();
  expect(await correctKind(db, id, "other", 2)).toBeNull();
  expect(await db.cards.get(id)).toMatchObject({ kind: "other", parsed: { kind: "offer" } });
});

test("it outlives the post seen again, an edit of it, and a newer parser", async () => {
  const { db, id } = await oneOffer();
  await correctKind(db, id, "other", 2);
  const [again] = await takeInPosts(db, [aPost({ text: `${OFFER_TEXT} Still open.`, edited: true })], HERE);
  expect(again).toMatchObject({ cardId: id, kind: "other" });
  await db.cards.update(id, { parsedBy: PARSER_REVISION - 1 });
  await writeParsedBy(db, PARSER_REVISION - 1);
  expect(await rereadCards(db)).toBe(1);
  expect(await kindOf(db, id)).toBe("other");
});

test("saying what the post says takes the correction back; a parser that learns changes nothing else", async () => {
  const { db, id } = await oneOffer();
  await correctKind(db, id, "other", 2);
  await correctKind(db, id, "offer", 3);
  expect(await db.corrections.count()).toBe(0);
  expect(await kindOf(db, id)).toBe("offer");
});

test("undo puts back what was there, a correction or none", async () => {
  const { db, id } = await oneOffer();
  const none = await correctKind(db, id, "thanks", 2);
  const thanks = await correctKind(db, id, "event", 3);
  await restoreKind(db, id, thanks ?? null);
  expect(await kindOf(db, id)).toBe("thanks");
  await restoreKind(db, id, none ?? null);
  expect(await kindOf(db, id)).toBe("offer");
  expect(await db.corrections.count()).toBe(0);
});

test("a card that is gone is left alone", async () => {
  const { db } = await oneOffer();
  expect(await correctKind(db, "gone", "other", 2)).toBeUndefined();
  await restoreKind(db, "gone", null);
  expect(await db.corrections.count()).toBe(0);
});

test("two cards of one post keep the user's word when they are joined", async () => {
  const { db, id } = await oneOffer();
  const digestOnly = aPost({ ids: [] });
  const [other] = await takeInPosts(db, [{ ...digestOnly, text: `${OFFER_TEXT} One more line.` }], HERE);
  await correctKind(db, other?.cardId ?? id, "job", 2);
  const before = await db.corrections.toArray();
  await takeInPosts(db, [aPost()], HERE);
  expect((await db.corrections.toArray()).map(({ value }) => value)).toEqual(
    before.map(({ value }) => value),
  );
});

test("it goes out to a backup and comes back", async () => {
  const { db, id } = await oneOffer();
  await correctKind(db, id, "other", 2);
  const text = await exportEverything(db, 3);
  await correctKind(db, id, "offer", 4);
  const preview = await previewImport(db, text);
  if ("refused" in preview) throw new Error(preview.refused);
  await importEverything(db, preview, 5);
  expect(await kindOf(db, id)).toBe("other");
  expect(await db.corrections.toArray()).toMatchObject([{ field: "kind", value: "other" }]);
});
