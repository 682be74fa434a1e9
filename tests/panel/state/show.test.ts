// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PanelShow } from "#messaging/reader-status.ts";
import { segment } from "#panel/state/asked.ts";
import { tab } from "#panel/state/reader.ts";
import { route } from "#panel/state/route.ts";
import { addProblem, addWaitsForConsent, watchShow } from "#panel/state/show.ts";
import { store } from "#panel/state/store.ts";
import { toasts } from "#panel/state/toast.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";
import { eventually } from "#tests/eventually.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const beside = vi.fn(async (): Promise<{ id: number; url: undefined } | null> => null);
vi.mock("#platform/current-tab.ts", () => ({
  currentTab: () => beside(),
  watchCurrentTab: () => () => {},
}));

const memory = new Map<string, unknown>();
let heard: (value: unknown) => void = () => {};
vi.mock("#platform/session-store.ts", () => ({
  readSession: async (key: string) => memory.get(key),
  writeSession: async () => {},
  removeSession: async (key: string) => void memory.delete(key),
  watchSession: (_: string, changed: (value: unknown) => void) => {
    heard = changed;
    return () => {};
  },
}));

let stop = () => {};
let db: GuidepostDb;
beforeEach(async () => {
  memory.clear();
  toasts.value = [];
  route.value = { view: "offers" };
  addProblem.value = null;
  addWaitsForConsent.value = false;
  segment.value = "offers";
  tab.value = { id: 7, url: undefined };
  db = await freshDb();
  store.value = { is: "open", db };
});
afterEach(() => stop());

const wish = (show: PanelShow) => {
  stop = watchShow();
  heard(show);
};

test("one card was added: it opens, and a toast says so", async () => {
  wish({ show: "added", cardIds: ["c1"], at: 1 });
  await eventually(() => expect(route.value).toEqual({ view: "card", cardId: "c1" }));
  expect(toasts.value.map(({ text }) => text)).toEqual(["Added to your offers."]);
});

test("several were added: the list opens", async () => {
  route.value = { view: "outreach" };
  wish({ show: "added", cardIds: ["c1", "c2"], at: 1 });
  await eventually(() => expect(route.value).toEqual({ view: "offers" }));
  expect(toasts.value.map(({ text }) => text)).toEqual(["2 posts added."]);
});

test("what is no offer is told as what it is, and its list is chosen", async () => {
  await db.cards.bulkPut([
    { ...aCard({}, { id: "c1", name: "Ada" }), kind: "unknown-language" },
    { ...aCard({}, { id: "c2", name: "Bo" }), kind: "event" },
  ]);
  wish({ show: "added", cardIds: ["c1"], at: 1 });
  await eventually(() =>
    expect(toasts.value.map(({ text }) => text)).toEqual([
      "Added under Other posts: Language not understood",
    ]),
  );
  heard({ show: "added", cardIds: ["c1", "c2"], at: 2 });
  await eventually(() => expect(toasts.value.at(-1)?.text).toBe("2 posts added under Other posts."));
  expect(segment.value).toBe("others");
});

test("a panel beside another tab says what was added and stays where it is", async () => {
  route.value = { view: "outreach" };
  memory.set("panel:show", { show: "added", cardIds: ["c1"], at: 1, tabId: 8 });
  wish({ show: "added", cardIds: ["c1"], at: 1, tabId: 8 });
  await eventually(() => expect(toasts.value.map(({ text }) => text)).toEqual(["Added to your offers."]));
  expect(route.value).toEqual({ view: "outreach" });
  expect(memory.has("panel:show"), "the wish is left for the panel it is for").toBe(true);
});

test("a problem beside another tab moves nothing here", async () => {
  wish({ show: "add-problem", problem: "empty", at: 1, tabId: 8 });
  heard({ show: "added", cardIds: ["c1"], at: 2, tabId: 7 });
  await eventually(() => expect(route.value).toEqual({ view: "card", cardId: "c1" }));
  expect(addProblem.value).toBeNull();
});

test("a panel that has just opened asks which tab it stands beside", async () => {
  tab.value = null;
  beside.mockResolvedValue({ id: 8, url: undefined });
  wish({ show: "added", cardIds: ["c1"], at: 1, tabId: 8 });
  await eventually(() => expect(route.value).toEqual({ view: "card", cardId: "c1" }));
});

test("what was forgotten is not added again, and that is said", async () => {
  wish({ show: "added", cardIds: [], at: 1 });
  await eventually(() => expect(toasts.value[0]?.text).toContain("chose to forget"));
});

test("a problem opens the add view", async () => {
  wish({ show: "add-problem", problem: "empty", at: 1 });
  await eventually(() => expect(route.value).toEqual({ view: "add" }));
  expect(addProblem.value).toBe("empty");
});

test("a wish from before the panel opened is heard once", async () => {
  memory.set("panel:show", { show: "consent-first", at: 1 });
  stop = watchShow();
  await eventually(() => expect(addWaitsForConsent.value).toBe(true));
  expect(memory.has("panel:show")).toBe(false);
});

test("B6: no wish, no move", () => {
  stop = watchShow();
  heard(undefined);
  heard("added");
  expect(route.value).toEqual({ view: "offers" });
  expect(toasts.value).toEqual([]);
});
