/** Folded posts make a page short; a site that loads more whenever its end is near must meet an end all the same. */
import { expect, test } from "vitest";
import { typeInto, until } from "../tools/person.ts";
import { demoBrowser, PATIENCE } from "./demo-browser.ts";
import { count, FOLDED, HOST, markGroup } from "./marks-page.ts";

/** Looks in a row that see no more posts: ten times as long as the page waits before it loads further ones. */
const AT_REST = 30;

/** A feed that has ten more posts whenever its end comes within 600 px of the window. */
const ENDLESS = {
  status: 200,
  contentType: "text/html; charset=utf-8",
  body: `<!doctype html><title>Endless | LinkedIn</title><main><h1>Endless</h1><div id="list"></div><div id="end" style="height:1px"></div></main><script>
let made = 0;
function post() {
  const urn = "urn:li:activity:" + (7400000000000000000n + BigInt(++made));
  const card = document.createElement("div");
  card.className = "feed-shared-update-v2";
  card.setAttribute("role", "article");
  card.setAttribute("data-urn", urn);
  card.style.cssText = "min-height:420px;border:1px solid;margin-bottom:8px";
  card.innerHTML = '<div class="update-components-actor__container"><a class="update-components-actor__meta-link" href="https://www.linkedin.com/in/mentor-' + made + '"><span class="update-components-actor__title"><span dir="ltr">Mentor Number' + made + '</span></span></a><span class="update-components-actor__sub-description">1d •</span></div><div class="update-components-text update-components-update-v2__commentary"><span dir="ltr">Happy to mentor nurses by email, number ' + made + ', mornings only.</span></div><div class="feed-shared-social-action-bar"><button>Like</button></div>';
  return card;
}
function more() { for (let n = 0; n < 10; n++) document.getElementById("list").append(post()); }
more();
new IntersectionObserver((entries) => { if (entries.some((one) => one.isIntersecting)) { more(); again(); } }, { rootMargin: "600px" }).observe(document.getElementById("end"));
function again() { setTimeout(() => { const end = document.getElementById("end"); if (end.getBoundingClientRect().top < innerHeight + 600) { more(); again(); } }, 150); }
</script>`,
};

test("an endless feed with nothing inside the filter loads to the end of the view and rests there", async () => {
  const guidepost = await demoBrowser({
    allowed: true,
    answer: (url) => (url.pathname.startsWith("/groups/") ? ENDLESS : null),
  });
  const { page, panel } = await markGroup(guidepost);
  const loaded = () => page.$$eval("[role=article]", (posts) => posts.length);
  await typeInto(panel, "Search", "zebra");
  await page.bringToFront();
  await expect.poll(() => count(page, FOLDED), PATIENCE).toBeGreaterThan(5);
  const seen: number[] = [];
  await until(async () => {
    seen.push(await loaded());
    return new Set(seen.slice(-AT_REST)).size === 1 && seen.length >= AT_REST;
  }, "the end of loading");
  expect(seen.at(-1)).toBeLessThanOrEqual(60);
  expect(await count(page, HOST)).toBeLessThanOrEqual(30);
});
