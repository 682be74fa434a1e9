import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writeConsent } from "#storage/meta.ts";
import { fakeBrowser } from "./fake-browser.ts";

const browser = fakeBrowser();
vi.mock("#platform/browser.ts", () => ({ browser }));
// Built, these are names of files; here they would run.
vi.mock("../../src/content/main.iife.ts?script&iife", () => ({ default: "main.js" }));
vi.mock("../../src/content/marks.iife.ts?script&iife", () => ({ default: "marks.js" }));
const { startReading } = await import("#background/start-reading.ts");
const { database } = await import("#background/database.ts");

const REFUSED = new Error("Cannot access contents of the page.");
const inject = browser.scripting.executeScript;

beforeEach(async () => {
  vi.resetAllMocks();
  inject.mockResolvedValue([]);
  browser.tabs.get.mockResolvedValue({ url: "https://www.linkedin.com/groups/42/" });
  const db = await database();
  await db.delete();
  await db.open();
  await writeConsent(db, "this-visit", 1);
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});
afterEach(() => vi.useRealTimers());

/** Starts and lets the pauses between tries go by. */
async function started(): Promise<string> {
  let answer: string | undefined;
  void startReading(7).then((given) => {
    answer = given;
  });
  await vi.waitUntil(async () => {
    await vi.advanceTimersByTimeAsync(50);
    return answer;
  });
  return answer ?? "";
}

test("a page that has not heard of its grant yet is asked again", async () => {
  inject.mockRejectedValueOnce(REFUSED).mockRejectedValueOnce(REFUSED);
  expect(await started()).toBe("reading");
});

test("a page that goes on refusing is not read, and not asked for ever", async () => {
  inject.mockRejectedValue(REFUSED);
  expect(await started()).toBe("not-allowed");
  expect(inject).toHaveBeenCalledTimes(4);
});

test("a page whose address the browser keeps to itself is not asked at all", async () => {
  browser.tabs.get.mockResolvedValue({});
  expect(await started()).toBe("not-allowed");
  expect(inject).not.toHaveBeenCalled();
});

test("without consent no page is asked", async () => {
  await (await database()).meta.clear();
  expect(await started()).toBe("no-consent");
  expect(inject).not.toHaveBeenCalled();
});
