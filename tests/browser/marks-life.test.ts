/** How long the third level lives: by itself, through moves, updates, other copies, and a permission taken back. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { groupPath } from "#demo/group.ts";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, until } from "../tools/person.ts";
import { demoBrowser, groupUrl, ORIGIN, PATIENCE, shows } from "./demo-browser.ts";
import { count, FOLDED, HOST, markGroup, OURS, openMarked, pressMark, spokenMarks } from "./marks-page.ts";

/** Marks that stand right before their post, and the posts that carry the attribute: one to one means one generation. */
const generations = (page: Page) =>
  page.evaluate((host) => {
    const hosts = [...document.querySelectorAll(host)];
    const posts = hosts.map((one) => one.nextElementSibling);
    return {
      hosts: hosts.length,
      posts: new Set(posts.filter((post) => post?.hasAttribute("data-guidepost"))).size,
    };
  }, HOST);

/** What goes wrong in a page is said here. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (problem) => errors.push(String(problem)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

/** The browser's own switch for where an extension may be, on its page of extensions. */
async function hostAccess(
  guidepost: GuidepostBrowser,
): Promise<(wanted: "ON_CLICK" | "ON_ALL_SITES") => Promise<void>> {
  const page = await guidepost.browser.newPage();
  await page.goto("chrome://extensions");
  return async (wanted) => {
    await page.evaluate(
      (extensionId, hostAccess) =>
        new Promise<void>((done) => {
          const { developerPrivate } = (
            globalThis as unknown as {
              chrome: {
                developerPrivate: { updateExtensionConfiguration(wish: object, then: () => void): void };
              };
            }
          ).chrome;
          developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }, done);
        }),
      guidepost.id,
      wanted,
    );
  };
}

describe("by itself", () => {
  test("with the worker asleep and no panel open, a group that is turned on is read and marked; a mark opens the panel", async () => {
    const guidepost = await demoBrowser({ allowed: true });
    const { page, panel } = await markGroup(guidepost);
    await page.close();
    await panel.close();
    await guidepost.killWorker();
    const again = await openMarked(guidepost);
    expect(await generations(again)).toMatchObject({ hosts: expect.any(Number) });
    const [first] = await spokenMarks(again);
    const name = /post by (.+?):/.exec(first?.name ?? "")?.[1] ?? "";
    await pressMark(again, `Guidepost, post by ${name}`);
    await shows(await guidepost.sidePanel(), name);
  });

  test("in-app navigation brings marks and takes them; a group not turned on gets none", async () => {
    const guidepost = await demoBrowser({ allowed: true });
    const { page } = await markGroup(guidepost);
    await page.goto(`${ORIGIN}/feed/`, { waitUntil: "domcontentloaded" });
    await page.click(`a[data-in-app="${groupPath("classic")}"]`);
    await until(async () => (await count(page, HOST)) > 0, "marks after a move within the site");
    await page.evaluate(() => history.pushState({}, "", "/feed/"));
    await expect.poll(() => count(page, OURS), PATIENCE).toBe(0);
    const other = await guidepost.open(groupUrl("sdui"));
    await other.waitForSelector("[role=listitem]");
    await until(async () => (await page.evaluate(() => document.readyState)) === "complete", "the page");
    expect(await count(other, OURS)).toBe(0);
  });
});

test("two tabs follow one filter and one switch", async () => {
  const guidepost = await demoBrowser({ allowed: true });
  const { page, panel } = await markGroup(guidepost);
  const second = await openMarked(guidepost);
  await page.bringToFront();
  await press(panel, "In person");
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(0);
  await second.bringToFront();
  await expect.poll(() => count(second, FOLDED), PATIENCE).toBeGreaterThan(0);
  const data = await guidepost.openPanel("#/data");
  await press(data, "Always read my groups, mark the feed");
  await expect.poll(async () => (await count(page, OURS)) + (await count(second, OURS)), PATIENCE).toBe(0);
});

test("out of the browser's memory a page comes back marked once, ten times over (F15)", async () => {
  const guidepost = await demoBrowser({ allowed: true, keepsPages: true });
  const { page } = await markGroup(guidepost);
  for (let trip = 0; trip < 10; trip++) {
    await page.goto(`${ORIGIN}/feed/`, { waitUntil: "domcontentloaded" });
    await page.goBack({ waitUntil: "domcontentloaded" });
    await until(async () => (await count(page, HOST)) > 0, "marks after a step back");
    const { hosts, posts } = await generations(page);
    expect(posts).toBe(hosts);
  }
});

test("twenty presses of the toolbar button: one generation of marks and readers (F9)", async () => {
  const guidepost = await demoBrowser({ allowed: true });
  const { page } = await markGroup(guidepost);
  const errors = errorsOf(page);
  for (let time = 0; time < 20; time++) await guidepost.pressToolbarButton(page);
  await expect
    .poll(async () => {
      const { hosts, posts } = await generations(page);
      return hosts > 0 && hosts === posts;
    }, PATIENCE)
    .toBe(true);
  expect(errors).toEqual([]);
});

test("50 live updates: nodes gone within a second, one quiet line, no error; loaded anew it is marked again (F8)", async () => {
  const guidepost = await demoBrowser({ allowed: true });
  const { page } = await markGroup(guidepost);
  const errors = errorsOf(page);
  const lines = () => page.$$eval("body > [data-guidepost=host]", (hosts) => hosts.length);
  for (let update = 0; update < 50; update++) {
    await guidepost.browser.installExtension(guidepost.extension);
    const at = Date.now();
    await until(async () => (await lines()) === 1, "the line");
    expect(Date.now() - at).toBeLessThan(2_000);
    expect(await count(page, OURS)).toBe(1);
    await page.reload({ waitUntil: "domcontentloaded" });
    await until(async () => (await lines()) === 0 && (await count(page, HOST)) > 0, "marks after the update");
  }
  expect(errors).toEqual([]);
}, 400_000);

test("a permission taken back is noticed in page and panel, twenty times, and marks come back with it (F20)", async () => {
  const guidepost = await demoBrowser({ allowed: true });
  const { page, panel } = await markGroup(guidepost);
  const errors = errorsOf(page);
  const set = await hostAccess(guidepost);
  for (let time = 0; time < 20; time++) {
    await set("ON_CLICK");
    await expect.poll(() => count(page, OURS), PATIENCE).toBe(0);
    await page.bringToFront();
    if (time === 0) await shows(panel, "Your browser has taken the permission back");
    await set("ON_ALL_SITES");
    await page.bringToFront();
    await until(async () => (await count(page, HOST)) > 0, "marks with the permission back");
  }
  expect(errors).toEqual([]);
}, 200_000);
