import { beforeEach, describe, expect, it } from "vitest";
import { deleteRequest, logRequest, settleRequest } from "#app/requests.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "../storage/fresh-db.ts";

const REQUEST = {
  offerId: "o",
  who: "Ines",
  text: "How?",
  answer: "yes",
  reply: "So.",
  at: 7,
  promisedBy: 9,
} as const;
let db: GuidepostDb;
beforeEach(async () => {
  db = await freshDb();
});

describe("requests a mentor answered", () => {
  it("are logged, and the log can be taken back", async () => {
    const undo = await logRequest(db, REQUEST, 8);
    expect(await db.requests.toArray()).toMatchObject([{ ...REQUEST, done: false, updatedAt: 8 }]);
    await undo();
    expect(await db.requests.count()).toBe(0);
  });

  it("are ticked off and on again", async () => {
    await logRequest(db, REQUEST, 8);
    const [{ id } = { id: "" }] = await db.requests.toArray();
    await settleRequest(db, id, true, 9);
    expect((await db.requests.get(id))?.done).toBe(true);
    await settleRequest(db, id, false, 10);
    expect(await db.requests.get(id)).toMatchObject({ done: false, rev: 3 });
    await settleRequest(db, "gone", true, 11);
    expect(await db.requests.count()).toBe(1);
  });

  it("come back after a delete", async () => {
    await logRequest(db, REQUEST, 8);
    const [kept] = await db.requests.toArray();
    const undo = await deleteRequest(db, kept?.id ?? "");
    expect(await db.requests.count()).toBe(0);
    await undo?.();
    expect(await db.requests.toArray()).toEqual([kept]);
    expect(await deleteRequest(db, "none")).toBeNull();
  });
});
