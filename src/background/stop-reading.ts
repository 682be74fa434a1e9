/** Stops the reader of a tab, at the user's word or because its page is gone. */
import { groupIdOf } from "#core/group-page.ts";
import { askPage } from "#messaging/ask-page.ts";
import { type ReaderStatus, startedKey, statusKey } from "#messaging/reader-status.ts";
import { browser } from "#platform/browser.ts";
import { readSession, sessionKeys } from "#platform/session-store.ts";
import { updateStatus } from "./reader-status.ts";
import { startReading } from "./start-reading.ts";

/** The user's Stop: the page's reader ends, and the status says so even where no reader was left to hear it. */
export async function stopReading(tabId: number): Promise<void> {
  await askPage(tabId, "reader/stop", null);
  await updateStatus(tabId, (before) =>
    before?.reading ? { ...before, reading: false, ended: "user" } : before,
  );
}

/** Stops every tab's reader. */
export async function stopAllReading(): Promise<void> {
  const prefix = statusKey("");
  const tabs = (await sessionKeys()).filter((key) => key.startsWith(prefix));
  await Promise.all(tabs.map((key) => stopReading(Number(key.slice(prefix.length)))));
}

/**
 * A tab has loaded a page. Where its reader is gone with the old one: the same group loaded anew is read on (the user's
 * press still covers it; a group that is always read starts by itself), for any other page the status says that it was
 * left.
 */
export async function followLoad(tabId: number): Promise<void> {
  const asked = (await readSession(statusKey(tabId))) as ReaderStatus | undefined;
  if (!asked?.reading || (await askPage(tabId, "reader/alive", null))) return;
  const byPress = (await readSession(startedKey(tabId))) !== "always";
  const isSame = (await groupInTab(tabId)) === asked.groupId;
  if (byPress && isSame && (await startReading(tabId)) === "reading") return;
  await updateStatus(tabId, (before) =>
    before?.reading && before.session === asked.session
      ? { ...before, reading: false, ended: "page-left" }
      : before,
  );
}

async function groupInTab(tabId: number): Promise<string | null> {
  try {
    return groupIdOf((await browser.tabs.get(tabId)).url ?? "");
  } catch {
    return null;
  }
}
