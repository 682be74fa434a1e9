import { expect, test } from "vitest";
import { correctField, uncorrectField } from "#app/correct-card.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost } from "./a-post.ts";

test("a correction outlives a new reading of the post, and is no part of what the post says", async () => {
  const db = await freshDb();
  const here = { groupId: "42", now: 1, origin: "page" as const };
  const [taken] = await takeInPosts(db, [aPost()], here);
  const id = taken?.cardId ?? "";
  expect(await correctField(db, id, "formats", ["in-person"], 2)).toBe(true);
  expect(await correctField(db, id, "yearsExperience", null, 2)).toBe(true);
  await takeInPosts(
    db,
    [aPost({ text: "Edited: mentoring offer by email, 13 years in hospital pharmacy.", edited: true })],
    here,
  );
  expect(await db.corrections.toArray()).toMatchObject([
    { field: "formats", value: ["in-person"] },
    { field: "yearsExperience", value: null },
  ]);
  expect((await db.cards.get(id))?.parsed.offer.yearsExperience?.value).toBe(13);
  await uncorrectField(db, id, "formats");
  expect(await db.corrections.count()).toBe(1);
});

test("a value that does not fit the field is refused and not kept", async () => {
  const db = await freshDb();
  expect(await correctField(db, "c", "yearsExperience", -3, 2)).toBe(false);
  expect(await correctField(db, "c", "topics", [], 2)).toBe(false);
  expect(await db.corrections.count()).toBe(0);
});
