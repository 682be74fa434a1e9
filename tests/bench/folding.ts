/** W2: folding and showing the posts outside a filter, beside hiding and showing all of them at once. */
import { readFile } from "node:fs/promises";
import puppeteer, { type Page } from "puppeteer-core";
import { findBrowser } from "../tools/find-browser.mjs";
import type { Bench, Outcome } from "./comparison.ts";
import { median } from "./turns.ts";

const POSTS = 1_000;

export const folding: Bench = { id: "W2", run };

/** A long feed of plain cards, most of them offers, with as many elements each as a real one. */
export const longFeed = (posts: number) =>
  `<!doctype html><title>Long | LinkedIn</title><main><h1>Long</h1>${Array.from(
    { length: posts },
    (_, n) =>
      `<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${7400000000000000000n + BigInt(n)}" style="min-height:380px;border:1px solid;margin-bottom:8px"><div class="update-components-actor__container"><a class="update-components-actor__meta-link" href="https://www.linkedin.com/in/mentor-${n}"><span class="update-components-actor__title"><span dir="ltr">Mentor Number${n}</span></span></a><span class="update-components-actor__sub-description">1d •</span></div><div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">Happy to mentor nurses number ${n}, ${n % 2 ? "in person, mornings" : "by email, evenings"}, ${n % 30} years in the field.</span></div><div class="feed-shared-social-action-bar">${"<div><i></i><b><u></u></b></div>".repeat(40)}<button>Like</button></div></div>`,
  ).join("")}</main>`;

/** Milliseconds of each way with the layout that follows, one figure a round. */
export interface FoldingTimes {
  hide: number[];
  show: number[];
  fold: number[];
  unfold: number[];
}

/** Every other post is outside the filter. The page holds a long feed. */
export async function foldingTimes(page: Page): Promise<FoldingTimes> {
  await page.addStyleTag({ content: await readFile("src/content/feed.css", "utf8") });
  await page.addStyleTag({ content: ".gone { display: none; }" });
  return page.evaluate(() => {
    const posts = [...document.querySelectorAll(".feed-shared-update-v2")].filter((_, n) => n % 2 === 0);
    // No function is named inside: tsx marks such functions with a helper that the page does not have.
    const [timed] = [
      (some: Element[], change: (post: Element) => void) => {
        const from = performance.now();
        for (const post of some) change(post);
        document.body.getBoundingClientRect();
        return performance.now() - from;
      },
    ] as const;
    const times: FoldingTimes = { hide: [], show: [], fold: [], unfold: [] };
    for (let round = 0; round < 15; round++) {
      times.hide.push(timed(posts, (post) => post.classList.add("gone")));
      times.show.push(timed(posts, (post) => post.classList.remove("gone")));
      // As the marks do: what is nearer than 300 px above and 500 px below the window; the others follow as one scrolls.
      const near = posts.filter((post) => {
        const { top, bottom } = post.getBoundingClientRect();
        return bottom > -300 && top < innerHeight + 500;
      });
      times.fold.push(timed(near, (post) => post.setAttribute("data-guidepost", "dim")));
      times.unfold.push(timed(near, (post) => post.removeAttribute("data-guidepost")));
    }
    return times;
  });
}

async function* run(): AsyncIterable<Outcome> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(longFeed(POSTS));
    const times = await foldingTimes(page);
    const one = { id: "W2", size: POSTS, unit: "ms" };
    yield {
      ...one,
      what: "fold the posts outside a filter",
      product: median(times.fold),
      peer: median(times.hide),
      peerName: "display: none",
      goal: 0.45,
    };
    yield {
      ...one,
      what: "show them again",
      product: median(times.unfold),
      peer: median(times.show),
      peerName: "display: none, taken back",
      goal: 0.12,
    };
  } finally {
    await browser.close();
  }
}
