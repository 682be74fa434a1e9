// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import { GROUND_KINDS, groundKey, LINE_KINDS } from "#core/ground/my-ground.ts";
import { MyGround } from "#panel/parts/data/MyGround.tsx";
import { ground } from "#panel/state/ground.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { shown } from "#tests/core/a-card.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
let view: Mounted;
beforeEach(async () => {
  db = await freshDb();
});
afterEach(() => view.leave());

const open = async () => {
  view = mount(db, <MyGround />);
  await view.sees("What you could have in common");
};

test("every kind of ground has a box with a name of its own", async () => {
  await open();
  const boxes = [...view.page.querySelectorAll("textarea")];
  expect(boxes).toHaveLength(GROUND_KINDS.length + LINE_KINDS.length);
  const names = boxes.map((box) => view.page.querySelector(`label[for="${box.id}"]`)?.textContent);
  expect(new Set(names).size).toBe(boxes.length);
});

test("what was written before stands there", async () => {
  await saveMyWords(db, { [groundKey("employer")]: "Harbour Bank" }, 1);
  await open();
  await eventually(() => expect(view.field("Employers").value).toBe("Harbour Bank"));
});

test("F22: what is typed is kept by itself, beside all other words, and cards are compared with it", async () => {
  await saveMyWords(db, { name: "Ines" }, 1);
  await open();
  await view.type("Schools", "Ripon College\nHarbour School");
  await eventually(async () =>
    expect(await readMyWords(db)).toEqual({
      name: "Ines",
      [groundKey("school")]: "Ripon College\nHarbour School",
    }),
  );
  await eventually(() => {
    const post = { text: "I studied at Ripon College.", headline: "" };
    expect(ground.value?.(post, shown()).shared.map(({ mine }) => mine)).toEqual(["Ripon College"]);
  });
});

test("an emptied box lets go of its words", async () => {
  await saveMyWords(db, { [groundKey("school")]: "Ripon College" }, 1);
  await open();
  await eventually(() => expect(view.field("Schools").value).toBe("Ripon College"));
  await view.type("Schools", "");
  await eventually(async () => expect(await readMyWords(db)).toEqual({}));
});
