/** The optional permission to be on LinkedIn's pages without a press of the toolbar button each time. */
import { browser } from "./browser.ts";

const ORIGINS = { origins: ["https://www.linkedin.com/*"] };

/** Whether the browser gives it now; the user may take it back at any time in the browser's own settings. */
export async function hasLinkedInAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains(ORIGINS);
  } catch {
    return false;
  }
}

/** Has the browser ask the user. Call it first in a click's handler, before any `await`. */
export async function askLinkedInAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(ORIGINS);
  } catch {
    return false;
  }
}

/** Gives the permission back: what is not used is not held. */
export async function dropLinkedInAccess(): Promise<void> {
  try {
    await browser.permissions.remove(ORIGINS);
  } catch {
    // A browser may refuse to take back what the user gave for good; nothing reads by it any more.
  }
}

/** Calls back whenever permissions were given or taken. Returns how to stop. */
export function watchLinkedInAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
