// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "#panel/App.tsx";
import { storageFull } from "#panel/state/keep.ts";
import { tab } from "#panel/state/reader.ts";
import { route } from "#panel/state/route.ts";
import { addWaitsForConsent } from "#panel/state/show.ts";
import { store } from "#panel/state/store.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { readConsent, removeConsent, writeConsent } from "#storage/meta.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "./fill-library.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("./english-browser.ts")).englishBrowser(),
}));
const ask = vi.fn(async (..._: unknown[]) => ({ ok: true, value: "reading" }));
vi.mock("#messaging/ask.ts", () => ({ ask: (...all: unknown[]) => ask(...all) }));

let page: HTMLElement;
let db: GuidepostDb;

beforeEach(async () => {
  ask.mockClear();
  tab.value = null;
  storageFull.value = false;
  addWaitsForConsent.value = false;
  route.value = { view: "offers" };
  db = await freshDb();
  await removeConsent(db);
  page = document.createElement("div");
  document.body.append(page);
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
});

const open = () => {
  store.value = { is: "open", db };
  act(() => render(<App />, page));
};
/** A view that is loaded when asked for takes as long as its modules do on a busy machine. */
const sees = (words: string) => eventually(() => expect(page.textContent).toContain(words));
const press = (words: string) =>
  act(async () => [...page.querySelectorAll("button")].find((each) => each.textContent === words)?.click());

test.each([
  ["cannot-open", "Your data could not be opened", "Nothing is lost"],
  ["newer", "Your data is from a newer Guidepost", "nothing is lost"],
] as const)("F19: a store that is %s is told, never a blank panel", (code, title, words) => {
  store.value = { is: "failed", code };
  act(() => render(<App />, page));
  expect(page.querySelector("h1")?.textContent).toBe(title);
  expect(page.textContent).toContain(words);
  expect(page.textContent).toContain("Try again");
});

test("before the user agreed there is the welcome, whatever the address", async () => {
  route.value = { view: "data" };
  open();
  await sees("Welcome to Guidepost");
  await sees("section 8.2");
  expect(page.querySelector("nav")).toBeNull();
  expect(await readConsent(db)).toBeNull();
});

test("agreeing keeps the level and reads the group page that is open", async () => {
  tab.value = { id: 3, url: "https://www.linkedin.com/groups/1/" };
  open();
  await sees("Welcome to Guidepost");
  await press("Agree and start");
  await sees("No offers yet");
  expect(await readConsent(db)).toMatchObject({ level: "this-visit" });
  expect(ask).toHaveBeenCalledExactlyOnceWith("reader/start", { tabId: 3 });
});

test("by hand, nothing is read", async () => {
  tab.value = { id: 3, url: "https://www.linkedin.com/groups/1/" };
  open();
  await sees("Welcome to Guidepost");
  const radio = [...page.querySelectorAll<HTMLInputElement>("input[type=radio]")][1];
  await act(async () => radio?.click());
  await press("Agree and start");
  await sees("No offers yet");
  expect(await readConsent(db)).toMatchObject({ level: "by-hand" });
  expect(ask).not.toHaveBeenCalled();
});

test("words that waited for consent are spoken of", async () => {
  addWaitsForConsent.value = true;
  open();
  await sees("Then select the text again");
});

test("T16: withdrawing consent leads back to the welcome at once", async () => {
  await writeConsent(db, "by-hand", 1);
  open();
  await sees("No offers yet");
  await removeConsent(db);
  await sees("Welcome to Guidepost");
});

test("T16: without an agreement, what is kept can still be exported and erased", async () => {
  await keepOffer(db, "ada", "Ada Brightwater");
  open();
  await sees("What is kept");
  await sees("Export everything");
  await sees("Erase everything…");
});

test("a first welcome speaks of nothing kept", async () => {
  open();
  await sees("Welcome to Guidepost");
  expect(page.textContent).not.toContain("What is kept");
});

test("the way between the views says where one is", async () => {
  await writeConsent(db, "by-hand", 1);
  route.value = { view: "add" };
  open();
  await sees("Add an offer by hand");
  expect(page.querySelector("nav [aria-current=page]")?.textContent).toBe("Add");
  // The view is drawn before it takes the focus.
  await eventually(() => expect(document.activeElement).toBe(page.querySelector("h1")));
});

test("a full disk is told above every view", async () => {
  await writeConsent(db, "by-hand", 1);
  storageFull.value = true;
  open();
  await sees("There is no room left to keep more");
});
