/** The tab that the panel stands beside. */
import { browser, type Tabs } from "./browser.ts";

export interface CurrentTab {
  id: number;
  /** Undefined where the browser does not show it to us: the toolbar button was not pressed on this tab. */
  url: string | undefined;
}

const asCurrentTab = (tab: Tabs.Tab | undefined): CurrentTab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url };

/** The active tab of this window, null where there is none. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return asCurrentTab(tab);
}

/** Calls back whenever another tab comes to the front or the front tab changes its page. Returns how to stop. */
export function watchCurrentTab(changed: () => void): () => void {
  const updated = (_: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status !== undefined || change.url !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
