import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { GuidepostDb } from "#storage/db.ts";
import { type CardSlice, liveCards } from "#storage/live-cards.ts";
import { aCard } from "#tests/core/a-card.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "./fresh-db.ts";

let db: GuidepostDb;
let stop: () => void = () => {};
const slices = new Map<string, CardSlice>();
let told: CardSlice[] = [];
beforeEach(async () => {
  db = await freshDb();
  slices.clear();
  told = [];
});
afterEach(() => stop());

function watch() {
  const failed = vi.fn();
  stop = liveCards(
    db,
    (slice) => {
      slices.set(slice.name, slice);
      told.push(slice);
    },
    failed,
  );
  return failed;
}
const held = () => [...slices.values()].flatMap(({ cards }) => cards.map(({ id }) => id)).sort();
const many = (count: number, name = "c") =>
  Array.from({ length: count }, (_, at) => aCard({}, { id: `${name}${String(at).padStart(5, "0")}` }));
const isComplete = () => eventually(() => expect(told.at(-1)?.complete).toBe(true));

test("an empty library is complete at once, and follows what comes", async () => {
  watch();
  await isComplete();
  expect(held()).toEqual([]);
  await db.cards.put(aCard({}, { id: "x" }));
  await eventually(() => expect(held()).toEqual(["x"]));
  await db.cards.delete("x");
  await eventually(() => expect(held()).toEqual([]));
});

test("every card is in one slice, and one that changes has only its slice read again", async () => {
  await db.cards.bulkPut(many(1_000));
  watch();
  await isComplete();
  expect(held()).toEqual(many(1_000).map(({ id }) => id));
  expect(slices.size).toBeGreaterThan(4);
  told = [];
  await db.cards.update("c00500", { lastSeen: 7 });
  await eventually(() => expect(told.length).toBeGreaterThan(0));
  expect(told).toHaveLength(1);
  expect(told[0]?.cards.find(({ id }) => id === "c00500")?.lastSeen).toBe(7);
});

test("a slice that grows is cut, and nothing is lost or doubled", async () => {
  watch();
  await isComplete();
  await db.cards.bulkPut(many(1_500));
  await eventually(() => expect(held()).toEqual(many(1_500).map(({ id }) => id)));
  await eventually(() =>
    expect(Math.max(...[...slices.values()].map(({ cards }) => cards.length))).toBeLessThan(500),
  );
  await db.cards.bulkDelete(many(700).map(({ id }) => id));
  await eventually(() => expect(held()).toHaveLength(800));
});

test("a store that cannot be read is told", async () => {
  db.close();
  const failed = watch();
  await eventually(() => expect(failed).toHaveBeenCalled());
});
