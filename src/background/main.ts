/** The service worker: wiring only. It keeps nothing in memory, since the browser may end it at any time. */
import { PRESSED_KEY } from "#messaging/reader-status.ts";
import { serve } from "#messaging/serve.ts";
import { browser } from "#platform/browser.ts";
import { writeSession } from "#platform/session-store.ts";
import { openSidePanel } from "#platform/side-panel.ts";
import { addSelection, makeMenu } from "./add-selection.ts";
import { arrive, registerAlways, syncAlways, watchAlways } from "./always-reading.ts";
import { marksForPage } from "./feed-marks.ts";
import { makeSample } from "./make-sample.ts";
import { openCard } from "./open-card.ts";
import { updateStatus } from "./reader-status.ts";
import { rereadStored } from "./reread-stored.ts";
import { startReading } from "./start-reading.ts";
import { stopAllReading, stopReading } from "./stop-reading.ts";
import { takeIn } from "./take-in.ts";
import { watchTabs } from "./watch-tabs.ts";

browser.runtime.onInstalled.addListener(() => {
  void makeMenu();
  void rereadStored();
  void registerAlways();
});
browser.runtime.onStartup.addListener(() => {
  // A worker that ended while it re-read goes on at the browser's next start.
  void rereadStored();
  void registerAlways();
});

browser.action.onClicked.addListener((tab) => {
  if (tab.id === undefined) return;
  void openSidePanel(tab.id);
  void writeSession(PRESSED_KEY, Date.now());
  void startReading(tab.id);
});

browser.contextMenus.onClicked.addListener((press, tab) => void addSelection(press, tab?.id));

watchTabs();
watchAlways();

serve({
  "posts/seen": takeIn,
  "marks/for": marksForPage,
  "card/open": ({ key }, caller) => openCard(key, caller),
  "group/arrived": arrive,
  "always/changed": async () => {
    await syncAlways();
    return null;
  },
  "reader/start": ({ tabId }) => startReading(tabId),
  "reader/sample": ({ tabId }) => makeSample(tabId),
  "reader/stop-all": async () => {
    await stopAllReading();
    return null;
  },
  "reader/stop": async ({ tabId }) => {
    await stopReading(tabId);
    return null;
  },
  "reader/ended": async ({ session, why }, { tabId = -1 }) => {
    await updateStatus(tabId, (before) =>
      before && before.session <= session ? { ...before, session, reading: false, ended: why } : before,
    );
    return null;
  },
});
