/** Clock times to parts of the day. */
import type { TimeOfWeek } from "../offer.ts";

/** Part of the day that an hour (0 to 24) falls in; undefined for the small hours. */
export function partOfDay(hour: number): TimeOfWeek | undefined {
  if (hour < 5 || hour > 24) return undefined;
  if (hour < 12) return "mornings";
  if (hour < 14) return "lunchtime";
  if (hour < 17) return "afternoons";
  return "evenings";
}

/** Parts of the day that a span of hours lies in: the one it begins in, and one it reaches far into. */
export function partsOfSpan(from: number, to: number): readonly TimeOfWeek[] {
  const part = partOfDay(from);
  if (part === undefined) return [];
  // From one to three is more afternoon than lunch.
  if (from === 13 && to >= 15) return ["afternoons"];
  if (from < 17 && to > 17) return [part, "evenings"];
  if (from < 12 && to >= 16) return [part, "afternoons"];
  return [part];
}

/** Hour of the day; without am or pm small numbers after "after" or "from" are taken as the evening's. */
export function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (half.startsWith("p")) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}
