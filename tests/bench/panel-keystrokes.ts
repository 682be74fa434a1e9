/** What a keystroke costs the page's main thread, in the panel and in a page of recycled rows, in turn. */
import assert from "node:assert/strict";
import type { CDPSession, Page } from "puppeteer-core";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { until } from "../tools/person.ts";
import { median } from "./turns.ts";

/** Beginnings of words that posts of mentors hold, typed letter by letter. */
const WORDS = ["mentor", "career", "nurse", "evening", "video", "coffee"];
const ROUNDS = 3;
const BOX = "input.input";

interface Typist {
  page: Page;
  client: CDPSession;
}

/** Milliseconds of the main thread's own time a keystroke, layout and painting included; both hold the same cards. */
export async function keystrokes(
  browser: GuidepostBrowser,
  plainPage: string,
): Promise<{ product: number; plain: number }> {
  const product = await typist(await browser.openPanel());
  const address = `chrome-extension://${browser.id}/${plainPage}`;
  const page = await browser.browser.newPage();
  await page.goto(address);
  const plain = await typist(page);
  await until(async () => (await totalOf(plain.page)) > 0, "the plain page");
  const took: Record<"product" | "plain", number[]> = { product: [], plain: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const word of WORDS) {
      const [mine, theirs] = [await typed(product, word), await typed(plain, word)];
      assert.equal(mine.total, theirs.total, `both find as many for “${word}”`);
      // The first round warms up.
      if (round === 0) continue;
      took.product.push(...mine.ms);
      took.plain.push(...theirs.ms);
    }
  }
  return { product: median(took.product), plain: median(took.plain) };
}

async function typist(page: Page): Promise<Typist> {
  page.setDefaultTimeout(120_000);
  await page.waitForSelector(BOX);
  const client = await page.createCDPSession();
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, client };
}

async function typed({ page, client }: Typist, word: string): Promise<{ ms: number[]; total: number }> {
  await page.bringToFront();
  await page.focus(BOX);
  await page.$eval(BOX, (box) => (box as HTMLInputElement).select());
  const ms: number[] = [];
  for (const letter of word) {
    const before = await spent(client);
    await page.keyboard.type(letter);
    await shown(page);
    ms.push((await spent(client)) - before);
  }
  const total = await totalOf(page);
  await page.$eval(BOX, (box) => (box as HTMLInputElement).select());
  await page.keyboard.press("Delete");
  await shown(page);
  return { ms, total };
}

/** Until nothing of the keystroke is left to do: two frames, and what was put off a little. */
async function shown(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
}

function totalOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number.parseInt((document.querySelector(".totals")?.textContent ?? "").replace(/[.,\s]/g, ""), 10),
  );
}

async function spent(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}
