/** Writes of the panel: a failed one is told, never lost silently. */
import { signal } from "@preact/signals";
import { say } from "#platform/say.ts";
import { showToast } from "./toast.ts";

/** The browser refused a write for want of room; shown above every view until one succeeds. */
export const storageFull = signal(false);

/**
 * Does a write. Resolves to its result, or to undefined after the user was told that it failed; what was typed is
 * still on the screen then.
 */
export async function keep<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await write();
    storageFull.value = false;
    return result;
  } catch (problem) {
    tellFailed(problem);
    return undefined;
  }
}

/** Tells the user that a write failed; for what cannot go through `keep`. */
export function tellFailed(problem: unknown): void {
  noteFailed(problem);
  showToast({ text: say("keepFailed") });
}

/** A write failed, and its own view says so: notes only whether room is wanting. */
export function noteFailed(problem: unknown): void {
  if (isFull(problem)) storageFull.value = true;
}

/** Dexie wraps the browser's error once or twice. */
function isFull(problem: unknown): boolean {
  for (let each = problem, depth = 0; each instanceof Error && depth < 4; depth++) {
    if (each.name === "QuotaExceededError") return true;
    each = "inner" in each ? each.inner : each.cause;
  }
  return false;
}
