/** What axe finds wrong with a page, by rule with the first place; empty where nothing is. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  const { violations: list } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return list.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** What axe finds in light and in dark; colours stand still, for while they move they have no contrast to measure. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const value of ["light", "dark"]) {
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    found.push(...(await violations(page)).map((words) => `${value} ${words}`));
  }
  return found;
}

/** How far the page's content runs over its edge, in pixels. */
export const overEdge = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
