/** How long the third level lives: by itself, through moves, updates, other copies, and a permission taken back. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { demoDocument } from "#demo/document.ts";
import { groupPath } from "#demo/group.ts";
import { classicGroupPage } from "#demo/page-classic.ts";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, typeInto, until } from "../tools/person.ts";
import { overEdge, violationsInBoth } from "./axe.ts";
import { demoBrowser, groupUrl, ORIGIN, PATIENCE, shows, startReading } from "./demo-browser.ts";
import { count, FOLDED, HOST, markGroup, openMarked, pressMark, spokenMarks } from "./marks-page.ts";

const OURS = "[data-guidepost]";
const whole = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));

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

test("on, filtered, shown, moved through and off again, a still page is byte for byte as it was (T10)", async () => {
  const still = demoDocument(classicGroupPage({ now: Date.now() })).replace(/<script[\s\S]*?<\/script>/g, "");
  const guidepost = await demoBrowser({
    allowed: true,
    answer: () => ({ status: 200, contentType: "text/html; charset=utf-8", body: still }),
  });
  const bare = await guidepost.open(groupUrl("classic"));
  const before = await whole(bare);
  await bare.close();
  const { page, panel } = await markGroup(guidepost);
  await press(panel, "In person");
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(0);
  expect(await whole(page)).not.toBe(before);
  await pressMark(page, "Show the post by");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await press(panel, "Show all in the feed");
  const data = await guidepost.openPanel("#/data");
  await press(data, "Always read my groups, mark the feed");
  await expect.poll(() => count(page, OURS), PATIENCE).toBe(0);
  expect(await whole(page)).toBe(before);
});

test("a page's script sees no words, and its made-up presses do nothing, a thousand of them (T9, T10)", async () => {
  const guidepost = await demoBrowser({ allowed: true });
  const { page, panel } = await markGroup(guidepost);
  await press(panel, "In person");
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(0);
  const folded = await count(page, FOLDED);
  const seen = await page.evaluate((host) => {
    const hosts = [...document.querySelectorAll<HTMLElement>(host)];
    for (let n = 0; n < 1_000; n++)
      for (const one of hosts) {
        const at = { bubbles: true, composed: true, clientX: one.getBoundingClientRect().right - 30 };
        one.dispatchEvent(new MouseEvent("click", at));
        document
          .elementFromPoint(at.clientX, one.getBoundingClientRect().top + 20)
          ?.dispatchEvent(new MouseEvent("click", at));
      }
    return {
      roots: hosts.filter((one) => one.shadowRoot !== null).length,
      words: hosts.map((one) => one.textContent).join(""),
      addresses: document.documentElement.outerHTML.includes("chrome-extension"),
      sheets: document.adoptedStyleSheets.length,
    };
  }, HOST);
  expect(seen).toEqual({ roots: 0, words: "", addresses: false, sheets: 0 });
  expect(await count(page, FOLDED)).toBe(folded);
});

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

test("an endless feed with nothing inside the filter loads to the end of the view and rests there", async () => {
  const guidepost = await demoBrowser({
    allowed: true,
    answer: (url) => (url.pathname.startsWith("/groups/") ? ENDLESS : null),
  });
  const { page, panel } = await markGroup(guidepost);
  const loaded = () => page.$$eval("[role=article]", (posts) => posts.length);
  await typeInto(panel, "Search", "zebra");
  await page.bringToFront();
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(5);
  let before = -1;
  await until(async () => {
    const [was, now] = [before, await loaded()];
    before = now;
    await page.evaluate(() => new Promise((seen) => setTimeout(seen, 1_500)));
    return was === now;
  }, "the end of loading");
  expect(before).toBeLessThanOrEqual(60);
  expect(await count(page, HOST)).toBeLessThanOrEqual(30);
});

/** A feed that has ten more posts whenever its end comes within 600 px of the window. */
const ENDLESS = {
  status: 200,
  contentType: "text/html; charset=utf-8",
  body: `<!doctype html><title>Endless | LinkedIn</title><main><h1>Endless</h1><div id="list"></div><div id="end" style="height:1px"></div></main><script>
let made = 0;
function post() {
  const urn = "urn:li:activity:" + (7400000000000000000n + BigInt(++made));
  const card = document.createElement("div");
  card.className = "feed-shared-update-v2";
  card.setAttribute("role", "article");
  card.setAttribute("data-urn", urn);
  card.style.cssText = "min-height:420px;border:1px solid;margin-bottom:8px";
  card.innerHTML = '<div class="update-components-actor__container"><a class="update-components-actor__meta-link" href="https://www.linkedin.com/in/mentor-' + made + '"><span class="update-components-actor__title"><span dir="ltr">Mentor Number' + made + '</span></span></a><span class="update-components-actor__sub-description">1d •</span></div><div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">Happy to mentor nurses by email, number ' + made + ', mornings only.</span></div><div class="feed-shared-social-action-bar"><button>Like</button></div>';
  return card;
}
function more() { for (let n = 0; n < 10; n++) document.getElementById("list").append(post()); }
more();
new IntersectionObserver((entries) => { if (entries.some((one) => one.isIntersecting)) { more(); again(); } }, { rootMargin: "600px" }).observe(document.getElementById("end"));
function again() { setTimeout(() => { const end = document.getElementById("end"); if (end.getBoundingClientRect().top < innerHeight + 600) { more(); again(); } }, 150); }
</script>`,
};
