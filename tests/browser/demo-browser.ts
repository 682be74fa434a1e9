/** The built extension in a real browser, on the demo group. */
import type { Page } from "puppeteer-core";
import { afterAll, expect, onTestFinished, TestRunner } from "vitest";
import { type DemoDialect, groupPath } from "#demo/group.ts";
import { demoResponse } from "#demo/site.ts";
import { type BrowserOptions, type GuidepostBrowser, openGuidepost } from "../tools/guidepost-browser.ts";
import { press, wordsOf } from "../tools/person.ts";

export const ORIGIN = "https://www.linkedin.com";
export const groupUrl = (dialect: DemoDialect) => ORIGIN + groupPath(dialect);

/** Longest wait for something that happens by itself, in milliseconds. */
export const PATIENCE = { timeout: 15_000, interval: 50 };

/** Browsers opened before the first test of a file, for all its tests. */
const shared: GuidepostBrowser[] = [];

// Registered while the file is collected: a hook registered inside a running hook or test is never called.
afterAll(() => Promise.all(shared.map((guidepost) => guidepost.close())));

/** Opens a browser and closes it at the end of the test that asked, or of the file where a hook did. */
export async function demoBrowser(options: Partial<BrowserOptions> = {}): Promise<GuidepostBrowser> {
  const now = Date.now();
  const guidepost = await openGuidepost({ answer: (url) => demoResponse(url, now), ...options });
  if (TestRunner.getCurrentTest()) onTestFinished(() => guidepost.close());
  else shared.push(guidepost);
  return guidepost;
}

/** Opens the group, presses the toolbar button and agrees on the welcome screen: the panel, reading. */
export async function startReading(guidepost: GuidepostBrowser, dialect: DemoDialect) {
  const page = await guidepost.open(groupUrl(dialect));
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  return { page, panel };
}

/** Waits until the page shows these words. */
export async function shows(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => wordsOf(page), PATIENCE).toMatch(words);
}

/** Rows of a table of Guidepost's database, read in one of the extension's own pages. */
export async function rows<T = Record<string, unknown>>(panel: Page, table: string): Promise<T[]> {
  return panel.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open("guidepost");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            resolve([]);
            return;
          }
          const asked = db.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => {
            db.close();
            resolve(asked.result);
          };
          asked.onerror = () => reject(asked.error);
        };
      }),
    table,
  );
}
