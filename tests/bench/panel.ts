/** P1: the panel's start and its keystrokes, as built and in a real browser, beside a page of the same rows without a framework. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { build } from "vite";
import { closure, gzipped, scriptsOf } from "../tools/built-scripts.ts";
import { type GuidepostBrowser, openGuidepost } from "../tools/guidepost-browser.ts";
import { fillWithCards } from "../tools/many-cards.ts";
import { pageScript } from "../tools/page-script.ts";
import { until } from "../tools/person.ts";
import type { Bench, Measured, Outcome } from "./comparison.ts";
import { keystrokes } from "./panel-keystrokes.ts";
import { median } from "./turns.ts";

const FEW = 1_000;
const MANY = 100_000;
const TYPED = 10_000;
const ROUNDS = 9;
const PLAIN = "plain-panel";
const PANEL = "src/panel/index.html";

export const panel: Bench = { id: "P1", run };

async function* run(): AsyncIterable<Outcome> {
  const extension = await mkdtemp(join(tmpdir(), "guidepost-bench-"));
  try {
    await build({ logLevel: "error", build: { outDir: extension, emptyOutDir: true } });
    await addPlainPage(extension);
    yield* starts(extension);
    yield* keys(extension);
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

const line = (what: string, rest: Omit<Measured, "id" | "what">): Measured => ({ id: "P1", what, ...rest });

async function* starts(extension: string): AsyncIterable<Outcome> {
  const few = await filled(extension, FEW);
  const many = await filled(extension, MANY);
  try {
    const contenders = {
      product: () => start(few, PANEL),
      plain: () => start(few, `${PLAIN}.html?first`),
      all: () => start(few, `${PLAIN}.html?all`),
      large: () => start(many, PANEL),
    };
    yield* weights(extension, few);
    const first = await contenders.product();
    assert.deepEqual(first.words, (await contenders.plain()).words, "both show the same first cards");
    assert.deepEqual(first.words, (await contenders.all()).words.slice(0, first.words.length));
    const took: Record<keyof typeof contenders, number[]> = { product: [], plain: [], all: [], large: [] };
    for (let round = 0; round < ROUNDS; round++) {
      took.product.push((await contenders.product()).ms);
      took.plain.push((await contenders.plain()).ms);
      took.all.push((await contenders.all()).ms);
      // The other browser has had a page just now; this one would start cold.
      await start(many, `${PLAIN}.html?first`);
      took.large.push((await contenders.large()).ms);
    }
    const product = median(took.product);
    const [plain, all, large] = [took.plain, took.all, took.large].map((each) => median(each));
    const one = { unit: "ms", ...(plain === undefined ? {} : { floor: plain }) };
    yield line("start to first cards", {
      ...one,
      size: FEW,
      product,
      peer: plain ?? 0,
      peerName: "plain page, the same cards",
      goal: 1.15,
    });
    yield line("start to first cards", {
      ...one,
      size: FEW,
      product,
      peer: all ?? 0,
      peerName: "plain page, getAll + all",
      goal: 0.3,
    });
    yield line("start, growth", {
      ...one,
      size: MANY,
      product: large ?? 0,
      peer: product,
      peerName: `itself at ${FEW} cards`,
      goal: 1.15,
    });
  } finally {
    await few.close();
    await many.close();
  }
}

/** Kilobytes of script: before the first screen, and once the list with search and filters stands. */
async function* weights(extension: string, browser: GuidepostBrowser): AsyncIterable<Outcome> {
  const first = new Set<string>();
  for (const script of scriptsOf(join(extension, PANEL), extension)) closure(script, first);
  const page = await browser.browser.newPage();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(`chrome-extension://${browser.id}/${PANEL}`);
  await page.waitForSelector("[role=combobox]");
  await page.close();
  const scripts = loaded
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(extension, new URL(name).pathname));
  const one = { unit: "kB gzip", size: FEW, goal: 1 };
  yield line("script, first screen", { ...one, product: gzipped(first), peer: 85, peerName: "budget" });
  yield line("script, the whole list", { ...one, product: gzipped(scripts), peer: 110, peerName: "budget" });
}

async function* keys(extension: string): AsyncIterable<Outcome> {
  const browser = await filled(extension, TYPED);
  try {
    const { product, plain } = await keystrokes(browser, `${PLAIN}.html?pool`);
    yield line("a keystroke", {
      unit: "ms CPU",
      size: TYPED,
      product,
      peer: plain,
      peerName: "plain recycled rows",
      goal: 1.1,
    });
  } finally {
    await browser.close();
  }
}

/** A browser whose panel has been open once over so many cards, as on any day but the first. */
async function filled(extension: string, cards: number): Promise<GuidepostBrowser> {
  const browser = await openGuidepost({ answer: () => null, extension, width: 400, height: 900 });
  const first = await browser.openPanel();
  await until(
    () => first.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === "guidepost")),
    "the store",
  );
  await first.goto(`chrome-extension://${browser.id}/${PLAIN}.html?blank`);
  first.setDefaultTimeout(300_000);
  await fillWithCards(first, cards);
  await first.close();
  const panel = await browser.openPanel();
  panel.setDefaultTimeout(300_000);
  await panel.waitForSelector("[role=combobox]");
  await panel.close();
  return browser;
}

/** Milliseconds from navigation to the first paint, which shows cards, and what those cards say. */
async function start(browser: GuidepostBrowser, address: string): Promise<{ ms: number; words: string[] }> {
  const page = await browser.browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchForCards);
    await page.goto(`chrome-extension://${browser.id}/${address}`, { waitUntil: "domcontentloaded" });
    const handle = await page.waitForFunction(() => globalThis.guidepostStart, { polling: 100 });
    const { painted, cards } = (await handle.jsonValue()) ?? { painted: 0, cards: 0 };
    assert.ok(painted >= cards, "the first paint holds the cards");
    return { ms: painted, words: await firstNames(page) };
  } finally {
    await page.close();
    // What a closed page still had to be read is not the next one's to wait for.
    await new Promise((rested) => setTimeout(rested, 2_000));
  }
}

/** Runs in the page: notes when the first card stood in it, and when the browser painted first. */
function watchForCards(): void {
  let cards = 0;
  const look = new MutationObserver(() => {
    if (!document.querySelector(".offer")) return;
    look.disconnect();
    cards = performance.now();
  });
  look.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") globalThis.guidepostStart = { painted: startTime, cards };
  }).observe({ type: "paint", buffered: true });
}

function firstNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".offer-words")]
      .slice(0, 10)
      .map(({ innerText }) => innerText.replace(/\s+/g, " ")),
  );
}

async function addPlainPage(extension: string): Promise<void> {
  await writeFile(
    join(extension, `${PLAIN}.js`),
    await pageScript(new URL(`./${PLAIN}.ts`, import.meta.url).pathname),
  );
  const styles = (await readdir(join(extension, "assets"))).filter((name) =>
    /^(index|Library).*\.css$/.test(name),
  );
  const links = styles.map((name) => `<link rel="stylesheet" href="assets/${name}">`).join("");
  await writeFile(
    join(extension, `${PLAIN}.html`),
    `<!doctype html><html lang="en"><meta charset="utf-8">${links}<body><script type="module" src="${PLAIN}.js"></script></body></html>`,
  );
}

declare global {
  var guidepostStart: { painted: number; cards: number } | undefined;
}
