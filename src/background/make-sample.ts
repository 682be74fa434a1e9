/** Makes the redacted sample of a tab's page, on the user's press of "Copy redacted sample". */
import { isLinkedIn } from "#core/group-page.ts";
import { browser } from "#platform/browser.ts";
import { readConsent } from "#storage/meta.ts";
import sampleScript from "../content/sample.iife.ts?script&iife";
import { database } from "./database.ts";

/** The sample; null where the user has not agreed to reading pages, or the browser does not let a script into this tab. */
export async function makeSample(tabId: number): Promise<string | null> {
  const consent = await readConsent(await database());
  if (consent === null || consent.level === "by-hand") return null;
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab.url === undefined || !isLinkedIn(tab.url) || tab.incognito) return null;
    await browser.scripting.executeScript({ target: { tabId }, files: [sampleScript] });
    const [made] = await browser.scripting.executeScript({ target: { tabId }, func: takeSample });
    return typeof made?.result === "string" ? made.result : null;
  } catch {
    return null;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
async function takeSample(): Promise<string | null> {
  const make = globalThis.guidepostSample;
  globalThis.guidepostSample = undefined;
  return make === undefined ? null : await make();
}
