/** Giving way to what is more pressing. */

/** Resolves once no message and no answer of the store waits for this thread. */
export function giveWay(): Promise<void> {
  // Not every browser has it; without it the wait is one turn.
  const scheduler: Scheduler | undefined = globalThis.scheduler;
  return scheduler === undefined
    ? new Promise((resolve) => setTimeout(resolve))
    : scheduler.postTask(() => undefined, { priority: "background" });
}
