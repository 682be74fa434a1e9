import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { takeInPosts } from "#app/take-in-posts.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost, OFFER_TEXT } from "./a-post.ts";

const HERE = { groupId: "42", now: 1_000, origin: "page" as const };

test("a post becomes a card with its offer, its group and its person", async () => {
  const db = await freshDb();
  const [taken] = await takeInPosts(db, [aPost()], HERE);
  const card = await db.cards.get(taken?.cardId ?? "");
  expect(taken).toMatchObject({ isNew: true, kind: "offer" });
  expect(card).toMatchObject({ groups: ["42"], kind: "offer", origin: "page", firstSeen: 1_000 });
  expect(card?.parsed.offer.yearsExperience?.value).toBe(12);
  expect(await db.people.get(card?.personId ?? "")).toMatchObject({
    name: "Mirela Okafor",
    profilePaths: ["/in/mirela-okafor"],
  });
});

test("the same batch again changes nothing but the time of the last sight (retried write)", async () => {
  const db = await freshDb();
  await takeInPosts(db, [aPost()], HERE);
  const before = await db.cards.toArray();
  await takeInPosts(db, [aPost(), aPost()], HERE);
  expect(await db.cards.toArray()).toEqual(before);
  expect(await db.people.count()).toBe(1);
});

test("a post that is met again a minute later is not written; ten minutes later the sight is noted", async () => {
  const db = await freshDb();
  await takeInPosts(db, [aPost()], HERE);
  const written = vi.spyOn(db.cards, "bulkPut");
  await takeInPosts(db, [aPost()], { ...HERE, now: 61_000 });
  expect(written).not.toHaveBeenCalled();
  await takeInPosts(db, [aPost({ age: "2d" })], { ...HERE, now: 62_000 });
  expect(await db.cards.toArray()).toMatchObject([{ lastSeen: 62_000, snapshot: { age: "2d" } }]);
  await takeInPosts(db, [aPost({ age: "2d" })], { ...HERE, now: 700_000 });
  expect(await db.cards.toArray()).toMatchObject([{ firstSeen: 1_000, lastSeen: 700_000 }]);
});

test("one batch keeps what the same posts keep one by one", async () => {
  const id = fc.integer({ min: 1, max: 4 }).map((n) => `urn:li:activity:740000000000000000${n}`);
  const other = fc.integer({ min: 1, max: 3 }).map((n) => `urn:li:share:741000000000000000${n}`);
  const post = fc.record({
    ids: fc.tuple(fc.option(id), fc.option(other)).map((ids) => ids.filter((one) => one !== null)),
    text: fc.constantFrom(
      OFFER_TEXT,
      "I mentor nurses by phone on Mondays, after my shift, gladly.",
      "Hello.",
    ),
    author: fc.record({
      name: fc.constantFrom("Mirela Okafor", "Tomas Rhee"),
      headline: fc.constantFrom("", "Nurse"),
      profile: fc.constantFrom(null, "/in/mirela-okafor", "/in/tomas-rhee"),
    }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(post, { maxLength: 12 }), async (made) => {
      const posts = made.map((one) => aPost({ ...one, key: one.ids[0] ?? `digest:${one.text.length}` }));
      const [atOnce, oneByOne] = [await freshDb(), await freshDb()];
      await takeInPosts(atOnce, posts, HERE);
      for (const [n, one] of posts.entries())
        await takeInPosts(oneByOne, [one], { ...HERE, now: HERE.now + n });
      expect(await keptIn(atOnce)).toEqual(await keptIn(oneByOne));
      atOnce.close();
      oneByOne.close();
    }),
    { numRuns: 30 },
  );
});

/** What is kept, without names that are made anew each time, and without times. */
async function keptIn(db: GuidepostDb) {
  const people = new Map((await db.people.toArray()).map(({ id, updatedAt: _, ...person }) => [id, person]));
  const cards = (await db.cards.toArray()).map(
    ({ id: _, firstSeen: __, lastSeen: ___, personId, ...card }) => ({
      ...card,
      person: people.get(personId),
    }),
  );
  return cards.sort((a, b) => (a.aliases.join() < b.aliases.join() ? -1 : 1));
}

test("new cards stand together in the store, behind older ones", async () => {
  const db = await freshDb();
  const post = (n: number) => aPost({ ids: [`urn:li:activity:740000000000000010${n}`], text: `Hello ${n}.` });
  for (const [n, now] of [1_000, 1_700_000_000_000, 1_800_000_000_000].entries())
    await takeInPosts(db, [post(n)], { ...HERE, now });
  const texts = (await db.cards.orderBy("id").toArray()).map(({ snapshot }) => snapshot.text);
  expect(texts).toEqual(["Hello 0.", "Hello 1.", "Hello 2."]);
});

test("a worse sight loses nothing: a cut or empty text does not replace a whole one", async () => {
  const db = await freshDb();
  await takeInPosts(db, [aPost()], HERE);
  await takeInPosts(db, [aPost({ text: OFFER_TEXT.slice(0, 40), truncated: true })], HERE);
  await takeInPosts(db, [aPost({ text: "" })], HERE);
  const [card] = await db.cards.toArray();
  expect(card?.snapshot).toMatchObject({ text: OFFER_TEXT, truncated: false });
});

test("an edited post is read again under its old card", async () => {
  const db = await freshDb();
  await takeInPosts(db, [aPost()], HERE);
  await takeInPosts(db, [aPost({ text: OFFER_TEXT.replace("12 years", "14 years"), edited: true })], HERE);
  const cards = await db.cards.toArray();
  expect(cards.map((card) => card.parsed.offer.yearsExperience?.value)).toEqual([14]);
});
