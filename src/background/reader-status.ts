/** Each tab's reader status, kept in the session's memory: it outlives the worker and ends with the browser. */
import { type ReaderStatus, statusKey } from "#messaging/reader-status.ts";
import { browser } from "#platform/browser.ts";
import { readSession, removeSession, writeSession } from "#platform/session-store.ts";

/** Changes wait for one another: two at once would each write over what the other read. */
let queue: Promise<unknown> = Promise.resolve();

/** Tabs that were closed: a page's last batch may come after its tab has gone, and numbers of tabs do not come again. */
const closed = new Set<number>();

/** Removes the status of a closed tab for good. */
export function closeStatus(tabId: number): Promise<void> {
  closed.add(tabId);
  return updateStatus(tabId, () => null);
}

/** Changes the status of a tab and shows its count on the toolbar button; null removes it. */
export function updateStatus(
  tabId: number,
  change: (before: ReaderStatus | null) => ReaderStatus | null,
): Promise<void> {
  const next = queue.then(async () => {
    const before = ((await readSession(statusKey(tabId))) as ReaderStatus | undefined) ?? null;
    const after = closed.has(tabId) ? null : change(before);
    if (after === before) return;
    if (after === null) await removeSession(statusKey(tabId));
    else await writeSession(statusKey(tabId), after);
    // Nobody waits for the button.
    void showCount(tabId, after);
  });
  queue = next.catch(() => undefined);
  return next;
}

/** The toolbar badge: offers kept from this page while it is read, nothing afterwards. */
async function showCount(tabId: number, status: ReaderStatus | null): Promise<void> {
  const text = status?.reading ? String(status.offers.length) : "";
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#0f5c53" });
  } catch {
    // The tab was closed meanwhile: there is no button left to mark.
  }
}
