/** The list over ten thousand stored cards: opening, typing, toggling, scrolling to the end, keys, comparing. */
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GuidepostBrowser, openGuidepost } from "../tools/guidepost-browser.ts";
import { fillWithCards } from "../tools/many-cards.ts";
import { nextFrame, press, until, wordsOf } from "../tools/person.ts";
import { PATIENCE, rows } from "./demo-browser.ts";

const CARDS = 10_000;
/** Longest task the page may have once it stands open, in milliseconds of its own processor time. */
const LONGEST = 50;

let guidepost: GuidepostBrowser;
let panel: Page;

beforeAll(async () => {
  guidepost = await openGuidepost({ answer: () => null, width: 400, height: 900 });
  panel = await guidepost.openPanel();
  await fillWithCards(panel, CARDS);
  await panel.close();
  panel = await guidepost.openPanel();
  await panel.waitForSelector("[role=combobox]", { timeout: 120_000 });
}, 240_000);
afterAll(() => guidepost.close());

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/** Tasks of the page's main thread over the limit while something is done, in milliseconds of processor time. */
async function longTasks(work: () => Promise<unknown>): Promise<number[]> {
  const path = join(tmpdir(), `guidepost-trace-${process.pid}-${Date.now()}.json`);
  await panel.tracing.start({ path, categories: ["toplevel", "__metadata"] });
  await work();
  // What was put off to an idle moment belongs to it.
  await nextFrame(panel);
  await nextFrame(panel);
  await panel.tracing.stop();
  const { traceEvents } = JSON.parse(await readFile(path, "utf8")) as { traceEvents: TraceEvent[] };
  await rm(path);
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith("RunTask") && mains.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000)
    .filter((ms) => ms > LONGEST);
}

const totals = () => panel.evaluate(() => document.querySelector(".totals [aria-hidden]")?.textContent ?? "");
const type = async (words: string) => {
  for (const letter of words) await panel.keyboard.type(letter, { delay: 40 });
};

test("typing, a typo and clearing hold nothing up", async () => {
  // The very first key also compiles what it runs.
  await panel.focus("[role=combobox]");
  await type("a");
  await press(panel, "Clear the search");
  const long = await longTasks(async () => {
    await panel.focus("[role=combobox]");
    await type("credit risk an");
    await until(async () => /match/.test(await totals()), "the totals");
    await panel.keyboard.press("Home");
    await panel.keyboard.down("Shift");
    await panel.keyboard.press("End");
    await panel.keyboard.up("Shift");
    await type("procurment");
    await until(async () => (await wordsOf(panel)).includes("procurement"), "the word taken");
    await press(panel, "Clear the search");
  });
  expect(long).toEqual([]);
});

test("toggling filters holds nothing up, and the counts add up", async () => {
  const all = Number.parseInt((await totals()).replace(/\D/g, ""), 10);
  const long = await longTasks(async () => {
    for (const chip of ["Video", "Email", "In person"]) await press(panel, chip);
    await press(panel, "More filters");
  });
  const numbers = ((await totals()).match(/[\d,]+/g) ?? []).map((each) => Number(each.replace(/,/g, "")));
  expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(all);
  await press(panel, "Clear all");
  expect(long).toEqual([]);
});

test("scrolling to the end draws what is in sight and holds nothing up", async () => {
  const long = await longTasks(async () => {
    for (let step = 0; step < 30; step++) {
      await panel.evaluate(() => window.scrollBy(0, 900));
      await nextFrame(panel);
    }
    await panel.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  });
  await until(
    () =>
      panel.evaluate(() => {
        // What was guessed of the heights is put right as rows are drawn, so the end moves once more.
        window.scrollTo(0, document.documentElement.scrollHeight);
        const last = [...document.querySelectorAll(".offer")].at(-1);
        return last?.getAttribute("aria-posinset") === last?.getAttribute("aria-setsize");
      }),
    "the last row",
  );
  expect(await panel.evaluate(() => document.querySelectorAll(".offer").length)).toBeLessThan(60);
  expect(long).toEqual([]);
});

/** Number of the row that has the focus; empty for none. */
const focused = () =>
  panel.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("aria-posinset") ?? "");

test("by keyboard: End and Home reach both ends, and back from a card the list stands where it stood", async () => {
  await panel.evaluate(() => document.querySelector<HTMLElement>("a[data-card]")?.focus());
  await panel.keyboard.press("Home");
  await until(async () => (await focused()) === "1", "the first row");
  await panel.keyboard.press("End");
  const size = await panel.evaluate(
    () => document.activeElement?.closest("[data-row]")?.getAttribute("aria-setsize") ?? "",
  );
  await until(async () => (await focused()) === size, "the last row");
  for (let step = 0; step < 40; step++) await panel.keyboard.press("k");
  const before = await focused();
  await panel.keyboard.press("Enter");
  await panel.waitForSelector("article.card");
  await panel.goBack();
  await until(async () => (await focused()) === before, "the row it was left at");
});

test("offers are compared side by side, with an answer of one's own that stays", async () => {
  await panel.keyboard.press("Home");
  await until(async () => (await focused()) === "1", "the first row");
  await panel.keyboard.press("c");
  await panel.keyboard.press("j");
  await panel.keyboard.press("c");
  await panel.waitForSelector(".compare-bar a");
  const firstPlace = panel.evaluate(
    () =>
      new Promise((tell) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector("table.compare") === null) return;
          observer.disconnect();
          tell(document.activeElement?.tagName);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await panel.click(".compare-bar a");
  // Were the heading given the focus later, it would take the first keys from the box.
  expect(await firstPlace).toBe("H1");
  expect(await panel.evaluate(() => document.querySelectorAll("thead th").length)).toBe(2);
  await panel.type("[aria-label^='Answer to question 1']", "Calm and clear");
  await panel.evaluate(() => document.querySelector<HTMLElement>("[aria-label^='Your question 2']")?.focus());
  const kept = () => rows<{ answers?: Record<string, string> }>(panel, "own");
  await expect
    .poll(async () => (await kept()).map(({ answers }) => Object.values(answers ?? {})), PATIENCE)
    .toContainEqual(["Calm and clear"]);
  await panel.reload();
  await panel.waitForSelector("table.compare", { timeout: 60_000 });
  await until(
    () =>
      panel.evaluate(
        () =>
          document.querySelector<HTMLTextAreaElement>("[aria-label^='Answer to question 1']")?.value ===
          "Calm and clear",
      ),
    "the answer",
  );
});
