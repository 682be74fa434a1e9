/** Consent, and reading a group page: what starts it, what stops it, what it leaves alone. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { demoDocument } from "#demo/document.ts";
import { DEMO_GROUP } from "#demo/group.ts";
import { classicGroupPage } from "#demo/page-classic.ts";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { nextFrame, press, scrollToEnd } from "../tools/person.ts";
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
    await guidepost.pressToolbarButton(page);
    const panel = await guidepost.sidePanel();
    await shows(panel, "Welcome to Guidepost");
    await scrollToEnd(page);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await kept(panel)).toBe(0);
    expect(await statuses(panel)).toEqual([]);
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
    await expect
      .poll(async () => (await statuses(panel))[0], PATIENCE)
      .toMatchObject({ reading: true, groupName: DEMO_GROUP.name, health: "ok" });
    // Each in its own time: the status first, then the button.
    const shown = async () => {
      const badges = await panel.evaluate(
        "chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))",
      );
      return (badges as string[]).includes(String((await statuses(panel))[0]?.offers.length));
    };
    await expect.poll(shown, PATIENCE).toBe(true);
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
    await page.waitForFunction(() => location.pathname.startsWith("/groups/"), { polling: 50 });
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

test("reading writes nothing into the page, not an attribute (T10, T18)", async () => {
  const still = demoDocument(classicGroupPage({ now: Date.now() })).replace(/<script[\s\S]*?<\/script>/g, "");
  const guidepost = await demoBrowser({
    answer: () => ({ status: 200, contentType: "text/html; charset=utf-8", body: still }),
  });
  const page = await guidepost.open(groupUrl("classic"));
  const whole = () => page.evaluate(() => new XMLSerializer().serializeToString(document));
  const before = await whole();
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  await expect.poll(() => kept(panel), PATIENCE).toBeGreaterThan(8);
  await expect.poll(async () => (await statuses(panel))[0]?.offers.length, PATIENCE).toBeGreaterThan(3);
  expect(await whole()).toBe(before);
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /guidepost/i.test(name)))).toEqual(
    [],
  );
});

test("a page that comes back by 'Back' is not read on in secret; loading the group anew reads on (F15)", async () => {
  const guidepost = await demoBrowser({ keepsPages: true });
  const { page, panel } = await startReading(guidepost, "classic");
  await expect.poll(() => kept(panel), PATIENCE).toBeGreaterThan(8);
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect.poll(async () => (await statuses(panel))[0], PATIENCE).toMatchObject({ reading: true });
  await page.goto(`${ORIGIN}/feed/`, { waitUntil: "domcontentloaded" });
  await expect
    .poll(async () => (await statuses(panel))[0], PATIENCE)
    .toMatchObject({ reading: false, ended: "page-left" });
  const before = await kept(panel);
  await page.goBack({ waitUntil: "domcontentloaded" });
  await scrollToEnd(page);
  expect(await kept(panel)).toBe(before);
  expect((await statuses(panel))[0]).toMatchObject({ reading: false });
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
    await nextFrame(page);
  }
  await scrollToEnd(page);
  await guidepost.killWorker();
  await expect.poll(() => kept(panel), PATIENCE).toBeGreaterThanOrEqual(60);
  const cards = await rows<{ aliases: string[] }>(panel, "cards");
  const ids = cards.flatMap(({ aliases }) => aliases.filter((name) => name.startsWith("urn:")));
  expect(new Set(ids).size).toBe(ids.length);
});
