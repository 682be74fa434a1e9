/** Adding by hand: the context menu on any page, and the paste box. */

import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, typeInto } from "../tools/person.ts";
import { demoBrowser, ORIGIN, PATIENCE, rows, shows } from "./demo-browser.ts";

interface Card {
  origin: string;
  kind: string;
  snapshot: { text: string; author: { name: string } };
}

let guidepost: GuidepostBrowser;
let page: Page;
let panel: Page;

/** What the browser does when the user picks the entry in the context menu; no driver can open that menu itself. */
async function pickFromMenu(selectionText: string): Promise<void> {
  const worker = await guidepost.worker();
  await worker.evaluate(
    `chrome.tabs.query({ active: true }).then((tabs) => chrome.contextMenus.onClicked.dispatch(
      { menuItemId: "add-selection", selectionText: ${JSON.stringify(selectionText)}, pageUrl: tabs[0].url, frameId: 0, editable: false },
      tabs[0]))`,
  );
}

const cards = () => rows<Card>(panel, "cards");

beforeAll(async () => {
  guidepost = await demoBrowser({
    answer: (url) =>
      url.pathname === "/pulse/an-article"
        ? {
            status: 200,
            contentType: "text/html; charset=utf-8",
            body: `<!doctype html><title>Notes</title><p id="offer">Retired tax adviser, 30 years.<br>Happy to mentor by phone.<br>Thursdays.</p>`,
          }
        : null,
  });
  page = await guidepost.open(`${ORIGIN}/pulse/an-article`);
  await guidepost.pressToolbarButton(page);
  panel = await guidepost.sidePanel();
});

test("before the user agreed, a selection is not read: the panel asks first", async () => {
  await shows(panel, "Welcome to Guidepost");
  await pickFromMenu("Happy to mentor new auditors by email, ten years in.");
  await shows(panel, "select the text again");
  expect(await cards()).toEqual([]);
});

test("a selection is read from the page with its line breaks, and becomes a card", async () => {
  await press(panel, "Add by hand only");
  await press(panel, "Agree and start");
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#offer") as Element));
  await pickFromMenu("Retired tax adviser, 30 years. Happy to mentor by phone. Thursdays.");
  await expect.poll(cards, PATIENCE).toHaveLength(1);
  expect(await cards()).toMatchObject([
    {
      origin: "by-hand",
      kind: "offer",
      snapshot: { text: "Retired tax adviser, 30 years.\nHappy to mentor by phone.\nThursdays." },
    },
  ]);
  await shows(panel, "Happy to mentor by phone");
});

test("where the page lets no script in, the browser's own text of the selection will do", async () => {
  const other = await guidepost.open(`chrome-extension://${guidepost.id}/src/panel/index.html#/offers`);
  await other.bringToFront();
  await pickFromMenu("Structural engineer, glad to mentor graduates over video, evenings.");
  await expect.poll(cards, PATIENCE).toHaveLength(2);
  await other.close();
});

test("with 'by hand only' the toolbar button reads nothing", async () => {
  const group = await guidepost.open(`${ORIGIN}/groups/99000101/`);
  await guidepost.pressToolbarButton(group);
  await group.bringToFront();
  expect(await cards()).toHaveLength(2);
  await group.close();
});

test("pasting: several offers at once, divided by dashes, with a name for the first", async () => {
  await press(panel, "Add");
  const text =
    "Nurse, 20 years, happy to mentor by phone on weekday evenings.\n---\nI offer mentoring in museum work, two places open.";
  await typeInto(panel, "Text of the offer", text);
  await typeInto(panel, "Name", "Ines Okoro");
  await press(panel, "Add");
  await panel.click("form button[type=submit], form button");
  await expect.poll(cards, PATIENCE).toHaveLength(4);
  expect((await cards()).map(({ snapshot }) => snapshot.author.name)).toContain("Ines Okoro");
});

test("pasted nonsense is answered in words, and what was typed stays (B6)", async () => {
  await panel.goto(`chrome-extension://${guidepost.id}/src/panel/index.html#/add`);
  await panel.reload();
  await typeInto(panel, "Text of the offer", "?!");
  await panel.click("form button");
  await expect
    .poll(() => panel.$eval("textarea", (box) => box.getAttribute("aria-invalid")), PATIENCE)
    .toBe("true");
  expect(await panel.$eval("textarea", (box) => box.value)).toBe("?!");
  expect(await cards()).toHaveLength(4);
});
