/** Judges how well the reader gets on with a page, so that a change of LinkedIn's layout is said aloud and not passed over. */

/** Posts that must have been met before a missing field is a finding and not an accident. */
const ENOUGH = 5;

/** What was counted on one page so far. */
export interface HealthCounts {
  /** Posts read. */
  read: number;
  /** Posts among them without any text of their own. */
  textless: number;
  /** Cards that are posts but could not be read, by the required field that was missing. */
  missed: Record<string, number>;
  /** The page has had its time to load. */
  settled: boolean;
}

/**
 * `looking` nothing yet, the page may still load · `ok` · `nothing-found` the page has loaded and shows no post that is
 * understood · `partial` over half of the posts miss a field.
 */
export type HealthState = "looking" | "ok" | "nothing-found" | "partial";

export interface PageHealth {
  /** Posts met, read or not. */
  readonly met: number;
  readonly missed: Readonly<Record<string, number>>;
  readonly state: HealthState;
  /** The fields over half of the posts miss; empty unless `partial`. */
  readonly fields: readonly string[];
}

/** Counts of a page that was not looked at yet. */
export function newHealth(): HealthCounts {
  return { read: 0, textless: 0, missed: {}, settled: false };
}

/** The judgement over the counts. */
export function healthOf(counts: HealthCounts): PageHealth {
  const misses = Object.values(counts.missed).reduce((sum, times) => sum + times, 0);
  const met = counts.read + misses;
  const often = (times: number) => met >= ENOUGH && times * 2 > met;
  const fields = Object.keys(counts.missed).filter((field) => often(counts.missed[field] ?? 0));
  if (often(counts.textless)) fields.push("text");
  const state =
    fields.length > 0 ? "partial" : counts.read > 0 ? "ok" : counts.settled ? "nothing-found" : "looking";
  return { met, missed: { ...counts.missed }, state, fields };
}
