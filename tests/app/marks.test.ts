import { beforeEach, expect, test } from "vitest";
import { marksOf } from "#app/marks.ts";
import type { OfferFilter } from "#core/filter/condition.ts";
import { EMPTY_FILTER } from "#core/filter/condition.ts";
import type { OutreachEvent, OutreachKind } from "#core/outreach/event.ts";
import { shownValue } from "#core/shown.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard, aCorrection } from "#tests/core/a-card.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

let db: GuidepostDb;
const key = "urn:li:activity:1";
const card = {
  ...aCard({ formats: ["email"], times: ["evenings"] }, { text: "Evenings." }),
  aliases: ["x", key],
};
const ask = (facet: string, ...anyOf: string[]): OfferFilter => ({
  words: "",
  conditions: [{ facet, anyOf, need: "must" }],
});
const event = (kind: OutreachKind, seq: number, change: Partial<OutreachEvent> = {}): OutreachEvent => ({
  id: `e${seq}`,
  approachId: "a1",
  personId: card.personId,
  seq,
  at: seq,
  kind,
  ...change,
});

beforeEach(async () => {
  db = await freshDb();
  await db.cards.put(card);
});

const only = async (filter: OfferFilter = EMPTY_FILTER) => (await marksOf(db, [key, "unknown"], filter))[0];

test("a post is found by any of its names, and unknown ones are left out", async () => {
  const marks = await marksOf(db, [key, "unknown"], EMPTY_FILTER);
  expect(marks.map((mark) => [mark.key, mark.look])).toEqual([[key, "plain"]]);
  expect(await marksOf(db, [], EMPTY_FILTER)).toEqual([]);
});

test("the active filter decides, corrections and the group's home city included, as in the panel", async () => {
  expect((await only(ask("time", "mornings")))?.look).toBe("dimmed");
  await db.corrections.put(aCorrection("times", ["mornings"]));
  expect((await only(ask("time", "mornings")))?.look).toBe("match");
});

test("a correction decides, but its words stay out of the page: the field has no badge", async () => {
  await db.corrections.put(aCorrection("times", ["mornings"]));
  const said = (await only())?.said;
  expect(said && shownValue(said, "times")).toBeUndefined();
  expect(said && shownValue(said, "formats")).toEqual(["email"]);
});

test("the user's note is not searched for a mark, nor read at all (T12)", async () => {
  await db.own.put({
    cardId: card.id,
    starred: true,
    dismissed: true,
    note: "saxophone",
    updatedAt: 1,
    rev: 1,
  });
  expect((await only({ words: "saxophone", conditions: [] }))?.look).toBe("dimmed");
  expect(JSON.stringify(await only())).not.toContain("saxophone");
});

test.each<[OutreachKind[], boolean]>([
  [["drafted"], false],
  [["drafted", "copied", "note"], false],
  [["sent"], true],
  [["declined"], true],
  [["met"], true],
])("after %j the author counts as approached: %s", async (kinds, approached) => {
  await db.outreach.bulkPut(kinds.map((kind, at) => event(kind, at)));
  expect((await only())?.approached).toBe(approached);
});

test("an approach that was taken back is none", async () => {
  await db.outreach.bulkPut([event("sent", 1), event("retracted", 2, { retracts: "e1" })]);
  expect((await only())?.approached).toBe(false);
});

test("a post that is no offer has a mark only if its author was approached", async () => {
  await db.cards.put({ ...card, kind: "thanks" });
  expect(await only()).toBeUndefined();
  await db.outreach.put(event("sent", 1));
  expect(await only()).toMatchObject({ look: "plain", approached: true });
});
