/** Consent, and reading a group page: what starts it, what stops it, what it leaves alone. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_GROUP } from "#demo/group.ts";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, scrollToEnd } from "../tools/person.ts";
import { demoBrowser, groupUrl, ORIGIN, PATIENCE, rows, shows, startReading } from "./demo-browser.ts";

interface Status {
  reading: boolean;
  ended?: string;
  groupName: string;
  offers: string[];
  others: string[];
}

/** Reader statuses by tab, as the worker keeps them. */
async function statuses(panel: Page): Promise<Status[]> {
  const all = await panel.evaluate("chrome.storage.session.get(null)");
  return Object.entries(all as Record<string, Status>)
    .filter(([key]) => key.startsWith("reader:"))
    .map(([, status]) => status);
}

const kept = async (panel: Page) => (await rows(panel, "cards")).length;

describe("before the user has agreed", () => {
  test("the toolbar button opens the welcome screen, and nothing is read", async () => {
    const guidepost = await demoBrowser();
    const page = await guidepost.open(groupUrl("classic"));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await guidepost.pressToolbarButton(page);
    const panel = await guidepost.sidePanel();
    await shows(panel, "Welcome to Guidepost");
    await scrollToEnd(page);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await kept(panel)).toBe(0);
    expect(await statuses(panel)).toEqual([]);
    expect(before.length).toBeGreaterThan(10_000);
  });
});

describe("reading this visit", () => {
  let guidepost: GuidepostBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    guidepost = await demoBrowser();
    ({ page, panel } = await startReading(guidepost, "classic"));
  });

  test("after agreeing, the posts on this page become cards, and the toolbar button counts the offers", async () => {
    await expect.poll(() => kept(panel), PATIENCE).toBeGreaterThan(8);
    const [status] = await statuses(panel);
    expect(status).toMatchObject({ reading: true, groupName: DEMO_GROUP.name });
    const badge = await panel.evaluate(
      "chrome.tabs.query({ url: [] }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))",
    );
    expect(badge).toContain(String(status?.offers.length));
  });

  test("reading writes nothing into the page (T10)", async () => {
    const marks = await page.evaluate(() => {
      const fresh = new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html");
      return {
        ours: document.documentElement.outerHTML.match(/guidepost|chrome-extension/gi)?.length ?? 0,
        hosts: [...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot !== null).length,
        globals: Object.keys(window).filter((name) => /guidepost/i.test(name)),
        parsed: fresh.querySelectorAll("*").length > 100,
      };
    });
    // The demo's own banner names the product once.
    expect(marks).toEqual({ ours: 1, hosts: 0, globals: [], parsed: true });
  });

  test("as the user scrolls on, what is loaded is read", async () => {
    const before = await kept(panel);
    await scrollToEnd(page);
    await expect.poll(() => kept(panel), PATIENCE).toBeGreaterThanOrEqual(60);
    expect(before).toBeLessThan(40);
  });

  test("the same group in the other layout, in a second tab, makes no card twice (F14)", async () => {
    const before = (await rows<{ groups: string[] }>(panel, "cards")).length;
    const second = await guidepost.open(groupUrl("sdui"));
    await guidepost.pressToolbarButton(second);
    await scrollToEnd(second);
    const inBoth = async () =>
      (await rows<{ groups: string[] }>(panel, "cards")).filter(({ groups }) => groups.length === 2);
    await expect.poll(async () => (await inBoth()).length, PATIENCE).toBeGreaterThanOrEqual(60);
    expect(await kept(panel)).toBe(before);
    await second.close();
    await expect.poll(async () => (await statuses(panel)).length, PATIENCE).toBe(1);
  });

  test("leaving the group without a page load ends the reading", async () => {
    await page.bringToFront();
    await page.evaluate(() => history.pushState({}, "", "/feed/"));
    await expect
      .poll(async () => (await statuses(panel))[0], PATIENCE)
      .toMatchObject({ reading: false, ended: "left-group" });
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname.startsWith("/groups/"));
  });

  test("the toolbar button starts it again, and Stop stops it", async () => {
    await guidepost.pressToolbarButton(page);
    await expect.poll(async () => (await statuses(panel))[0]?.reading, PATIENCE).toBe(true);
    await press(panel, "Stop");
    await expect
      .poll(async () => (await statuses(panel))[0], PATIENCE)
      .toMatchObject({ reading: false, ended: "user" });
  });

  test("another page in the tab ends the reading too", async () => {
    await guidepost.pressToolbarButton(page);
    await expect.poll(async () => (await statuses(panel))[0]?.reading, PATIENCE).toBe(true);
    await page.goto(`${ORIGIN}/feed/`, { waitUntil: "domcontentloaded" });
    await expect.poll(async () => (await statuses(panel))[0]?.reading, PATIENCE).toBe(false);
  });
});

test("a worker that is killed before every step loses nothing (F1, F2)", async () => {
  const guidepost = await demoBrowser();
  const page = await guidepost.open(groupUrl("classic"));
  await guidepost.killWorker();
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await guidepost.killWorker();
  await press(panel, "Agree and start");
  await expect.poll(() => kept(panel), PATIENCE).toBeGreaterThan(8);
  await page.bringToFront();
  for (let step = 0; step < 12; step++) {
    await guidepost.killWorker();
    await page.evaluate(() => scrollBy(0, 2_500));
    await page.waitForFunction(() => new Promise((seen) => requestAnimationFrame(() => seen(true))));
  }
  await scrollToEnd(page);
  await guidepost.killWorker();
  await expect.poll(() => kept(panel), PATIENCE).toBeGreaterThanOrEqual(60);
  const cards = await rows<{ aliases: string[] }>(panel, "cards");
  const ids = cards.flatMap(({ aliases }) => aliases.filter((name) => name.startsWith("urn:")));
  expect(new Set(ids).size).toBe(ids.length);
});
