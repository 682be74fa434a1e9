/** Never silently broken: what the panel says when LinkedIn's page has changed, and the sample it makes for a repair. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { demoDocument } from "#demo/document.ts";
import { classicGroupPage } from "#demo/page-classic.ts";
import { DEMO_POSTS } from "#demo/posts/posts.ts";
import { readPage } from "#linkedin/read-page.ts";
import { mutations } from "../linkedin/mutate.ts";
import { pageOf } from "../linkedin/page.ts";
import { press } from "../tools/person.ts";
import { overEdge, violations } from "./axe.ts";
import { demoBrowser, groupUrl, shows } from "./demo-browser.ts";

const still = () =>
  demoDocument(classicGroupPage({ now: Date.now() })).replace(/<script[\s\S]*?<\/script>/g, "");

/** The demo group as LinkedIn might serve it one day. */
function changed(change: (page: Document) => void): string {
  const page = pageOf(still());
  change(page);
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}

/** All names changed at once, the posts' numbers are left: posts are told by their shape alone. */
function renamed(page: Document): void {
  for (const { name, change } of mutations) if (/^(classes|test ids) renamed$/.test(name)) change(page);
}

/** Nothing is left of a post but words in boxes. */
function unreadable(page: Document): void {
  renamed(page);
  for (const element of page.querySelectorAll("main a, main button, main time")) {
    const box = page.createElement("div");
    box.append(...element.childNodes);
    element.replaceWith(box);
  }
}

/** Each loading of the page gives the next of these bodies, and then the last one again. */
async function readingOf(...bodies: string[]): Promise<{ page: Page; panel: Page }> {
  let loaded = 0;
  const guidepost = await demoBrowser({
    answer: ({ pathname }) => {
      if (!pathname.startsWith("/groups/")) return null;
      const body = bodies[Math.min(loaded++, bodies.length - 1)] ?? "";
      return { status: 200, contentType: "text/html; charset=utf-8", body };
    },
  });
  await guidepost.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${guidepost.id}`, ["clipboard-read", "clipboard-write"]);
  const page = await guidepost.open(groupUrl("classic"));
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  return { page, panel };
}

async function copiedSample(panel: Page): Promise<string> {
  await press(panel, "Copy redacted sample");
  await shows(panel, /Copied \(\d+ kB\)/);
  return panel.evaluate(() => document.querySelector("textarea")?.value ?? "");
}

/** The notice at 320 px (and at 200 % of it) and wider, light and dark: nothing for axe to find, nothing over the edge. */
async function looksRight(panel: Page, name: string): Promise<void> {
  for (const scheme of ["light", "dark"]) {
    // Colours that are still on their way have no contrast yet.
    await panel.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    for (const width of [160, 320, 400]) {
      await panel.setViewport({ width, height: 800 });
      expect(await violations(panel), `${name}, ${scheme}, ${width} px`).toEqual([]);
      expect(await overEdge(panel), `${name}, ${scheme}, ${width} px`).toBeLessThanOrEqual(0);
      if (process.env.PICTURES)
        await panel.screenshot({ path: `${process.env.PICTURES}/${name}-${scheme}-${width}.png` });
    }
  }
}

/** Names, and words that only a person can have written. */
function saysNothingOfAnyone(sample: string): void {
  const words = new Set(sample.toLowerCase().match(/\p{L}+/gu));
  const written = DEMO_POSTS.flatMap(({ author, text }) => [
    ...(author.name.match(/\p{L}{4,}/gu) ?? []),
    ...(text.match(/\p{L}{9,}/gu) ?? []),
  ]);
  expect(written.filter((word) => words.has(word.toLowerCase()))).toEqual([]);
}

describe("F26 LinkedIn's page has changed", () => {
  test("posts of no known layout are read, the panel says so, and a sample helps to mend it", async () => {
    const { panel } = await readingOf(changed(renamed));
    await shows(panel, "LinkedIn’s page looks new");
    const sample = await copiedSample(panel);
    saysNothingOfAnyone(sample);
    expect(readPage(pageOf(sample), { groupId: null }).posts.length).toBeGreaterThan(2);
    await looksRight(panel, "by-shape");
  });

  test("a page of which nothing is understood says so after ten seconds, and gives a sample", async () => {
    const { panel } = await readingOf(changed(unreadable));
    await shows(panel, "No post was found on this page");
    saysNothingOfAnyone(await copiedSample(panel));
    await looksRight(panel, "nothing-found");
  });

  test("a page that shows no post is read by itself once it is loaded again, as the panel says", async () => {
    const { page, panel } = await readingOf(changed(unreadable), still());
    await shows(panel, "Load the page again first: Guidepost then reads on by itself.");
    await page.reload({ waitUntil: "domcontentloaded" });
    await page.bringToFront();
    await shows(panel, /\d+ offers/);
  });

  test("posts that lack a part are named by it", async () => {
    const { panel } = await readingOf(
      changed((page) => {
        for (const age of page.querySelectorAll(".update-components-actor__sub-description"))
          age.textContent = "";
      }),
    );
    await shows(panel, "The date was missing");
    await looksRight(panel, "partial");
  });
});
