/** Dates and ages in the user's own format. */
import { DAY_MS, HOUR_MS } from "#core/calendar.ts";

const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: "auto", style: "long" });

/** Longest age told in each unit, and the unit's length. */
const STEPS = [
  { below: DAY_MS, unit: "hour", length: HOUR_MS },
  { below: 14 * DAY_MS, unit: "day", length: DAY_MS },
  { below: 60 * DAY_MS, unit: "week", length: 7 * DAY_MS },
  { below: 720 * DAY_MS, unit: "month", length: 30 * DAY_MS },
] as const;

/** Such as "3 Mar 2026"; milliseconds since the epoch. Empty where the moment is out of range. */
export function showDay(at: number): string {
  return Math.abs(at) <= 8_640_000_000_000_000 ? day.format(at) : "";
}

/** Such as "3 days ago" or "yesterday"; both in milliseconds since the epoch. */
export function showAge(at: number, now: number): string {
  const age = Math.max(0, now - at);
  const step = STEPS.find(({ below }) => age < below);
  if (step) return relative.format(-Math.floor(age / step.length), step.unit);
  return relative.format(-Math.floor(age / (365 * DAY_MS)), "year");
}
