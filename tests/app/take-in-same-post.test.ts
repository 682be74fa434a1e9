/** Which posts are one card, and which two. */
import { expect, test } from "vitest";
import { addByHand } from "#app/add-by-hand.ts";
import { correctField } from "#app/correct-card.ts";
import { setOwn } from "#app/own-card.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost, OFFER_TEXT } from "./a-post.ts";

const HERE = { groupId: "42", now: 1_000, origin: "page" as const };

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
