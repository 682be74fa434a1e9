import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addByHand } from "#app/add-by-hand.ts";
import { correctField } from "#app/correct-card.ts";
import { eraseEverything, forgetCard } from "#app/forget.ts";
import { setOwn } from "#app/own-card.ts";
import { NoConsent, takeInPosts } from "#app/take-in-posts.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { removeConsent, writeConsent } from "#storage/meta.ts";
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

test("a post seen under two ids in two groups is one card with both (F14)", async () => {
  const db = await freshDb();
  await takeInPosts(db, [aPost()], HERE);
  await takeInPosts(db, [aPost({ ids: ["urn:li:groupPost:43-7400000000000000009"] })], {
    ...HERE,
    groupId: "43",
  });
  const cards = await db.cards.toArray();
  expect(cards).toHaveLength(1);
  expect(cards[0]?.groups).toEqual(["42", "43"]);
  expect(cards[0]?.aliases).toEqual(
    expect.arrayContaining([
      "urn:li:activity:7400000000000000001",
      "urn:li:groupPost:43-7400000000000000009",
    ]),
  );
});

test("two cards that turn out to be one post join, and the user's notes stay", async () => {
  const db = await freshDb();
  const short = "Happy to mentor.";
  const [a] = await takeInPosts(
    db,
    [aPost({ ids: ["urn:li:activity:7400000000000000001"], text: short })],
    HERE,
  );
  const [b] = await takeInPosts(db, [aPost({ ids: ["urn:li:share:7400000000000000002"], text: short })], {
    ...HERE,
    now: 2_000,
  });
  expect(await db.cards.count()).toBe(2);
  await setOwn(db, b?.cardId ?? "", { note: "met at the dinner", starred: true }, 3_000);
  await correctField(db, b?.cardId ?? "", "yearsExperience", 20, 3_000);
  const both = ["urn:li:activity:7400000000000000001", "urn:li:share:7400000000000000002"];
  await takeInPosts(db, [aPost({ ids: both, text: short })], { ...HERE, now: 4_000 });
  expect((await db.cards.toArray()).map(({ id }) => id)).toEqual([a?.cardId]);
  expect(await db.own.toArray()).toMatchObject([
    { cardId: a?.cardId, note: "met at the dinner", starred: true },
  ]);
  expect(await db.corrections.toArray()).toMatchObject([{ cardId: a?.cardId, value: 20 }]);
});

test("a quoted offer is a card of its own, with the quoted author and who shared it", async () => {
  const db = await freshDb();
  const sharer = { name: "Luca Marsh", headline: "", profile: "/in/luca-marsh" };
  const quoted = {
    author: "Mirela Okafor",
    text: OFFER_TEXT,
    ids: ["urn:li:activity:7400000000000000005"],
    profile: "/in/mirela-okafor",
  };
  const taken = await takeInPosts(
    db,
    [aPost({ author: sharer, text: "Worth a look, everyone.", quoted })],
    HERE,
  );
  expect(taken.map(({ kind }) => kind)).toEqual(["other", "offer"]);
  const card = await db.cards.get(taken[1]?.cardId ?? "");
  expect(card?.snapshot).toMatchObject({
    author: { name: "Mirela Okafor" },
    sharedBy: "Luca Marsh",
    text: OFFER_TEXT,
  });
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

test("two people who post the same words keep a card each", async () => {
  const db = await freshDb();
  const other = { name: "Tom Ridge", headline: "", profile: "/in/tom-ridge" };
  await takeInPosts(
    db,
    [aPost(), aPost({ ids: ["urn:li:activity:7400000000000000007"], author: other })],
    HERE,
  );
  expect(await db.cards.count()).toBe(2);
});

test("two tabs send the same posts at the same time: one card each (F14)", async () => {
  const db = await freshDb();
  const posts = Array.from({ length: 25 }, (_, n) =>
    aPost({
      ids: [`urn:li:activity:74000000000000001${String(n).padStart(2, "0")}`],
      text: `${OFFER_TEXT} Number ${n}.`,
    }),
  );
  await Promise.all([
    takeInPosts(db, posts, HERE),
    takeInPosts(db, [...posts].reverse(), { ...HERE, groupId: "43" }),
  ]);
  expect(await db.cards.count()).toBe(25);
  expect((await db.cards.toArray()).every(({ groups }) => groups.length === 2)).toBe(true);
});

test("a store that fails half-way through a long batch has kept none of it, and the failure is told once (F18)", async () => {
  const db = await freshDb();
  const posts = Array.from({ length: 12 }, (_, n) =>
    aPost({ ids: [`urn:li:activity:74000000000000002${String(n).padStart(2, "0")}`], text: `Hello ${n}.` }),
  );
  const full = new DOMException("full", "QuotaExceededError");
  for (const at of [1, 2, 3]) {
    const real = db.cards.bulkPut.bind(db.cards);
    let call = 0;
    const put = vi.spyOn(db.cards, "bulkPut").mockImplementation((rows) => {
      if (++call === at) throw full;
      return real(rows);
    });
    await expect(takeInPosts(db, posts, HERE)).rejects.toThrow();
    put.mockRestore();
    expect(call).toBeGreaterThanOrEqual(at);
    expect([await db.cards.count(), await db.people.count(), await db.groups.count()]).toEqual([0, 0, 0]);
  }
  expect(await takeInPosts(db, posts, HERE)).toHaveLength(12);
});

describe("agreement", () => {
  test("without it nothing is kept, and with 'by hand' nothing of a page", async () => {
    const db = await freshDb();
    await writeConsent(db, "by-hand", 1);
    await expect(takeInPosts(db, [aPost()], HERE)).rejects.toBeInstanceOf(NoConsent);
    expect(await addByHand(db, { text: OFFER_TEXT }, 1)).toHaveProperty("added");
    await removeConsent(db);
    await expect(takeInPosts(db, [aPost()], { ...HERE, origin: "by-hand" })).rejects.toBeInstanceOf(
      NoConsent,
    );
    expect(await db.cards.count()).toBe(1);
  });

  test("everything erased while a batch is on its way stays erased (T16)", async () => {
    for (let ticks = 0; ticks < 12; ticks++) {
      const db = await freshDb();
      const batch = takeInPosts(db, [aPost()], HERE).catch(() => undefined);
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      await eraseEverything(db);
      await batch;
      expect([await db.cards.count(), await db.people.count(), await db.groups.count()]).toEqual([0, 0, 0]);
    }
  });

  test("a card forgotten while a batch is on its way stays forgotten (T19)", async () => {
    for (let ticks = 0; ticks < 12; ticks++) {
      const db = await freshDb();
      const [taken] = await takeInPosts(db, [aPost()], HERE);
      const batch = takeInPosts(db, [aPost()], HERE);
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      await forgetCard(db, taken?.cardId ?? "");
      await batch;
      expect(await db.cards.count()).toBe(0);
    }
  });
});

test("a nameless paste of words that two members posted joins neither of them, and not them with each other", async () => {
  const db = await freshDb();
  const other = { name: "Tom Ridge", headline: "", profile: "/in/tom-ridge" };
  await takeInPosts(
    db,
    [aPost(), aPost({ ids: ["urn:li:activity:7400000000000000007"], author: other })],
    HERE,
  );
  await addByHand(db, { text: OFFER_TEXT }, 5);
  expect((await db.cards.toArray()).map(({ snapshot }) => snapshot.author.name).sort()).toEqual([
    "",
    "Mirela Okafor",
    "Tom Ridge",
  ]);
});
