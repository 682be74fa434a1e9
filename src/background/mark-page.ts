/** Puts the script that marks posts into a tab whose reader is running. */
import { browser } from "#platform/browser.ts";
import feedStyle from "../content/feed.css?inline";
import marksScript from "../content/marks.iife.ts?script&iife";
import { database } from "./database.ts";
import { isMarked } from "./feed-marks.ts";

/** Marks the page where the user turned that on for the group; a page that is marked already stays as it is. */
export async function markPage(tabId: number, groupId: string): Promise<void> {
  if (!(await isMarked(await database(), groupId))) return;
  try {
    // By the browser and not by the page: no style element of ours stands in it.
    await browser.scripting.insertCSS({ target: { tabId }, css: feedStyle });
    await browser.scripting.executeScript({ target: { tabId }, files: [marksScript] });
  } catch {
    // The tab was closed or has moved on meanwhile.
  }
}
