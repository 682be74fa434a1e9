/** The database as the panel has it: opening, open, or not to be opened and why. */
import { signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type GuidepostDb, openDb, StorageProblem, type StorageProblemCode } from "#storage/db.ts";
import { readFirst } from "./first-page.ts";

export type StoreState =
  | { is: "opening" }
  | { is: "open"; db: GuidepostDb }
  | { is: "failed"; code: StorageProblemCode };

export const store = signal<StoreState>({ is: "opening" });

/** Opens the database and reads the first screen; the outcome is in `store`. May be called again after a failure. */
export async function openStore(): Promise<void> {
  store.value = { is: "opening" };
  try {
    const db = await openDb();
    await readFirst(db);
    store.value = { is: "open", db };
  } catch (problem) {
    store.value = { is: "failed", code: problem instanceof StorageProblem ? problem.code : "cannot-open" };
  }
}

export const DbContext = createContext<GuidepostDb | null>(null);

/** The open database; every view is rendered inside `DbContext`. */
export function useDb(): GuidepostDb {
  const db = useContext(DbContext);
  if (!db) throw new Error("a view stands outside DbContext");
  return db;
}
