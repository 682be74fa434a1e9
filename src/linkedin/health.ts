/** Judges how well the reader gets on with a page, so that a change of LinkedIn's layout is said aloud and not passed over. */
import type { PostSnapshot } from "#core/post.ts";

/** Posts that must have been met before a missing field is a finding and not an accident. */
const ENOUGH = 5;

/** What every post has (a picture may stand for the text), and what it means where most posts lack it. */
export const WATCHED = ["text", "age", "ids"] as const;

/** What was counted on one page so far. */
export interface HealthCounts {
  /** Posts read. */
  read: number;
  /** Posts among them that lack a field, by field. */
  lacking: Record<string, number>;
  /** Posts among them of no known layout, told by their shape. */
  byShape: number;
  /** Cards that are posts but could not be read, by the required field that was missing. */
  missed: Record<string, number>;
  /** The page has had its time to load. */
  settled: boolean;
}

/**
 * `looking` nothing yet, the page may still load · `ok` · `nothing-found` the page has loaded and shows no post that is
 * understood · `partial` over half of the posts miss a field · `by-shape` over half of the posts are of no known layout.
 */
export type HealthState = "looking" | "ok" | "nothing-found" | "partial" | "by-shape";

export interface PageHealth {
  /** Posts met, read or not. */
  readonly met: number;
  /** Posts of no known layout: they are read, but the page has changed. */
  readonly byShape: number;
  /** Posts that could not be read, by the missing field; and posts that were read without a field most of them lack. */
  readonly missed: Readonly<Record<string, number>>;
  readonly state: HealthState;
  /** The fields over half of the posts miss; empty unless `partial`. */
  readonly fields: readonly string[];
}

/** Counts of a page that was not looked at yet. */
export function newHealth(): HealthCounts {
  return { read: 0, lacking: {}, byShape: 0, missed: {}, settled: false };
}

/** Counts one post that was read. */
export function countRead(counts: HealthCounts, post: PostSnapshot): void {
  const lacks = (field: string) => {
    counts.lacking[field] = (counts.lacking[field] ?? 0) + 1;
  };
  if (post.text === "" && post.quoted === undefined) lacks("text");
  if (post.age === null) lacks("age");
  if (post.ids.length === 0) lacks("ids");
  if (post.dialect === "shape") counts.byShape++;
}

/** The judgement over the counts. */
export function healthOf({ read, lacking, byShape, missed, settled }: HealthCounts): PageHealth {
  const misses = Object.values(missed).reduce((sum, times) => sum + times, 0);
  const met = read + misses;
  const often = (times: number) => met >= ENOUGH && times * 2 > met;
  const lost = WATCHED.filter((field) => often(lacking[field] ?? 0));
  const fields = [...Object.keys(missed).filter((field) => often(missed[field] ?? 0)), ...lost];
  const good = often(byShape) ? "by-shape" : "ok";
  const state = fields.length > 0 ? "partial" : read > 0 ? good : settled ? "nothing-found" : "looking";
  const told = Object.fromEntries(lost.map((field) => [field, (missed[field] ?? 0) + (lacking[field] ?? 0)]));
  return { met, byShape, missed: { ...missed, ...told }, state, fields };
}
