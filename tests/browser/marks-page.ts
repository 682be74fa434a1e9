/** A group page marked by Guidepost, in a real browser, for the journeys of the third level. */
import type { Page } from "puppeteer-core";
import type { DemoDialect } from "#demo/group.ts";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, until, wordsOf } from "../tools/person.ts";
import { groupUrl, startReading } from "./demo-browser.ts";

/** Everything that a marked page has of us. */
export const OURS = "[data-guidepost]";
export const HOST = "[data-guidepost=host]";
export const FOLDED = "[data-guidepost=dim]";
export const count = async (page: Page, selector: string): Promise<number> =>
  (await page.$$(selector)).length;

/** Reads the group, and turns the level on for it, as a person does. */
export async function markGroup(guidepost: GuidepostBrowser, dialect: DemoDialect = "classic") {
  const { page, panel } = await startReading(guidepost, dialect);
  await until(async () => /\d+ offers/.test(await wordsOf(panel)), "the first offers");
  await press(panel, "Mark this group’s feed");
  await press(panel, "Turn on");
  await page.bringToFront();
  await until(async () => (await count(page, HOST)) > 0, "the first marks");
  return { page, panel };
}

/** The group opened with the level on already: nothing is pressed. */
export async function openMarked(
  guidepost: GuidepostBrowser,
  dialect: DemoDialect = "classic",
): Promise<Page> {
  const page = await guidepost.open(groupUrl(dialect));
  await until(async () => (await count(page, HOST)) > 0, "marks that come by themselves");
  return page;
}

/** A button or group on a mark as a screen reader has it: its root is closed to the page, not to the browser. */
export interface Spoken {
  role: string;
  name: string;
  /** For pressing it. */
  backendId: number;
}

/** What screen readers are told of the marks, in page order. */
export async function spokenMarks(page: Page): Promise<Spoken[]> {
  const client = await page.createCDPSession();
  try {
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    return nodes.flatMap((node) => {
      const name = String(node.name?.value ?? "");
      const role = String(node.role?.value ?? "");
      const ours =
        role === "button" && /^(Guidepost, post by|Show the post by|Dim again the post by)/.test(name);
      return ours && node.backendDOMNodeId !== undefined
        ? [{ role, name, backendId: node.backendDOMNodeId }]
        : [];
    });
  } finally {
    await client.detach();
  }
}

/** Presses what screen readers know by this name, with a real pointer. */
export async function pressMark(page: Page, begins: string): Promise<void> {
  const found = async () => (await spokenMarks(page)).find(({ name }) => name.startsWith(begins));
  await until(async () => (await found()) !== undefined, `a mark named "${begins}"`);
  const mark = await found();
  const client = await page.createCDPSession();
  try {
    await client.send("DOM.scrollIntoViewIfNeeded", { backendNodeId: mark?.backendId ?? 0 });
    const { model } = await client.send("DOM.getBoxModel", { backendNodeId: mark?.backendId ?? 0 });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  } finally {
    await client.detach();
  }
}
