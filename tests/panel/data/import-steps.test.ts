import { beforeEach, describe, expect, test, vi } from "vitest";
import { exportEverything } from "#app/backup.ts";
import { lookAt, replaceBy } from "#panel/parts/data/import-steps.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "../fill-library.ts";

let db: GuidepostDb;
const file = (text: string) => new File([text], "backup.json");

beforeEach(async () => {
  db = await freshDb();
  await keepOffer(db, "ada", "Ada Brightwater");
});

async function fileOfOther(): Promise<File> {
  const other = await freshDb();
  await keepOffer(other, "ben", "Ben Okonjo");
  await keepOffer(other, "eva", "Eva Lind");
  return file(await exportEverything(other, 5));
}

test("looking changes nothing and tells rows now and then", async () => {
  const looked = await lookAt(db, await fileOfOther(), 9);
  expect(looked).toMatchObject({ canUndo: true });
  expect("preview" in looked && looked.preview.rows.find(([name]) => name === "cards")).toEqual([
    "cards",
    1,
    2,
  ]);
  expect((await db.cards.toArray()).map(({ id }) => id)).toEqual(["card-ada"]);
});

test("replacing brings the file, and undo brings back what was there", async () => {
  const looked = await lookAt(db, await fileOfOther(), 9);
  if (!("preview" in looked)) throw new Error("refused");
  const undo = await replaceBy(db, looked.preview, 9);
  expect((await db.cards.toArray()).map(({ id }) => id).sort()).toEqual(["card-ben", "card-eva"]);
  expect(await undo()).toBe(true);
  expect((await db.cards.toArray()).map(({ id }) => id)).toEqual(["card-ada"]);
});

describe("a file that is refused changes nothing (T13)", () => {
  const BAD: [name: string, text: string, refused: string][] = [
    ["cut off (B10)", '{"app":"guidepost","ver', "not-json"],
    ["of something else", '{"hello":1}', "not-ours"],
    ["of a newer Guidepost (B11)", '{"app":"guidepost","version":99}', "newer"],
    ["nested without end (B10)", `${"[".repeat(100_000)}`, "damaged"],
    ["with __proto__ (B10)", '{"app":"guidepost","version":1,"__proto__":{"a":1}}', "damaged"],
    ["empty", "", "not-json"],
  ];
  test.each(BAD)("%s", async (_, text, refused) => {
    expect(await lookAt(db, file(text), 9)).toMatchObject({ refused });
    expect(await db.cards.count()).toBe(1);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test("a file too large for a backup is not even read", async () => {
    const big = file("{}");
    Object.defineProperty(big, "size", { value: 500_000_000 });
    const read = vi.spyOn(big, "text");
    expect(await lookAt(db, big, 9)).toMatchObject({ refused: "too-big" });
    expect(read).not.toHaveBeenCalled();
  });

  test("a file that the browser cannot read", async () => {
    const gone = file("{}");
    vi.spyOn(gone, "text").mockRejectedValue(new DOMException("gone", "NotFoundError"));
    expect(await lookAt(db, gone, 9)).toEqual({ refused: "unreadable", place: "" });
  });

  test("the first place that does not fit is named", async () => {
    const json = JSON.parse(await (await fileOfOther()).text());
    json.tables.cards[1].kind = "hologram";
    expect(await lookAt(db, file(JSON.stringify(json)), 9)).toMatchObject({
      refused: "damaged",
      place: "tables.cards[1].kind",
    });
  });
});

test("no undo is promised where what is here could not be read back", async () => {
  await db.table("cards").put({ id: "broken" });
  expect(await lookAt(db, await fileOfOther(), 9)).toMatchObject({ canUndo: false });
});
