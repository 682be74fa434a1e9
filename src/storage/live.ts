/** Live reading: a query that answers again whenever another page or the worker changes what it read. */
import { liveQuery } from "dexie";

/** Runs `query` now and after each change; errors go to `failed`. Returns how to stop. */
export function live<T>(
  query: () => Promise<T>,
  answered: (value: T) => void,
  failed: (problem: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: answered, error: failed });
  return () => subscription.unsubscribe();
}
