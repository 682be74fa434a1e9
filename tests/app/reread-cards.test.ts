import { expect, test } from "vitest";
import { correctField } from "#app/correct-card.ts";
import { setOwn } from "#app/own-card.ts";
import { rereadCards } from "#app/reread-cards.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost, OFFER_TEXT } from "./a-post.ts";

/** A library whose cards an older parser read, and found nothing in. */
async function oldLibrary(cards: number): Promise<GuidepostDb> {
  const db = await freshDb();
  const posts = Array.from({ length: cards }, (_, n) =>
    aPost({
      ids: [`urn:li:activity:${7_400_000_000_000_001_000n + BigInt(n)}`],
      text: `${OFFER_TEXT} Number ${n}.`,
    }),
  );
  await takeInPosts(db, posts, { groupId: "42", now: 1, origin: "page" });
  await db.cards.toCollection().modify((card) => {
    card.parsed = { kind: "other", kindBecause: [], offer: {}, dropped: [] };
    card.kind = "other";
    card.parsedBy = PARSER_REVISION - 1;
  });
  return db;
}

test("every stored post is read again; what the user wrote stays", async () => {
  const db = await oldLibrary(120);
  const id = (await db.cards.toCollection().first())?.id ?? "";
  await correctField(db, id, "yearsExperience", 20, 2);
  await setOwn(db, id, { note: "met in May" }, 2);
  expect(await rereadCards(db)).toBe(120);
  const cards = await db.cards.toArray();
  expect(
    cards.every((card) => card.kind === "offer" && card.parsed.offer.yearsExperience?.value === 12),
  ).toBe(true);
  expect(await db.corrections.toArray()).toMatchObject([{ cardId: id, value: 20 }]);
  expect((await db.own.get(id))?.note).toBe("met in May");
});

test("it goes on where it was stopped, and afterwards has nothing to do", async () => {
  const db = await oldLibrary(120);
  let puts = 0;
  const stop = () => {
    puts += 1;
    if (puts === 60) throw new Error("the worker ended");
  };
  db.cards.hook("updating", stop);
  await expect(rereadCards(db)).rejects.toThrow();
  db.cards.hook("updating").unsubscribe(stop);
  expect(await db.cards.where("kind").equals("offer").count()).toBe(50);
  expect(await rereadCards(db)).toBe(70);
  expect(await rereadCards(db)).toBe(0);
});
