/** Stops the reader of a tab, at the user's word or because its page is gone. */
import { askPage } from "#messaging/ask-page.ts";
import { type ReaderStatus, statusKey } from "#messaging/reader-status.ts";
import { readSession } from "#platform/session-store.ts";
import { updateStatus } from "./reader-status.ts";

/** The user's Stop: the page's reader ends, and the status says so even where no reader was left to hear it. */
export async function stopReading(tabId: number): Promise<void> {
  await askPage(tabId, "reader/stop", null);
  await updateStatus(tabId, (before) =>
    before?.reading ? { ...before, reading: false, ended: "user" } : before,
  );
}

/** Ends the status of a reading whose page no longer answers; a new reading begun meanwhile stays as it is. */
export async function endUnlessAlive(tabId: number): Promise<void> {
  const asked = (await readSession(statusKey(tabId))) as ReaderStatus | undefined;
  if (!asked?.reading || (await askPage(tabId, "reader/alive", null))) return;
  await updateStatus(tabId, (before) =>
    before?.reading && before.session === asked.session
      ? { ...before, reading: false, ended: "page-left" }
      : before,
  );
}
