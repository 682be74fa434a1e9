/** Answers `card/open`: the user pressed a mark in the feed. */
import { type PanelShow, SHOW_KEY } from "#messaging/reader-status.ts";
import type { Caller } from "#messaging/serve.ts";
import { browser } from "#platform/browser.ts";
import { writeSession } from "#platform/session-store.ts";
import { openSidePanel } from "#platform/side-panel.ts";
import { database } from "./database.ts";

/** Opens the panel before anything is awaited: the browser allows it only while the press is handled. */
export async function openCard(key: string, { tabId = -1 }: Caller): Promise<null> {
  const opening = openSidePanel(tabId);
  const card = await (await database()).cards.where("aliases").equals(key).first();
  if (card) {
    const wish: PanelShow = { show: "card", cardId: card.id, tabId, at: Date.now() };
    await writeSession(SHOW_KEY, wish);
  }
  // Where a press in a page may open no panel, the toolbar button says that something waits there.
  if (!(await opening)) await browser.action.setBadgeText({ tabId, text: "…" }).catch(() => undefined);
  return null;
}
