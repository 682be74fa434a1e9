/** Hears when the extension is updated, reloaded or removed under a script that goes on in a page: no event tells. */
import { browser } from "#platform/browser.ts";

/** How often is looked, in milliseconds: what we put into the page is to be gone within a second. */
const LOOK_EVERY = 500;

/** Calls back once, when the extension that this script belongs to is gone. */
export function watchExtension(signal: AbortSignal, gone: () => void): void {
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    gone();
  }, LOOK_EVERY);
  signal.addEventListener("abort", () => clearInterval(timer));
}

function isThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
