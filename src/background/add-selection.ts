/** The context menu: the selected words become a card, on any page, without any site permission. */
import { addByHand } from "#app/add-by-hand.ts";
import { groupIdOf, isLinkedIn } from "#core/group-page.ts";
import { type PanelShow, SHOW_KEY } from "#messaging/reader-status.ts";
import { browser } from "#platform/browser.ts";
import { writeSession } from "#platform/session-store.ts";
import { openSidePanel } from "#platform/side-panel.ts";
import { readConsent } from "#storage/meta.ts";
import { database } from "./database.ts";

const MENU_ID = "add-selection";

/** What the browser says of a press on a context menu entry. */
interface MenuPress {
  menuItemId: string | number;
  selectionText?: string | undefined;
  pageUrl?: string | undefined;
  frameId?: number | undefined;
}

/** Makes the menu entry anew; called when the extension is installed or updated. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: browser.i18n.getMessage("menuAdd"),
    contexts: ["selection"],
  });
}

/** Opens the panel at once (a browser allows it only during the press), then reads and keeps the selection. */
export async function addSelection(press: MenuPress, tabId: number | undefined): Promise<void> {
  if (press.menuItemId !== MENU_ID || tabId === undefined) return;
  const opened = openSidePanel(tabId);
  await writeSession(SHOW_KEY, { ...(await keepSelection(press, tabId)), tabId });
  await opened;
}

async function keepSelection(press: MenuPress, tabId: number): Promise<PanelShow> {
  const at = Date.now();
  try {
    const db = await database();
    if ((await readConsent(db)) === null) return { show: "consent-first", at };
    const text = (await readSelection(tabId, press.frameId ?? 0)) || press.selectionText || "";
    const page = press.pageUrl ?? "";
    const link = isLinkedIn(page) && page.includes("urn") ? page : "";
    const result = await addByHand(db, { text, link, groupId: groupIdOf(page) }, at);
    if ("refused" in result) return { show: "add-problem", problem: result.refused, at };
    return { show: "added", cardIds: result.added.map(({ cardId }) => cardId), at };
  } catch {
    return { show: "add-problem", problem: "not-kept", at };
  }
}

/** The selection as the page shows it, line breaks included; empty where the page lets no script in. */
async function readSelection(tabId: number, frameId: number): Promise<string> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: selectedText,
    });
    return typeof injected?.result === "string" ? injected.result : "";
  } catch {
    return "";
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) {
    const part = field.value.slice(field.selectionStart, field.selectionEnd);
    if (part !== "") return part;
  }
  return String(document.getSelection() ?? "");
}
