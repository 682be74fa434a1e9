import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "#core/calendar.ts";
import { showAge, showDay } from "#panel/parts/shell/dates.ts";

const NOW = Date.UTC(2026, 4, 20, 12);

test.each([
  [3 * HOUR_MS, "3 hours ago"],
  [DAY_MS, "yesterday"],
  [10 * DAY_MS, "10 days ago"],
  [21 * DAY_MS, "3 weeks ago"],
  [90 * DAY_MS, "3 months ago"],
  [800 * DAY_MS, "2 years ago"],
])("%i ms ago is %s", (age, words) => expect(showAge(NOW - age, NOW)).toBe(words));

test("a post from the future (a clock set back) is from now", () => {
  expect(showAge(NOW + DAY_MS, NOW)).toBe("this hour");
});

test("B: a moment out of range is no day", () => expect(showDay(Number.NaN)).toBe(""));
