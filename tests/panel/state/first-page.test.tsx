// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "#panel/App.tsx";
import { FirstPage } from "#panel/parts/offers/FirstPage.tsx";
import { firstPage, firstPageDrawn, readFirst } from "#panel/state/first-page.ts";
import { cards, consent, corrections, ownNotes, watchLibrary } from "#panel/state/library.ts";
import { route } from "#panel/state/route.ts";
import { DbContext, store } from "#panel/state/store.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { writeFirstPage } from "#storage/meta.ts";
import { aCard, aCorrection } from "#tests/core/a-card.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

let db: GuidepostDb;
let page: HTMLElement;
beforeEach(async () => {
  db = await freshDb();
  route.value = { view: "offers" };
  firstPage.value = [];
  consent.value = undefined;
  page = document.createElement("div");
  document.body.append(page);
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
});

const keep = async (count: number) => {
  const ids = Array.from({ length: count }, (_, at) => `card-${at}`);
  await db.cards.bulkPut(ids.map((id) => aCard({}, { id, name: `Mentor ${id}` })));
  await writeFirstPage(db, ids);
};

test("what its rows show is read with the first page, the agreement among it", async () => {
  await keep(2);
  await db.corrections.put(aCorrection("formats", ["email"]));
  await readFirst(db);
  expect(firstPage.value.map(({ id }) => id)).toEqual(["card-0", "card-1"]);
  expect(consent.value).toMatchObject({ level: "this-visit" });
  expect(corrections.value.get("card-1")).toHaveLength(1);
  expect(ownNotes.value.size).toBe(0);
});

test("cards that are gone are left out, and a store that cannot be read holds nothing up", async () => {
  await keep(3);
  await db.cards.delete("card-1");
  await readFirst(db);
  expect(firstPage.value.map(({ id }) => id)).toEqual(["card-0", "card-2"]);
  db.close();
  await readFirst(db);
  expect(firstPage.value).toEqual([]);
});

test("the first cards stand there while no other card has been read, and the list follows", async () => {
  await keep(3);
  await readFirst(db);
  store.value = { is: "open", db };
  await act(async () => render(<App />, page));
  expect(page.textContent).toContain("Mentor card-0");
  expect(cards.value).toBeNull();
  await eventually(() => expect(cards.value).toHaveLength(3));
  expect(page.textContent).toContain("Mentor card-0");
});

test("rows out of sight are drawn after those in sight", async () => {
  await keep(20);
  await readFirst(db);
  const rows = () => page.querySelectorAll(".offer").length;
  const draw = () =>
    render(
      <DbContext.Provider value={db}>
        <FirstPage />
      </DbContext.Provider>,
      page,
    );
  draw();
  expect(rows()).toBe(Math.ceil(window.innerHeight / 90));
  expect(rows()).toBeLessThan(20);
  await eventually(() => expect(rows()).toBe(20));
});

test("nothing waits for it where another view stands there", async () => {
  await keep(1);
  await readFirst(db);
  route.value = { view: "data" };
  await expect(firstPageDrawn()).resolves.toBeUndefined();
});

test("a library left before it began is not read", async () => {
  await keep(1);
  let begin = () => {};
  const stop = watchLibrary(db, new Promise((resolve) => (begin = resolve)));
  stop();
  begin();
  await new Promise((resolve) => setTimeout(resolve));
  await db.cards.count();
  expect(cards.value).toBeNull();
});

test("a card forgotten in another view is not shown again while the list is made (T19)", async () => {
  await keep(2);
  await readFirst(db);
  cards.value = [aCard({}, { id: "card-1", name: "Mentor card-1" })];
  await act(async () =>
    render(
      <DbContext.Provider value={db}>
        <FirstPage />
      </DbContext.Provider>,
      page,
    ),
  );
  expect(page.textContent).toContain("Mentor card-1");
  expect(page.textContent).not.toContain("Mentor card-0");
  cards.value = null;
});
