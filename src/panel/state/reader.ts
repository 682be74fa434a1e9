/** The tab beside the panel and the reading of it. */
import { computed, signal } from "@preact/signals";
import { groupIdOf, isLinkedIn, isPostPage } from "#core/group-page.ts";
import { ask } from "#messaging/ask.ts";
import { PRESSED_KEY, type ReaderStatus, statusKey } from "#messaging/reader-status.ts";
import { browser } from "#platform/browser.ts";
import { type CurrentTab, currentTab, watchCurrentTab } from "#platform/current-tab.ts";
import { readSession, watchSession } from "#platform/session-store.ts";

export const tab = signal<CurrentTab | null>(null);
/** What is known of the reading of that tab; null where it was never read. */
export const readerStatus = signal<ReaderStatus | null>(null);
/** Why the last press of "Read this page" came to nothing: the browser does not allow it, or the post names no group. */
export const startRefused = signal<"not-allowed" | "no-group" | null>(null);
/** "Read this page" was pressed and not answered yet. */
export const starting = signal(false);

export type PagePlace = "unseen" | "own-page" | "elsewhere" | "linkedin" | "post" | "group";

/** What kind of page stands beside the panel; `unseen` where the browser does not say. */
export const pagePlace = computed<PagePlace>(() => {
  const url = tab.value?.url;
  if (url === undefined) return "unseen";
  if (groupIdOf(url) !== null) return "group";
  if (isPostPage(url)) return "post";
  if (isLinkedIn(url)) return "linkedin";
  return url.startsWith(browser.runtime.getURL("")) ? "own-page" : "elsewhere";
});

/** The group of the page beside the panel, null where it is none. */
export const groupHere = computed(() => groupIdOf(tab.value?.url ?? ""));

/** The status that speaks of the page in front: of a reading that has ended only while its group is still there. */
export const pageStatus = computed<ReaderStatus | null>(() => {
  const status = readerStatus.value;
  if (status === null || status.reading) return status;
  return groupHere.value === status.groupId ? status : null;
});

/** Follows the front tab and its status. Returns how to stop. */
export function watchReader(): () => void {
  let stopStatus = () => {};
  let watched: number | undefined;
  let look = 0;
  const follow = async () => {
    const mine = ++look;
    const found = await currentTab().catch(() => null);
    if (mine !== look) return;
    if (found?.url !== tab.value?.url || found?.id !== tab.value?.id) startRefused.value = null;
    tab.value = found;
    if (found?.id === watched) return;
    stopStatus();
    watched = found?.id;
    readerStatus.value = null;
    if (watched === undefined) return;
    const key = statusKey(watched);
    stopStatus = watchSession(key, (value) => {
      readerStatus.value = asStatus(value);
    });
    const value = await readSession(key).catch(() => undefined);
    if (mine === look) readerStatus.value = asStatus(value) ?? readerStatus.value;
  };
  void follow();
  const stopTab = watchCurrentTab(() => void follow());
  const stopPressed = watchSession(PRESSED_KEY, () => void follow());
  return () => {
    look++;
    stopTab();
    stopPressed();
    stopStatus();
  };
}

/** Our own worker wrote it; a look at its outline guards against one of another build. */
function isStatus(value: unknown): value is ReaderStatus {
  return typeof value === "object" && value !== null && "offers" in value && "health" in value;
}

const asStatus = (value: unknown) => (isStatus(value) ? value : null);

/** Asks the worker to read this tab. Resolves to whether it does. */
export async function startReading(): Promise<boolean> {
  const id = tab.value?.id;
  if (id === undefined) return false;
  starting.value = true;
  const reply = await ask("reader/start", { tabId: id });
  starting.value = false;
  const reading = reply.ok && reply.value === "reading";
  const isGroupless = reply.ok && reply.value === "no-group";
  startRefused.value = reading ? null : isGroupless ? "no-group" : "not-allowed";
  return reading;
}

/** Asks the worker for the redacted sample of this tab's page; null where none can be made. */
export async function pageSample(): Promise<string | null> {
  const id = tab.value?.id;
  if (id === undefined) return null;
  const reply = await ask("reader/sample", { tabId: id });
  return reply.ok ? reply.value : null;
}

/** Asks the worker to stop the readers of all tabs. */
export async function stopAllReading(): Promise<void> {
  await ask("reader/stop-all", {});
}

/** Asks the worker to stop the reader in this tab. */
export async function stopReading(): Promise<void> {
  const id = tab.value?.id;
  if (id !== undefined) await ask("reader/stop", { tabId: id });
}
