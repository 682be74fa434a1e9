/** What a marked page can see of us: nothing while the level is off, and no words while it is on. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { demoDocument } from "#demo/document.ts";
import { classicGroupPage } from "#demo/page-classic.ts";
import { press } from "../tools/person.ts";
import { demoBrowser, groupUrl, PATIENCE } from "./demo-browser.ts";
import { count, FOLDED, HOST, markGroup, OURS, pressMark } from "./marks-page.ts";

const whole = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));

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
  // Others may still be folded meanwhile; a press would show one of these.
  const folded = await page.$$(FOLDED);
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
  const isFolded = folded.map((post) => post.evaluate((one, mark) => one.matches(mark), FOLDED));
  expect(await Promise.all(isFolded)).toEqual(folded.map(() => true));
});
