import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  DAY_MS,
  daysBetween,
  HOUR_MS,
  MINUTE_MS,
  parseAge,
  postedAtOf,
  yearOf,
} from "#core/calendar.ts";

const NOON = Date.UTC(2026, 4, 20, 12);
/** Moments within a hundred years of 1970, either way. */
const moment = fc.integer({ min: -100 * 365 * DAY_MS, max: 100 * 365 * DAY_MS });

describe("age labels", () => {
  it.each([
    ["now", 0],
    ["Just now", 0],
    ["30s", 30_000],
    ["5m", 5 * MINUTE_MS],
    ["4h", 4 * HOUR_MS],
    ["3d", 3 * DAY_MS],
    ["3d • Edited", 3 * DAY_MS],
    ["2w", 14 * DAY_MS],
    ["1mo", 30 * DAY_MS],
    ["1yr", 365 * DAY_MS],
    ["2 weeks ago", 14 * DAY_MS],
    ["vor 3 Tagen", 3 * DAY_MS],
    ["hace 2 semanas", 14 * DAY_MS],
    ["il y a 5 h", 5 * HOUR_MS],
    ["1 ora", HOUR_MS],
    ["2 mês", 60 * DAY_MS],
  ])("B12: %s", (label, ago) => {
    expect(postedAtOf(label, NOON)).toBe(NOON - ago);
  });

  it.each(["", "Edited", "3", "3 apples", "Promoted", "-", "d", "99999999999999d"])(
    "B12: %j says no age",
    (label) => {
      expect(postedAtOf(label, NOON)).toBeNull();
    },
  );

  it("says nothing where no label is shown or the moment is out of range", () => {
    expect(postedAtOf(null, NOON)).toBeNull();
    expect(postedAtOf("1yr", -8_640_000_000_000_000)).toBeNull();
    expect(postedAtOf("1d", Number.NaN)).toBeNull();
  });

  it("B6: never throws, and is fast on a long label", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (label) => void parseAge(label)));
    const before = performance.now();
    parseAge("1 ".repeat(500_000));
    expect(performance.now() - before).toBeLessThan(50);
  });
});

describe("days", () => {
  it("F21: counts calendar days over a hundred years either way", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -40_000, max: 40_000 }), (at, days) => {
        expect(daysBetween(at, addDays(at, days))).toBe(days);
        expect(addDays(addDays(at, days), -days)).toBe(at);
        expect(daysBetween(at, at + 1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("counts midnights, not hours", () => {
    expect(daysBetween(Date.UTC(2026, 0, 1, 23), Date.UTC(2026, 0, 2, 1))).toBe(1);
    expect(daysBetween(Date.UTC(2026, 0, 1, 1), Date.UTC(2026, 0, 1, 23))).toBe(0);
  });

  it("knows the year, and that there is none out of range", () => {
    expect(yearOf(NOON)).toBe(2026);
    expect(yearOf(-1)).toBe(1969);
    expect(yearOf(9e15)).toBeNull();
  });
});
