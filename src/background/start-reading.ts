/** Puts the reader into a tab: on the user's press of the toolbar button, the shortcut or "Read this page", or by itself. */

import { groupIdOf, isLinkedIn } from "#core/group-page.ts";
import { type StartedBy, startedKey } from "#messaging/reader-status.ts";
import { browser } from "#platform/browser.ts";
import { writeSession } from "#platform/session-store.ts";
import { readConsent } from "#storage/meta.ts";
import readerScript from "../content/main.iife.ts?script&iife";
import { database } from "./database.ts";
import { markPage } from "./mark-page.ts";

export type Started = "reading" | "not-allowed" | "no-consent";

/**
 * Injects the reader. `no-consent`: the user has not agreed to reading pages; `not-allowed`: no LinkedIn page, or the
 * browser did not grant this tab (its toolbar button was not pressed since it came here).
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
    return "reading";
  } catch {
    return "not-allowed";
  }
}
