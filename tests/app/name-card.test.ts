import { beforeEach, expect, test } from "vitest";
import { addByHand } from "#app/add-by-hand.ts";
import { nameCard } from "#app/name-card.ts";
import { setOwn } from "#app/own-card.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

const TEXT = "I am glad to mentor new auditors by email, on weekday mornings.";
let db: GuidepostDb;
let id: string;

beforeEach(async () => {
  db = await freshDb();
  const added = await addByHand(db, { text: TEXT }, 1);
  id = ("added" in added && added.added[0]?.cardId) || "";
});

test("name, link and person are kept, and the card stays the same", async () => {
  const link = "linkedin.com/in/ada-moss-example/";
  expect(await nameCard(db, id, { name: " Ada Moss ", link }, 2)).toEqual({ cardId: id });
  const card = await db.cards.get(id);
  expect(card?.snapshot.author).toEqual({ name: "Ada Moss", headline: "", profile: "/in/ada-moss-example" });
  expect(card?.link).toBe("https://www.linkedin.com/in/ada-moss-example/");
  expect(card?.origin).toBe("by-hand");
  expect(await db.people.get(card?.personId ?? "")).toMatchObject({ name: "Ada Moss" });
  expect(await db.cards.count()).toBe(1);
});

test("a link to a post gives the card the post's id", async () => {
  await nameCard(
    db,
    id,
    { name: "", link: "https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/" },
    2,
  );
  expect((await db.cards.get(id))?.snapshot.ids).toEqual(["urn:li:activity:7123456789012345678"]);
});

test("a link to a post that the page has shown joins the two, notes and all", async () => {
  const key = "urn:li:activity:7123456789012345678";
  const author = { name: "Ada Moss", headline: "Auditor", profile: "/in/ada-moss-example" };
  const post = {
    key,
    ids: [key],
    author,
    text: `${TEXT} Now with more words.`,
    age: null,
    truncated: false,
    edited: false,
    dialect: "classic",
  };
  await takeInPosts(db, [post], { groupId: "1", now: 2, origin: "page" });
  await setOwn(db, id, { note: "mine" }, 3);
  const named = await nameCard(db, id, { name: "", link: `https://www.linkedin.com/feed/update/${key}/` }, 4);
  expect(await db.cards.count()).toBe(1);
  const kept = "cardId" in named ? named.cardId : "";
  expect((await db.own.get(kept))?.note).toBe("mine");
  expect((await db.cards.get(kept))?.snapshot.author.name).toBe("Ada Moss");
});

test.each(["javascript:alert(1)", "https://evil.example/in/a"])("T2: %s is refused", async (link) => {
  expect(await nameCard(db, id, { name: "A", link }, 2)).toEqual({ refused: "bad-link" });
  expect((await db.cards.get(id))?.snapshot.author.name).toBe("");
});

test("a card that is gone is said to be gone", async () => {
  expect(await nameCard(db, "no-such-card", { name: "A", link: "" }, 2)).toEqual({ refused: "gone" });
});

test("B6: an address with broken escapes is no reason to fail", async () => {
  expect(await nameCard(db, id, { name: "", link: "https://www.linkedin.com/in/%zz/" }, 2)).toEqual({
    cardId: id,
  });
  expect(
    await addByHand(db, { text: `${TEXT} Again.`, link: "https://www.linkedin.com/posts/%E0%A4%A" }, 3),
  ).toHaveProperty("added");
});
