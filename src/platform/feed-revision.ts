/**
 * Tells the scripts in pages that their marks may have to change: a value comes into the one part of our storage they can
 * see, and goes again. It says nothing else, wakes no worker, and leaves nothing behind.
 */
import { browser } from "./browser.ts";
import { letGo } from "./let-go.ts";

const KEY = "feedRevision";

/** Says that something has changed. */
export async function bumpFeedRevision(): Promise<void> {
  await browser.storage.local.set({ [KEY]: Date.now() });
  await browser.storage.local.remove(KEY);
}

/** Calls back after each change, until the signal ends. */
export function watchFeedRevision(signal: AbortSignal, changed: () => void): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => letGo(() => browser.storage.onChanged.removeListener(listener)));
}
