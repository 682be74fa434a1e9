// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PanelShow } from "#messaging/reader-status.ts";
import { route } from "#panel/state/route.ts";
import { addProblem, addWaitsForConsent, watchShow } from "#panel/state/show.ts";
import { toasts } from "#panel/state/toast.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
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
beforeEach(() => {
  memory.clear();
  toasts.value = [];
  route.value = { view: "offers" };
  addProblem.value = null;
  addWaitsForConsent.value = false;
});
afterEach(() => stop());

const wish = (show: PanelShow) => {
  stop = watchShow();
  heard(show);
};

test("one card was added: it opens, and a toast says so", () => {
  wish({ show: "added", cardIds: ["c1"], at: 1 });
  expect(route.value).toEqual({ view: "card", cardId: "c1" });
  expect(toasts.value.map(({ text }) => text)).toEqual(["Added to your offers."]);
});

test("several were added: the list opens", () => {
  wish({ show: "added", cardIds: ["c1", "c2"], at: 1 });
  expect(route.value).toEqual({ view: "offers" });
  expect(toasts.value.map(({ text }) => text)).toEqual(["2 posts added."]);
});

test("what was forgotten is not added again, and that is said", () => {
  wish({ show: "added", cardIds: [], at: 1 });
  expect(toasts.value[0]?.text).toContain("chose to forget");
});

test("a problem opens the add view", () => {
  wish({ show: "add-problem", problem: "empty", at: 1 });
  expect(route.value).toEqual({ view: "add" });
  expect(addProblem.value).toBe("empty");
});

test("a wish from before the panel opened is heard once", async () => {
  memory.set("panel:show", { show: "consent-first", at: 1 });
  stop = watchShow();
  await vi.waitFor(() => expect(addWaitsForConsent.value).toBe(true));
  expect(memory.has("panel:show")).toBe(false);
});

test("B6: no wish, no move", () => {
  stop = watchShow();
  heard(undefined);
  heard("added");
  expect(route.value).toEqual({ view: "offers" });
  expect(toasts.value).toEqual([]);
});
