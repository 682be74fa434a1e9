import { describe, expect, test } from "vitest";
import { addByHand, linkedInLink, namedByLink, splitPasted } from "#app/add-by-hand.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost, OFFER_TEXT } from "./a-post.ts";

test("several posts at once, divided by lines of dashes, keep their line breaks", async () => {
  const db = await freshDb();
  const pasted = `${OFFER_TEXT}\nWrite to me.\n---\nAnother offer: nurse, 20 years, happy to mentor by phone.\r\n-----\r\n`;
  const result = await addByHand(
    db,
    { text: pasted, name: "Mirela Okafor", link: "www.linkedin.com/in/mirela-okafor/" },
    5,
  );
  expect(result).toMatchObject({ added: [{ isNew: true }, { isNew: true }], skipped: 0 });
  const cards = await db.cards.toArray();
  const first = cards.find(({ snapshot }) => snapshot.text.includes("pharmacist"));
  expect(first).toMatchObject({ origin: "by-hand", link: "https://www.linkedin.com/in/mirela-okafor/" });
  expect(first?.snapshot.text).toBe(`${OFFER_TEXT}\nWrite to me.`);
  expect(cards.find(({ id }) => id !== first?.id)?.snapshot.author).toEqual({
    name: "",
    headline: "",
    profile: null,
  });
});

test("a post copied whole from the page keeps its author, and what was typed goes first", async () => {
  const db = await freshDb();
  const copied = `Dana Quay\n• 2nd\nHarbour pilot\n3d •\nFollow\n${OFFER_TEXT}\n…more\nLike\nComment`;
  await addByHand(db, { text: copied }, 5);
  const [card] = await db.cards.toArray();
  expect(card?.snapshot).toMatchObject({
    text: OFFER_TEXT,
    author: { name: "Dana Quay", headline: "Harbour pilot", profile: null },
  });
  const other = await freshDb();
  await addByHand(other, { text: copied, name: "D. Quay" }, 5);
  expect((await other.cards.toArray())[0]?.snapshot.author.name).toBe("D. Quay");
});

test("dashes inside a line divide nothing", () => {
  expect(splitPasted("a --- b\n--\nc")).toEqual(["a --- b\n--\nc"]);
});

test.each([
  ["", "empty"],
  ["  \n--- \n ..!? 12", "empty"],
  ["x".repeat(200_001), "too-long"],
])("nonsense is refused by name and keeps nothing (B6)", async (text, code) => {
  const db = await freshDb();
  expect(await addByHand(db, { text }, 5)).toEqual({ refused: code });
  expect(await db.cards.count()).toBe(0);
});

test("a pasted text meets its post on the page: one card, the page's author, the note kept", async () => {
  const db = await freshDb();
  const added = await addByHand(db, { text: OFFER_TEXT }, 5);
  await takeInPosts(db, [aPost()], { groupId: "42", now: 9, origin: "page" });
  const cards = await db.cards.toArray();
  expect(cards).toHaveLength(1);
  expect("added" in added && added.added[0]?.cardId).toBe(cards[0]?.id);
  expect(cards[0]).toMatchObject({ origin: "page", snapshot: { author: { name: "Mirela Okafor" } } });
  expect((await db.people.toArray()).map(({ name }) => name)).toEqual(["Mirela Okafor"]);
});

describe("links (T2)", () => {
  test.each([
    "https://www.linkedin.com/in/ada",
    "linkedin.com/in/ada",
    " www.linkedin.com/feed/update/urn:li:activity:1/ ",
  ])("%s is one of ours", (link) => expect(linkedInLink(link)?.origin).toBe("https://www.linkedin.com"));
  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "http://www.linkedin.com/in/ada",
    "https://www.linkedin.com.evil.example/in/ada",
    "https://evil.example/www.linkedin.com",
    "https://user@www.linkedin.com/in/ada",
    "https://www.linkedin.com:8443/in/ada",
    "https://www.linkеdin.com/in/ada",
    "not an address",
    "",
  ])("%s is not", (link) => expect(linkedInLink(link)).toBeNull());

  test.each([
    [
      "https://www.linkedin.com/posts/ann-lee_mentoring-activity-7400000000000000001-AbCd?utm_source=share",
      "urn:li:activity:7400000000000000001",
    ],
    [
      "https://www.linkedin.com/posts/ann-lee-ugcPost-7400000000000000002-x1Y2/",
      "urn:li:ugcPost:7400000000000000002",
    ],
    [
      "https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A42-7400000000000000003/?utm_source=x",
      "urn:li:groupPost:42-7400000000000000003",
    ],
    [
      "https://www.linkedin.com/groups/42/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7400000000000000004",
      "urn:li:activity:7400000000000000004",
    ],
    ["https://www.linkedin.com/in/activity-7400000000000000005-x", undefined],
  ])("%s names %s", (address, id) => {
    const link = linkedInLink(address);
    expect(link && namedByLink(link).ids[0]).toBe(id);
  });

  test("tracking is not kept, and a path too long to be a profile is none", () => {
    expect(linkedInLink("https://www.linkedin.com/in/ada?utm_source=share")?.href).toBe(
      "https://www.linkedin.com/in/ada",
    );
    const long = linkedInLink(`https://www.linkedin.com/in/${"я".repeat(100)}`);
    expect(long && namedByLink(long).profile).toBeNull();
  });

  test("a bad link is told before anything is kept", async () => {
    const db = await freshDb();
    expect(await addByHand(db, { text: OFFER_TEXT, link: "https://evil.example/" }, 5)).toEqual({
      refused: "bad-link",
    });
    expect(await db.cards.count()).toBe(0);
  });
});
