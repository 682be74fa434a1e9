/** The third level in a real browser: asked for in context, marks that explain, dimming that removes nothing, and off again. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, scrollToEnd, until } from "../tools/person.ts";
import { demoBrowser, PATIENCE, rows, shows } from "./demo-browser.ts";
import { count, FOLDED, markGroup, pressMark, spokenMarks } from "./marks-page.ts";

const whole = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));
/** The page's own words: what stands in posts, whether folded or not. */
const words = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main article, main [role=article]")].map((one) => one.textContent),
  );

/** Writes into the log that this person was written to, and a private note, as another panel would; then tells the pages. */
async function approach(panel: Page, name: string): Promise<void> {
  await panel.evaluate(
    (who) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open("guidepost");
        opening.onsuccess = () => {
          const db = opening.result;
          const tables = db.transaction(["cards", "own", "outreach"], "readwrite");
          const asked = tables.objectStore("cards").getAll();
          asked.onsuccess = () => {
            const { id, personId } = asked.result.find(({ snapshot }) => snapshot.author.name === who);
            tables.objectStore("own").put({
              ...{ cardId: id, starred: true, dismissed: false, note: "private-note-words" },
              ...{ updatedAt: 1, rev: 1 },
            });
            tables
              .objectStore("outreach")
              .put({ id: "e1", approachId: "a1", personId, seq: 1, at: 1, kind: "sent" });
          };
          tables.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    name,
  );
  await panel.evaluate("chrome.storage.local.set({ feedRevision: 1 })");
}

describe.each(["classic", "sdui"] as const)("the %s layout", (dialect) => {
  let guidepost: GuidepostBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    guidepost = await demoBrowser({ allowed: true });
    ({ page, panel } = await markGroup(guidepost, dialect));
  });

  test("offers carry their terms, other posts carry nothing; each mark is a named button", async () => {
    const spoken = await spokenMarks(page);
    expect(spoken[0]?.name).toMatch(/^Guidepost, post by .+: .+\. Open the card in the panel$/);
    await scrollToEnd(page);
    await page.evaluate(() => scrollTo(0, 0));
    const cards = await rows<{ kind: string; snapshot: { author: { name: string } } }>(panel, "cards");
    const others = cards.filter(({ kind }) => kind !== "offer").map(({ snapshot }) => snapshot.author.name);
    const offers = cards.filter(({ kind }) => kind === "offer").map(({ snapshot }) => snapshot.author.name);
    const never = others.filter((name) => !offers.includes(name));
    for (const { name } of await spokenMarks(page))
      expect(never.filter((other) => name.includes(`post by ${other}:`))).toEqual([]);
  });

  test("a filter folds what is outside to one line that says why; nothing is removed, adverts stay", async () => {
    const before = await words(page);
    await press(panel, "In person");
    await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(2);
    expect(await words(page)).toEqual(before);
    const lines = (await spokenMarks(page)).filter(({ name }) => name.startsWith("Show the post by"));
    expect(lines.length).toBeGreaterThan(1);
    for (const { name } of lines) expect(name).toMatch(/dimmed: .{10,}/);
    const heights = await page.$$eval(FOLDED, (posts) =>
      posts.map((post) => post.getBoundingClientRect().height),
    );
    expect(new Set(heights)).toEqual(new Set([44]));
    const promoted = await page.evaluate(() =>
      [...document.querySelectorAll("[data-guidepost]")].filter((one) =>
        /Promoted|Popular course/.test(one.textContent ?? ""),
      ),
    );
    expect(promoted).toEqual([]);
  });

  test("'Show' shows one post for good, and the panel shows all and counts them", async () => {
    const first = await count(page, FOLDED);
    await pressMark(page, "Show the post by");
    await expect.poll(() => count(page, FOLDED), PATIENCE).toBeLessThan(first);
    await shows(panel, /\d+ posts dimmed here/);
    await press(panel, "Show all in the feed");
    await expect.poll(() => count(page, FOLDED), PATIENCE).toBe(0);
    await shows(panel, /outside your filter, shown/);
    await press(panel, "Show all in the feed");
    await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(1);
  });

  test("a press on a mark opens the panel at that post's card", async () => {
    const [first] = await spokenMarks(page);
    const name = /post by (.+?):/.exec(first?.name ?? "")?.[1] ?? "";
    await pressMark(page, `Guidepost, post by ${name}`);
    await expect.poll(() => panel.evaluate(() => location.hash), PATIENCE).toMatch(/^#.*card/);
    await shows(panel, name);
    await press(panel, "Offers");
  });

  test("an approach is told by a badge within a moment; drafts, stars and notes never enter the page", async () => {
    await page.bringToFront();
    const [first] = await spokenMarks(page);
    const name = /post by (.+?):/.exec(first?.name ?? "")?.[1] ?? "";
    await approach(panel, name);
    await until(
      async () => (await spokenMarks(page)).some((mark) => mark.name.includes(`${name}: Approached`)),
      "the badge",
    );
    const all = JSON.stringify(await spokenMarks(page)) + (await whole(page));
    expect(all).not.toContain("private-note-words");
  });

  test("with the one switch off, the page is byte for byte what it is without Guidepost (T10)", async () => {
    await press(panel, "My data");
    await press(panel, "Always read my groups, mark the feed");
    await expect.poll(() => count(page, "[data-guidepost]"), PATIENCE).toBe(0);
    const after = await whole(page);
    expect(after).not.toMatch(/guidepost(?! on this machine)/i);
    await press(panel, "Offers");
  });
});
