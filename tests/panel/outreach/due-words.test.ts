import { expect, test, vi } from "vitest";
import { DAY_MS, HOUR_MS } from "#core/calendar.ts";
import type { Due } from "#core/outreach/stage.ts";
import { dueWords } from "#panel/parts/outreach/due-words.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const NOW = 200 * DAY_MS + 12 * HOUR_MS;
const followUp = (days: number): Due => ({
  at: NOW + days * DAY_MS,
  action: "follow-up",
  closeAt: NOW + (days + 14) * DAY_MS,
});

test.each([
  [followUp(5), "Reminder in 5 days"],
  [followUp(1), "Reminder in 1 day"],
  [followUp(0), "Reminder due today"],
  [{ ...followUp(0), at: NOW + HOUR_MS }, "Reminder due today"],
  [followUp(-1), "Reminder was due 1 day ago"],
  [followUp(-13), "Reminder was due 13 days ago"],
  [followUp(-14), "No reply so far: it may be time to close this kindly"],
  [{ at: NOW + 3 * DAY_MS, action: "close" } as const, "Time to close in 3 days"],
] as const)("%o is said as %s", (due, words) => {
  expect(dueWords(due, NOW)).toBe(words);
});

test("nothing due, nothing said", () => {
  expect(dueWords(undefined, NOW)).toBeUndefined();
});
