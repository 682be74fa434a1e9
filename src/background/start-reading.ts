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
    await browser.scripting.executeScript({ target: { tabId }, files: [readerScript] });
    const groupId = groupIdOf(tab.url);
    if (groupId !== null) await markPage(tabId, groupId);
    else if ((await askPage(tabId, "reader/alive", null)) !== true) return "no-group";
    return "reading";
  } catch {
    return "not-allowed";
  }
}
