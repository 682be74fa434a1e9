/** Keeps a tab's status true when its page goes away without a word: another page was loaded, the tab was closed. */
import { startedKey } from "#messaging/reader-status.ts";
import { browser } from "#platform/browser.ts";
import { removeSession } from "#platform/session-store.ts";
import { closeStatus } from "./reader-status.ts";
import { followLoad } from "./stop-reading.ts";

/** Registers the listeners; call it at the top level of the worker. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void closeStatus(tabId);
    void removeSession(startedKey(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // In-app navigation reports `complete` too; the reader then is still alive and says itself when it leaves.
    if (change.status === "complete") void followLoad(tabId);
  });
}
