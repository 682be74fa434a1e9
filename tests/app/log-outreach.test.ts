import { expect, test } from "vitest";
import { logOutreach, retractOutreach } from "#app/log-outreach.ts";
import { freshDb } from "../storage/fresh-db.ts";

const SENT = {
  id: "e1",
  approachId: "a1",
  personId: "p1",
  cardId: "c1",
  at: 10,
  kind: "sent" as const,
  text: "Hello",
};

test("a fact is written once, however often the write is retried", async () => {
  const db = await freshDb();
  await Promise.all([
    logOutreach(db, SENT),
    logOutreach(db, SENT),
    logOutreach(db, { ...SENT, text: "Other" }),
  ]);
  expect(await db.outreach.toArray()).toEqual([{ ...SENT, seq: 1 }]);
});

test("facts are numbered in the order of writing, whatever the clock says (F21)", async () => {
  const db = await freshDb();
  await logOutreach(db, { ...SENT, at: 9_000 });
  await logOutreach(db, { ...SENT, id: "e2", kind: "replied", at: 3 });
  expect((await db.outreach.orderBy("seq").toArray()).map(({ id }) => id)).toEqual(["e1", "e2"]);
});

test("undo adds a retraction, twice is once", async () => {
  const db = await freshDb();
  const sent = await logOutreach(db, SENT);
  await retractOutreach(db, sent, 20);
  await retractOutreach(db, sent, 21);
  expect(await db.outreach.toArray()).toMatchObject([
    { id: "e1" },
    { kind: "retracted", retracts: "e1", at: 20 },
  ]);
});
