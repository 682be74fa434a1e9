/** Forms that hide the properties of the elements around them, as a real browser has it: a made-up page hides less. */
import { expect, test } from "vitest";
import { CLOBBERED } from "../linkedin/clobbered.ts";
import { pageScript } from "../tools/page-script.ts";
import { demoBrowser } from "./demo-browser.ts";

test(`T8 B14 ${CLOBBERED.length} pages: each post is read, and its page left as it was`, async () => {
  const guidepost = await demoBrowser();
  const page = await guidepost.browser.newPage();
  const script = await pageScript(new URL("./read-here.ts", import.meta.url).pathname);
  const wrong: string[] = [];
  for (const { name, html, text } of CLOBBERED) {
    await page.setContent(`<!doctype html>${html}`);
    await page.evaluate(script);
    const read = await page.evaluate(() => {
      const before = new XMLSerializer().serializeToString(document);
      const seen = globalThis.readGuidepostPage?.(document, { groupId: null });
      return {
        posts: seen?.posts.map((post) => `${post.author.name}: ${post.text}`),
        isSame: new XMLSerializer().serializeToString(document) === before,
      };
    });
    if (!read.isSame || read.posts?.join() !== `Ada Example: ${text}`)
      wrong.push(`${name}: ${JSON.stringify(read)}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test("a form does hide what it is said to hide: the plain way of reading these pages fails", async () => {
  const guidepost = await demoBrowser();
  const page = await guidepost.browser.newPage();
  let hidden = 0;
  for (const { html, hides, isAround } of CLOBBERED.filter(({ name }) => name.includes("older layout"))) {
    await page.setContent(`<!doctype html>${html}`);
    hidden += await page.evaluate(
      (name, selector) => {
        // The document hides its own way of searching too.
        const form: unknown = Document.prototype.querySelector.call(document, selector);
        const plain: unknown = form instanceof HTMLFormElement && Reflect.get(form, name);
        return plain instanceof Element || plain instanceof NodeList ? 1 : 0;
      },
      hides,
      isAround ? "main > form" : "form",
    );
  }
  expect(hidden).toBe(CLOBBERED.filter(({ name }) => name.includes("older layout")).length);
}, 60_000);
