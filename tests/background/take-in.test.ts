import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { removeConsent, writeConsent } from "#storage/meta.ts";
import { aPost } from "../app/a-post.ts";
import { fakeBrowser } from "./fake-browser.ts";

const browser = fakeBrowser();
vi.mock("#platform/browser.ts", () => ({ browser }));
const { takeIn } = await import("#background/take-in.ts");
const { database } = await import("#background/database.ts");

const SEEN = {
  session: 1,
  groupId: "42",
  groupName: "Ridge mentors",
  posts: [aPost()],
  missed: {},
  health: "ok" as const,
};
const FROM = { tabId: 7 };
const status = () => browser.memory.get("reader:7");

beforeEach(async () => {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  browser.memory.clear();
  browser.badges.clear();
  await writeConsent(db, "this-visit", 1);
});

test("a batch becomes cards, the tab's status and the count on the toolbar button", async () => {
  expect(await takeIn(SEEN, FROM)).toEqual({ kept: 1, marks: null });
  expect(status()).toMatchObject({ groupId: "42", groupName: "Ridge mentors", reading: true, health: "ok" });
  expect(status()).toHaveProperty("offers.length", 1);
  expect(browser.badges.get(7)).toBe("1");
  expect(await (await database()).groups.get("42")).toMatchObject({ label: "Ridge mentors" });
});

test("a repeated batch doubles nothing, neither cards nor counts (F1)", async () => {
  await takeIn(SEEN, FROM);
  await takeIn(SEEN, FROM);
  expect(await (await database()).cards.count()).toBe(1);
  expect(status()).toHaveProperty("offers.length", 1);
});

test("offers, other posts and cut texts are counted apart", async () => {
  const chat = aPost({
    ids: ["urn:li:activity:7400000000000000011"],
    text: "What a lovely conference dinner that was.",
  });
  const cut = aPost({ ids: ["urn:li:activity:7400000000000000012"], truncated: true });
  await takeIn({ ...SEEN, posts: [aPost(), chat] }, FROM);
  await takeIn({ ...SEEN, posts: [cut] }, { tabId: 8 });
  expect(status()).toMatchObject({ partial: [] });
  expect(status()).toHaveProperty("others.length", 1);
});

test("a batch that was still on its way when the reading ended does not start it again", async () => {
  await takeIn(SEEN, FROM);
  browser.memory.set("reader:7", { ...(status() as object), reading: false, ended: "user" });
  const late = aPost({ ids: ["urn:li:activity:7400000000000000021"], text: `${aPost().text} Late.` });
  await takeIn({ ...SEEN, posts: [late] }, FROM);
  expect(status()).toMatchObject({ reading: false, ended: "user" });
  expect(await (await database()).cards.count()).toBe(2);
  await takeIn({ ...SEEN, session: 2 }, FROM);
  expect(status()).toMatchObject({ reading: true, session: 2 });
});

test("a late batch of an earlier reading does not stand up against a newer one", async () => {
  await takeIn({ ...SEEN, session: 2, posts: [] }, FROM);
  await takeIn(SEEN, FROM);
  expect(status()).toMatchObject({ session: 2, offers: [] });
  expect(await (await database()).cards.count()).toBe(1);
});

test("without the user's agreement nothing is kept (consent)", async () => {
  const db = await database();
  await removeConsent(db);
  await expect(takeIn(SEEN, FROM)).rejects.toMatchObject({ code: "no-consent" });
  await writeConsent(db, "by-hand", 1);
  await expect(takeIn(SEEN, FROM)).rejects.toMatchObject({ code: "no-consent" });
  expect(await db.cards.count()).toBe(0);
});

test("a page that shows no post says so in the status", async () => {
  await takeIn({ ...SEEN, posts: [], health: "nothing-found" }, FROM);
  expect(status()).toMatchObject({ health: "nothing-found", offers: [], others: [] });
});

test("a store that fails is told to the panel, and to the reader so that it tries again (F18)", async () => {
  const db = await database();
  const put = vi.spyOn(db.cards, "bulkPut").mockRejectedValue(new DOMException("full", "QuotaExceededError"));
  await expect(takeIn(SEEN, FROM)).rejects.toThrow();
  expect(status()).toMatchObject({ failed: true });
  put.mockRestore();
  expect(await db.people.count()).toBe(0);
  await takeIn(SEEN, FROM);
  expect(status()).not.toHaveProperty("failed");
});
