/** Pages and stores that are not as they should be: each has its state in plain words, and nothing kept is lost. */
import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { demoDocument } from "#demo/document.ts";
import { steps } from "#demo/feed.ts";
import { DEMO_GROUP_IDS, groupPath } from "#demo/group.ts";
import { classicGroupPage } from "#demo/page-classic.ts";
import { demoResponse } from "#demo/site.ts";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, until, wordsOf } from "../tools/person.ts";
import { demoBrowser, ORIGIN, PATIENCE, rows, shows } from "./demo-browser.ts";

const html = (body: string) => ({ status: 200, contentType: "text/html; charset=utf-8", body });
const card = (urn: string, name: string, text: string) => `
  <div data-id="${urn}" class="relative"><div class="occludable-update"><div data-view-name="feed-full-update">
  <div class="feed-shared-update-v2" role="article" data-urn="${urn}">
    <div class="update-components-actor__container"><a class="update-components-actor__meta-link" href="https://www.linkedin.com/in/${urn.slice(-6)}">
      <span class="update-components-actor__title"><span dir="ltr">${name}</span></span>
      <span class="update-components-actor__description">Tester</span></a>
      <span class="update-components-actor__sub-description">1d •</span></div>
    <div class="feed-shared-update-v2__description"><div class="update-components-text update-components-update-v2__commentary"><span class="break-words"><span dir="ltr">${text}</span></span></div></div>
    <div class="feed-shared-social-action-bar"><button>Like</button></div>
  </div></div></div></div>`;

const HOSTILE = [
  card(
    "urn:li:activity:7400000000000000101",
    "&lt;img src=x onerror=window.hacked=1&gt;",
    "Happy to mentor &lt;script&gt;window.hacked=1&lt;/script&gt; nurses by email. &lt;img src=x onerror=window.hacked=1&gt;",
  ),
  card(
    "urn:li:activity:7400000000000000102",
    "Long Post",
    `Happy to mentor auditors by email, ten years in. ${"word ".repeat(40_000)}`,
  ),
  card(
    "urn:li:activity:7400000000000000103",
    "Form Name",
    "Glad to mentor teachers by phone.<form name=getAttribute><input name=parentNode></form>",
  ),
  card(
    "urn:li:activity:7400000000000000104",
    "\u202Egnp.exe",
    "Offering to mentor engineers on weekends \u202E over video.",
  ),
].join("");

const PAGES: Record<string, string> = {
  "/groups/1/": "<title>Empty | LinkedIn</title><main><h1>An empty group</h1></main>",
  "/groups/2/": `<title>Odd | LinkedIn</title><main><h1>An odd group</h1><div class="scaffold-finite-scroll__content">${HOSTILE}</div></main>`,
};

/** The posts that the demo group shows before it is scrolled, and those that they quote. */
const FIRST_CARDS = (steps()[0] ?? []).flatMap((item) =>
  item.kind === "post" ? [item.post, ...(item.post.quoted ? [item.post.quoted] : [])] : [],
).length;

let guidepost: GuidepostBrowser;
let panel: Page;

async function visit(path: string): Promise<Page> {
  const page = await guidepost.open(ORIGIN + path);
  await guidepost.pressToolbarButton(page);
  return page;
}

beforeAll(async () => {
  const now = Date.now();
  guidepost = await demoBrowser({
    answer: (url) => {
      const body = PAGES[url.pathname];
      return body === undefined ? demoResponse(url, now) : html(`<!doctype html>${body}`);
    },
  });
  const page = await visit(groupPath("classic"));
  panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  // All of them: what is still on its way would count as read from the next page.
  await until(async () => (await rows(panel, "cards")).length === FIRST_CARDS, "the first cards");
  await page.close();
});

test("a page that is no group: the panel says so, and nothing is read", async () => {
  const before = (await rows(panel, "cards")).length;
  const page = await visit("/feed/");
  const here = await guidepost.sidePanel();
  await shows(here, "This is not a group’s feed");
  expect(await rows(here, "cards")).toHaveLength(before);
  await page.close();
});

test("a group page without a post: after ten seconds the panel says that the page may have changed, and what to do", async () => {
  const page = await visit("/groups/1/");
  const here = await guidepost.sidePanel();
  await shows(here, "No post was found on this page");
  expect(await wordsOf(here)).toMatch(/selecting|paste|pasting/i);
  await page.close();
});

test("hostile markup, a post of 200,000 characters, clobbered forms: all read as text, none runs (T1, T8, B1, B2, B6, B14)", async () => {
  const before = (await rows(panel, "cards")).length;
  const page = await visit("/groups/2/");
  await expect.poll(async () => (await rows(panel, "cards")).length, PATIENCE).toBe(before + 4);
  const here = await guidepost.sidePanel();
  await shows(here, "4 offers");
  const all = await rows<{ snapshot: { text: string; author: { name: string } } }>(here, "cards");
  const texts = all.map(({ snapshot }) => snapshot.text);
  expect(texts.some((text) => text.includes("<script>window.hacked=1</script>"))).toBe(true);
  expect(Math.max(...texts.map((text) => text.length))).toBeGreaterThan(190_000);
  for (const name of ["<img", "Long Post", "Form Name"]) {
    // Only rows in sight are drawn, and the whole list takes the place of its first screen: looked for and pressed at once.
    const pressed = () =>
      here.evaluate((wanted) => {
        const row = [...document.querySelectorAll<HTMLElement>("main a[href]")].find((link) =>
          link.textContent?.trim().startsWith(wanted),
        );
        row?.click();
        const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        if (!row) scrollTo(0, isAtEnd ? 0 : scrollY + 150);
        return row !== undefined;
      }, name);
    await until(pressed, `the row of ${name}`);
    await here.waitForSelector("main.view-card h1");
    await press(here, "Offers");
    await here.waitForSelector("main.view-offers h1");
  }
  expect(await here.evaluate("window.hacked")).toBeUndefined();
  expect(await page.evaluate("window.hacked")).toBeUndefined();
  expect(await here.$$("main img, main script, main form[name=getAttribute]")).toEqual([]);
  await page.close();
});

test("a tab closed while its page is read: what was sent is kept, its status goes, and the panel goes on", async () => {
  const page = await visit(groupPath("sdui"));
  // The side panel, not a tab of its own: a page is read only while it is in front.
  const here = await guidepost.sidePanel();
  const inSdui = async () =>
    (await rows<{ groups: string[] }>(here, "cards")).filter(({ groups }) =>
      groups.includes(DEMO_GROUP_IDS.sdui),
    ).length;
  await expect.poll(inSdui, PATIENCE).toBeGreaterThan(5);
  const kept = await inSdui();
  await page.close();
  const reading = async () =>
    Object.keys((await here.evaluate("chrome.storage.session.get(null)")) as object).filter((key) =>
      key.startsWith("reader:"),
    );
  await expect.poll(reading, PATIENCE).toEqual([]);
  expect(await inSdui()).toBeGreaterThanOrEqual(kept);
  await shows(here, /\d+ offers/);
});

test("a store that cannot be opened: said in words with a way out, never a blank panel (F19)", async () => {
  const broken = await guidepost.browser.newPage();
  await broken.evaluateOnNewDocument(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not allowed here", "InvalidStateError");
    };
  });
  await broken.goto(`chrome-extension://${guidepost.id}/src/panel/index.html`);
  await shows(broken, "Your data could not be opened");
  await shows(broken, "Try again");
  await broken.close();
});

test("a page in another language is read all the same", async () => {
  PAGES["/groups/3/"] = demoDocument(classicGroupPage({ now: Date.now() }))
    .replaceAll("Open control menu for post by", "Kontrollmenü für Beitrag öffnen von")
    .replaceAll("Like", "Gefällt mir")
    .replaceAll("Comment", "Kommentieren");
  const foreign = await visit("/groups/3/");
  const here = await guidepost.sidePanel();
  const read = async () =>
    (await rows<{ groups: string[] }>(here, "cards")).filter(({ groups }) => groups.includes("3"));
  await expect.poll(async () => (await read()).length, PATIENCE).toBeGreaterThan(8);
  await foreign.close();
});
