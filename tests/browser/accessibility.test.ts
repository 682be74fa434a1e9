/** Every view, at every width, light and dark: axe finds nothing, nothing runs over the edge, the keyboard gets around. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, scrollToEnd, until } from "../tools/person.ts";
import { overEdge, violations } from "./axe.ts";
import { demoBrowser, PATIENCE, rows, shows, startReading } from "./demo-browser.ts";

/** 160 is 320 px at 200 % zoom. */
const WIDTHS = [160, 320, 400, 1100];
const SCHEMES = ["light", "dark"] as const;

let guidepost: GuidepostBrowser;
let panel: Page;
/** Views by name, with their address. */
let views: [name: string, hash: string][] = [];

beforeAll(async () => {
  guidepost = await demoBrowser();
  const reading = await startReading(guidepost, "classic");
  await until(async () => (await rows(reading.panel, "cards")).length > 8, "the first cards");
  await scrollToEnd(reading.page);
  await until(async () => (await rows(reading.panel, "cards")).length > 59, "the whole group");
  const cards = await rows<{ id: string; kind: string; snapshot: { author: { name: string } } }>(
    reading.panel,
    "cards",
  );
  const offer = cards.find(({ snapshot }) => snapshot.author.name === "Rosalind Achterberg");
  views = [
    ["offers", "#/offers"],
    ["card", `#/card/${offer?.id}`],
    ["draft", `#/draft/${offer?.id}`],
    ["outreach", "#/outreach"],
    ["offering", "#/offering"],
    ["add", "#/add"],
    ["data", "#/data"],
    ["templates", "#/templates"],
    ["pitch", "#/pitch"],
  ];
  panel = await guidepost.openPanel();
});

describe.each(SCHEMES)("%s", (scheme) => {
  test.each(WIDTHS)("at %i px: axe finds nothing and nothing runs over the edge", async (width) => {
    await panel.setViewport({ width, height: 800 });
    await panel.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    for (const [name, hash] of views) {
      await panel.evaluate((to) => {
        location.hash = to;
      }, hash);
      await panel.waitForSelector(`main.view-${name} h1`);
      expect(await violations(panel), `${name}`).toEqual([]);
      expect(await overEdge(panel), `${name} runs over the edge`).toBeLessThanOrEqual(0);
    }
  });
});

test("the welcome screen passes too", async () => {
  const fresh = await demoBrowser();
  const welcome = await fresh.openPanel();
  await shows(welcome, "Welcome to Guidepost");
  for (const width of WIDTHS) {
    await welcome.setViewport({ width, height: 800 });
    expect(await violations(welcome)).toEqual([]);
  }
});

test("a person with a keyboard alone stars the second offer and opens it", async () => {
  await panel.setViewport({ width: 400, height: 800 });
  await panel.evaluate(() => {
    location.hash = "#/offers";
  });
  await shows(panel, /\d+ offers/);
  await panel.waitForSelector("a[data-card]");
  await panel.bringToFront();
  await panel.focus("a[data-card]");
  await panel.keyboard.press("j");
  const second = await panel.evaluate(() => document.activeElement?.getAttribute("data-card"));
  expect(second).toBeTruthy();
  await panel.keyboard.press("s");
  await expect.poll(() => rows(panel, "own"), PATIENCE).toMatchObject([{ cardId: second, starred: true }]);
  await panel.keyboard.press("Enter");
  await expect.poll(() => panel.evaluate(() => location.hash), PATIENCE).toContain(second ?? "none");
  await press(panel, "Offers");
});
