/** What is kept where something else happens in the middle: another tab, a full store, an agreement taken back. */
import { describe, expect, test, vi } from "vitest";
import { addByHand } from "#app/add-by-hand.ts";
import { eraseEverything, forgetCard } from "#app/forget.ts";
import { NoConsent, takeInPosts } from "#app/take-in-posts.ts";
import { removeConsent, writeConsent } from "#storage/meta.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost, OFFER_TEXT } from "./a-post.ts";

const HERE = { groupId: "42", now: 1_000, origin: "page" as const };

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
