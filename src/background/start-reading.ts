/** Puts the reader into a tab: on the user's press of the toolbar button, the shortcut or "Read this page", or by itself. */

import { groupIdOf, isLinkedIn } from "#core/group-page.ts";
import { askPage } from "#messaging/ask-page.ts";
import { type StartedBy, startedKey } from "#messaging/reader-status.ts";
import { browser } from "#platform/browser.ts";
import { writeSession } from "#platform/session-store.ts";
import { readConsent } from "#storage/meta.ts";
import readerScript from "../content/main.iife.ts?script&iife";
import { database } from "./database.ts";
import { markPage } from "./mark-page.ts";

/**
 * Waits before each further try, in milliseconds. Just after a load Chromium may refuse a tab that it has granted: its
 * address can be read already, while the page has not heard of the grant ("Cannot access contents of the page").
 */
const AGAIN_AFTER = [50, 200, 500];

export type Started = "reading" | "not-allowed" | "no-consent" | "no-group";

/**
 * Injects the reader. `no-consent`: the user has not agreed to reading pages; `not-allowed`: no LinkedIn page, or the
 * browser did not grant this tab (its toolbar button was not pressed since it came here); `no-group`: neither the page's
 * address nor, on a post's own page, the post names a group, so nothing is read.
 */
export async function startReading(tabId: number, by: StartedBy = "press"): Promise<Started> {
  const consent = await readConsent(await database());
  if (consent?.level !== "this-visit") return "no-consent";
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab.url === undefined || !isLinkedIn(tab.url) || tab.incognito) return "not-allowed";
    await writeSession(startedKey(tabId), by);
    await inject(tabId);
    const groupId = groupIdOf(tab.url);
    if (groupId !== null) await markPage(tabId, groupId);
    else if ((await askPage(tabId, "reader/alive", null)) !== true) return "no-group";
    return "reading";
  } catch {
    return "not-allowed";
  }
}

/** Throws what the browser said at the last try. */
async function inject(tabId: number, tries = 0): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [readerScript] });
  } catch (error) {
    const pause = AGAIN_AFTER[tries];
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await inject(tabId, tries + 1);
  }
}
