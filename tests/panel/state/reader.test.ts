// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { PRESSED_KEY, type ReaderStatus } from "#messaging/reader-status.ts";
import {
  pagePlace,
  pageStatus,
  readerStatus,
  startReading,
  startRefused,
  stopReading,
  tab,
  watchReader,
} from "#panel/state/reader.ts";
import { eventually } from "#tests/eventually.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const front = vi.fn(async (): Promise<{ id: number; url: string | undefined } | null> => null);
let tabChanged = () => {};
vi.mock("#platform/current-tab.ts", () => ({
  currentTab: () => front(),
  watchCurrentTab: (changed: () => void) => {
    tabChanged = changed;
    return () => {};
  },
}));

const memory = new Map<string, unknown>();
const watchers = new Map<string, (value: unknown) => void>();
vi.mock("#platform/session-store.ts", () => ({
  readSession: async (key: string) => memory.get(key),
  watchSession: (key: string, changed: (value: unknown) => void) => {
    watchers.set(key, changed);
    return () => watchers.delete(key);
  },
}));

const ask = vi.fn(async (..._: unknown[]): Promise<unknown> => ({ ok: true, value: "reading" }));
vi.mock("#messaging/ask.ts", () => ({ ask: (...all: unknown[]) => ask(...all) }));

const status: ReaderStatus = {
  session: 1,
  groupId: "1",
  groupName: "Mentors",
  reading: true,
  offers: ["a"],
  others: [],
  partial: [],
  missed: {},
  health: "ok",
};

let stop = () => {};
beforeEach(() => {
  memory.clear();
  watchers.clear();
  tab.value = null;
  readerStatus.value = null;
  startRefused.value = null;
});
afterEach(() => stop());

test.each([
  [undefined, "unseen"],
  ["https://www.linkedin.com/groups/123/", "group"],
  ["https://www.linkedin.com/groups/123/members/", "linkedin"],
  ["https://www.linkedin.com/feed/", "linkedin"],
  ["https://www.linkedin.com/feed/update/urn:li:activity:75/", "post"],
  ["https://www.linkedin.com.evil.example/groups/123/", "elsewhere"],
  ["https://example.org/", "elsewhere"],
  ["chrome-extension://guidepost/src/panel/index.html", "own-page"],
])("beside %s the panel stands beside: %s", (url, place) => {
  tab.value = { id: 1, url };
  expect(pagePlace.value).toBe(place);
});

test.each([
  [{ reading: true }, undefined, true],
  [{ reading: false }, "https://www.linkedin.com/groups/1/", true],
  [{ reading: false }, "https://www.linkedin.com/groups/2/", false],
  [{ reading: false }, "https://www.linkedin.com/feed/", false],
])("a status %o speaks of the page %s: %s", (change, url, speaks) => {
  tab.value = { id: 1, url };
  readerStatus.value = { ...status, ...change };
  expect(pageStatus.value !== null).toBe(speaks);
});

describe("following the tab", () => {
  test("it reads what is known and hears what changes", async () => {
    front.mockResolvedValue({ id: 5, url: "https://www.linkedin.com/groups/1/" });
    memory.set("reader:5", status);
    stop = watchReader();
    await eventually(() => expect(readerStatus.value?.offers).toEqual(["a"]));
    watchers.get("reader:5")?.({ ...status, offers: ["a", "b"] });
    expect(readerStatus.value?.offers).toEqual(["a", "b"]);
    watchers.get("reader:5")?.(undefined);
    expect(readerStatus.value).toBeNull();
  });

  test("a press of the toolbar button shows a tab that was not seen before, though no event tells of it", async () => {
    front.mockResolvedValue({ id: 5, url: undefined });
    stop = watchReader();
    await eventually(() => expect(tab.value?.id).toBe(5));
    expect(pagePlace.value).toBe("unseen");
    front.mockResolvedValue({ id: 5, url: "https://www.linkedin.com/feed/" });
    watchers.get(PRESSED_KEY)?.(1);
    await eventually(() => expect(pagePlace.value).toBe("linkedin"));
  });

  test("another tab has another status, and the old tab is no longer heard", async () => {
    front.mockResolvedValue({ id: 5, url: undefined });
    memory.set("reader:5", status);
    stop = watchReader();
    await eventually(() => expect(readerStatus.value).not.toBeNull());
    front.mockResolvedValue({ id: 6, url: "https://example.org/" });
    tabChanged();
    await eventually(() => expect(tab.value?.id).toBe(6));
    expect(readerStatus.value).toBeNull();
    expect([...watchers.keys()].filter((key) => key.startsWith("reader:"))).toEqual(["reader:6"]);
  });

  test("B6: a status of another shape is none", async () => {
    front.mockResolvedValue({ id: 5, url: undefined });
    memory.set("reader:5", "reading");
    stop = watchReader();
    await eventually(() => expect(tab.value?.id).toBe(5));
    expect(readerStatus.value).toBeNull();
  });
});

describe("starting and stopping", () => {
  beforeEach(() => {
    tab.value = { id: 9, url: "https://www.linkedin.com/groups/1/" };
  });

  test("start asks the worker for this tab", async () => {
    expect(await startReading()).toBe(true);
    expect(ask).toHaveBeenLastCalledWith("reader/start", { tabId: 9 });
    expect(startRefused.value).toBe(null);
  });

  test("a post that names no group is told apart from a page that may not be read", async () => {
    ask.mockResolvedValueOnce({ ok: true, value: "no-group" });
    expect(await startReading()).toBe(false);
    expect(startRefused.value).toBe("no-group");
  });

  test.each([
    { ok: true, value: "not-allowed" },
    { ok: false, error: { code: "no-answer", detail: "" } },
  ])("a refusal is shown: %o", async (reply) => {
    ask.mockResolvedValueOnce(reply);
    expect(await startReading()).toBe(false);
    expect(startRefused.value).toBe("not-allowed");
  });

  test("stop asks the worker, which knows whether a reader is left to hear it", async () => {
    await stopReading();
    expect(ask).toHaveBeenLastCalledWith("reader/stop", { tabId: 9 });
  });
});
