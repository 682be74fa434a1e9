/** The worker's handle on the database: opened at the first need, asked for again after a failure. */
import { type GuidepostDb, openDb } from "#storage/db.ts";

let opening: Promise<GuidepostDb> | undefined;

/** Rejects with `StorageProblem` where the store cannot be used; a later call tries again. */
export function database(): Promise<GuidepostDb> {
  opening ??= openDb().catch((problem: unknown) => {
    opening = undefined;
    throw problem;
  });
  return opening;
}
