/** A database of its own for each test. */
import "fake-indexeddb/auto";
import { type GuidepostDb, openDb } from "#storage/db.ts";

let made = 0;

export function freshDb(): Promise<GuidepostDb> {
  made += 1;
  return openDb(`test-${made}`);
}
