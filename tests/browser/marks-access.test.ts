/** Marks for everybody: by keyboard alone, and a panel beside them that axe finds nothing in. */
import { expect, test } from "vitest";
import { press, until } from "../tools/person.ts";
import { overEdge, violationsInBoth } from "./axe.ts";
import { demoBrowser, PATIENCE, shows, startReading } from "./demo-browser.ts";
import { count, FOLDED, HOST, markGroup } from "./marks-page.ts";

test("with the keyboard alone: Tab comes to a line, Enter shows the post, Enter dims it again", async () => {
  const guidepost = await demoBrowser({ allowed: true });
  const { page, panel } = await markGroup(guidepost);
  await press(panel, "In person");
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(1);
  await page.bringToFront();
  const folded = await count(page, FOLDED);
  const onMark = () => page.evaluate(() => document.activeElement?.getAttribute("data-guidepost") === "host");
  let tabs = 0;
  while (!(await onMark()) && tabs < 40) {
    await page.keyboard.press("Tab");
    tabs += 1;
  }
  // The line itself opens the card; the button after it shows the post.
  await page.keyboard.press("Tab");
  expect(await onMark()).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBe(folded - 1);
  expect(await onMark()).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBe(folded);
});

test("the panel beside a marked page: axe finds nothing, light and dark, 320 px wide, the question included", async () => {
  const guidepost = await demoBrowser({ allowed: true });
  const { page, panel } = await startReading(guidepost, "classic");
  await press(panel, "Mark this group’s feed");
  const check = async () => {
    expect(await violationsInBoth(panel)).toEqual([]);
    expect(await overEdge(panel)).toBeLessThanOrEqual(0);
  };
  await panel.setViewport({ width: 320, height: 800 });
  await check();
  await press(panel, "Turn on");
  await page.bringToFront();
  await until(async () => (await count(page, HOST)) > 0, "the first marks");
  await press(panel, "In person");
  await shows(panel, /\d+ posts dimmed here/);
  await check();
});
