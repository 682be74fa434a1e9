// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { keep, storageFull } from "#panel/state/keep.ts";
import { toasts } from "#panel/state/toast.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

beforeEach(() => {
  toasts.value = [];
  storageFull.value = false;
});

const named = (name: string, inner?: unknown) =>
  Object.assign(new Error(name), { name, ...(inner ? { inner } : {}) });

test("a write that works is answered and says nothing", async () => {
  expect(await keep(async () => 7)).toBe(7);
  expect(toasts.value).toEqual([]);
});

test("a write that fails is told, never lost silently", async () => {
  const write = () => Promise.reject(named("AbortError"));
  expect(await keep(write)).toBeUndefined();
  expect(toasts.value.map(({ text }) => text)).toEqual(["This could not be kept. Please try again."]);
  expect(storageFull.value).toBe(false);
});

test("F: a full disk is told for as long as it is full, also where the error is wrapped", async () => {
  await keep(() => Promise.reject(named("AbortError", named("QuotaExceededError"))));
  expect(storageFull.value).toBe(true);
  await keep(async () => null);
  expect(storageFull.value).toBe(false);
});
