/** A database of its own for each test, with the user's agreement in it. */
import "fake-indexeddb/auto";
import { type GuidepostDb, openDb } from "#storage/db.ts";
import { writeConsent } from "#storage/meta.ts";

let made = 0;

export async function freshDb(): Promise<GuidepostDb> {
  made += 1;
  const db = await openDb(`test-${made}`);
  await writeConsent(db, "this-visit", 1);
  return db;
}
