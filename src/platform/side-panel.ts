/** The browser's side panel: Chromium's `sidePanel`, Firefox's `sidebarAction`. */
import { browser } from "./browser.ts";

interface ChromiumSidePanel {
  open(options: { tabId: number }): Promise<void>;
}

declare global {
  /** Chromium's own namespace; the polyfill does not know `sidePanel`. */
  var chrome: { sidePanel?: ChromiumSidePanel } | undefined;
}

/**
 * Opens the panel. Call it first in a click's handler, before any `await`: a browser opens a panel only while the
 * click is being handled. Resolves to false where the browser refused.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    const opening = globalThis.chrome?.sidePanel?.open({ tabId }) ?? browser.sidebarAction.open();
    await opening;
    return true;
  } catch {
    return false;
  }
}
