/** Reading while the tab moves: between groups without a page load, back and forward, in two tabs at once. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { nextFrame, press, scrollToEnd } from "../tools/person.ts";
import { demoBrowser, groupUrl, ORIGIN, PATIENCE, rows, shows, startReading } from "./demo-browser.ts";
import { HOST } from "./marks-page.ts";

interface Card {
  aliases: string[];
  groups: string[];
  snapshot: { author: { name: string }; text: string };
}

/** Each post kept once: no number stands on two cards. */
async function keptOnce(panel: Page): Promise<number> {
  const ids = (await rows<Card>(panel, "cards")).flatMap(({ aliases }) =>
    aliases.filter((name) => name.startsWith("urn:")),
  );
  expect(new Set(ids).size).toBe(ids.length);
  return (await rows(panel, "cards")).length;
}

const [FIRST, SECOND] = ["/groups/90001/", "/groups/90002/"];
const PLACES = ["/feed/", FIRST, SECOND];
const POSTS_EACH = 6;
/** The site takes away what belongs to the place left so long after the address has changed, in ms. */
const LATE = 700;

/** A small site in one page, whose address moves on well before its posts do. */
const SITE = `<!doctype html><html><head><meta charset="utf-8"><title>Second Harbour Mentors | LinkedIn</title></head>
<body><nav>${PLACES.map((place) => `<a href="${place}">${place}</a> `).join("")}</nav><main></main><script>
const card = (place, n) => '<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:75' + (10 ** 16 + (place * 1000 + n) * 4096000) +
  '"><div class="update-components-actor__container"><a href="/in/member-' + n + '/"><span class="update-components-actor__title"><span dir="ltr">Member ' + n +
  ' Example</span></span></a><span class="update-components-actor__sub-description">2d •</span></div><div class="update-components-text"><span dir="ltr">I offer mentoring by phone, number ' + n +
  ', at ' + location.pathname + '</span></div><div class="feed-shared-social-action-bar"><button>Like</button><button>Comment</button></div></div>';
function draw() {
  const place = ${JSON.stringify(PLACES)}.indexOf(location.pathname);
  document.querySelector("main").innerHTML = Array.from({ length: ${POSTS_EACH} }, (_, n) => card(place, n)).join("");
  document.body.dataset.drawn = location.pathname;
}
const later = () => setTimeout(draw, ${LATE});
addEventListener("popstate", later);
document.querySelector("nav").addEventListener("click", (event) => {
  event.preventDefault();
  history.pushState({}, "", event.target.getAttribute("href"));
  later();
});
draw();
</script></body></html>`;

const site = () => ({ status: 200, contentType: "text/html; charset=utf-8", body: SITE });

/** Where each kept post was written, beside the group it was kept for. */
async function keptWhere(panel: Page): Promise<string[]> {
  const kept = (await rows<Card>(panel, "cards")).map(({ groups, snapshot }) => {
    const written = /at (\/\S+)/.exec(snapshot.text)?.[1];
    return `${groups.map((group) => `/groups/${group}/`).join("+")} ${written}`;
  });
  return [...new Set(kept)].sort();
}

async function moveTo(page: Page, place: string): Promise<void> {
  await page.click(`nav a[href="${place}"]`);
  await page.waitForFunction((there) => location.pathname === there, { polling: 50 }, place);
}

const drawn = (page: Page, place: string) =>
  page.waitForFunction((there) => document.body.dataset.drawn === there, { polling: 50 }, place);

async function allOf(panel: Page, places: number): Promise<void> {
  await expect.poll(async () => (await rows(panel, "cards")).length, PATIENCE).toBe(places * POSTS_EACH);
}

test("home feed, a group, another group, back: each post is kept for the group it stands in, pressed at once or later (F23)", async () => {
  const guidepost = await demoBrowser({ answer: site });
  const page = await guidepost.open(`${ORIGIN}${FIRST}`);
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  await allOf(panel, 1);
  await page.bringToFront();
  await moveTo(page, SECOND);
  await guidepost.pressToolbarButton(page);
  expect(await page.evaluate(() => document.body.dataset.drawn)).toBe(FIRST);
  await allOf(panel, 2);
  await moveTo(page, "/feed/");
  await drawn(page, "/feed/");
  await page.goBack();
  await drawn(page, SECOND);
  await page.goBack();
  await guidepost.pressToolbarButton(page);
  await drawn(page, FIRST);
  await shows(panel, /\d+ offers/);
  expect(await keptWhere(panel)).toEqual([`${FIRST} ${FIRST}`, `${SECOND} ${SECOND}`]);
  expect(await keptOnce(panel)).toBe(2 * POSTS_EACH);
});

/** The first group, which its reader has asked to have always read. */
async function alwaysReading(guidepost: GuidepostBrowser): Promise<{ page: Page; panel: Page }> {
  const page = await guidepost.open(`${ORIGIN}${FIRST}`);
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  await allOf(panel, 1);
  await press(panel, "Mark this group’s feed");
  await press(panel, "Turn on");
  await page.bringToFront();
  await page.waitForSelector(HOST);
  return { page, panel };
}

test("a group that is always read, come to from the home feed: nothing of the home feed is kept (F23)", async () => {
  const guidepost = await demoBrowser({ answer: site, allowed: true });
  const { page, panel } = await alwaysReading(guidepost);
  await page.goto(`${ORIGIN}/feed/`, { waitUntil: "domcontentloaded" });
  for (let trip = 0; trip < 5; trip++) {
    await moveTo(page, FIRST);
    await drawn(page, FIRST);
    await page.goBack();
    await drawn(page, "/feed/");
    await moveTo(page, SECOND);
    await moveTo(page, FIRST);
    await drawn(page, FIRST);
    await page.goBack();
    await page.goBack();
    await drawn(page, "/feed/");
  }
  await moveTo(page, FIRST);
  await drawn(page, FIRST);
  const status = async () => JSON.stringify(await panel.evaluate("chrome.storage.session.get(null)"));
  await expect.poll(status, PATIENCE).toMatch(/"reading":true/);
  await expect.poll(status, PATIENCE).toMatch(/"health":"ok"/);
  expect(await keptWhere(panel)).toEqual([`${FIRST} ${FIRST}`]);
  expect(await keptOnce(panel)).toBe(POSTS_EACH);
}, 60_000);

test("two tabs of one group, read at the same time: each post is kept once (F14)", async () => {
  const guidepost = await demoBrowser();
  const { page, panel } = await startReading(guidepost, "classic");
  const second = await guidepost.open(groupUrl("classic"));
  await guidepost.pressToolbarButton(second);
  const windows = [page, second];
  for (let turn = 0; turn < 6; turn++) {
    for (const one of windows) {
      await one.bringToFront();
      await one.evaluate(() => scrollBy(0, 3_000));
      await nextFrame(one);
    }
  }
  for (const one of windows) await scrollToEnd(one);
  await expect.poll(async () => (await rows(panel, "cards")).length, PATIENCE).toBeGreaterThanOrEqual(60);
  const said = (await rows<Card>(panel, "cards")).map(({ snapshot }) => snapshot.author.name + snapshot.text);
  expect(new Set(said).size).toBe(await keptOnce(panel));
}, 60_000);

const TRIPS = 100;

test(`${TRIPS} trips back and forward, out of the browser's memory: no post is kept twice (F15)`, async () => {
  const guidepost = await demoBrowser({ answer: site, allowed: true, keepsPages: true });
  const { page, panel } = await alwaysReading(guidepost);
  await page.evaluate(() =>
    addEventListener(
      "pageshow",
      (event) =>
        event.persisted && sessionStorage.setItem("back", String(Number(sessionStorage.getItem("back")) + 1)),
    ),
  );
  await page.goto(`${ORIGIN}/feed/`, { waitUntil: "domcontentloaded" });
  for (let trip = 0; trip < TRIPS; trip++) {
    await page.goBack({ waitUntil: "domcontentloaded" });
    await page.goForward({ waitUntil: "domcontentloaded" });
  }
  await page.goBack({ waitUntil: "domcontentloaded" });
  const back = async () => Number(await page.evaluate(() => sessionStorage.getItem("back")));
  expect(await back()).toBeGreaterThan(TRIPS / 2);
  const reads = async () => JSON.stringify(await panel.evaluate("chrome.storage.session.get(null)"));
  await expect.poll(reads, PATIENCE).toMatch(/"reading":true/);
  expect(await keptWhere(panel)).toEqual([`${FIRST} ${FIRST}`]);
  expect(await keptOnce(panel)).toBe(POSTS_EACH);
}, 120_000);
