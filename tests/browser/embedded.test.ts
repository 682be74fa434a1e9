/** Groups that LinkedIn shows through a part embedded in its page: a frame of its own site, or an open shadow root. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { demoDocument } from "#demo/document.ts";
import { classicGroupPage } from "#demo/page-classic.ts";
import { press } from "../tools/person.ts";
import { demoBrowser, groupUrl, PATIENCE, rows, shows } from "./demo-browser.ts";

const older = demoDocument(classicGroupPage({ now: Date.now() })).replace(/<script[\s\S]*?<\/script>/g, "");
const feed = /<main[\s\S]*<\/main>/.exec(older)?.[0] ?? "";
const SHOWN = "position:fixed;inset:0;width:100vw;height:100vh;border:0";

function shell(style: string, inOutlet = ""): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Second Harbour Mentors | LinkedIn</title></head><body><div id="root"><main id="workspace"><h1>Second Harbour Mentors</h1></main></div>
<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">${inOutlet}</template></div>
<iframe data-testid="interop-iframe" src="/preload/?_bprMode=vanilla" style="${style}"></iframe></body></html>`;
}

async function reading(body: string, options: { allowed?: boolean } = {}) {
  const guidepost = await demoBrowser({
    ...options,
    answer: ({ pathname }) => ({
      status: 200,
      contentType: "text/html; charset=utf-8",
      body: pathname === "/preload/" ? older : body,
    }),
  });
  const page = await guidepost.open(groupUrl("classic"));
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  return { page, panel };
}

const kept = async (panel: Parameters<typeof rows>[0]) =>
  (await rows<{ groups: string[] }>(panel, "cards")).map(({ groups }) => groups.join());

test.each([
  ["a frame that is seen", shell(SHOWN)],
  ["an open shadow root", shell(`${SHOWN};opacity:0`, feed)],
])("posts in %s are read, for the group in the tab's own address", async (_, body) => {
  const { panel } = await reading(body);
  await expect.poll(async () => (await kept(panel)).length, PATIENCE).toBeGreaterThan(8);
  const group = /\/groups\/(\d+)\//.exec(groupUrl("classic"))?.[1];
  expect(new Set(await kept(panel))).toEqual(new Set([group]));
});

/** What of ours stands in the embedded part, and how the first post looks there. */
const ofOurs = (page: Page) =>
  page.evaluate(() => {
    const outlet = document.querySelector("#interop-outlet")?.shadowRoot;
    const frame = document.querySelector("iframe")?.contentDocument;
    const part = [outlet, frame].find((one) => one?.querySelector("[data-urn]"));
    const post = part?.querySelector("div[data-guidepost=host]")?.nextElementSibling;
    return {
      marks: part?.querySelectorAll("div[data-guidepost=host]").length ?? 0,
      folded: part?.querySelectorAll("[data-guidepost=dim]").length ?? 0,
      left: part?.querySelectorAll("[data-guidepost]").length ?? -1,
      inPage: document.querySelectorAll("[data-guidepost]").length,
      room: post ? getComputedStyle(post).marginTop : "",
      heights: [...(part?.querySelectorAll("[data-guidepost=dim]") ?? [])].map(
        (one) => one.getBoundingClientRect().height,
      ),
    };
  });

test.each([
  ["a frame that is seen", shell(SHOWN)],
  ["an open shadow root", shell(`${SHOWN};opacity:0`, feed)],
])(
  "posts in %s are marked and folded there, and nothing of ours stays when the level is turned off",
  async (_, body) => {
    const { page, panel } = await reading(body, { allowed: true });
    await expect.poll(async () => (await kept(panel)).length, PATIENCE).toBeGreaterThan(8);
    await press(panel, "Mark this group’s feed");
    await press(panel, "Turn on");
    await page.bringToFront();
    await expect.poll(() => ofOurs(page), PATIENCE).toMatchObject({ room: "46px", inPage: 0 });
    await press(panel, "In person");
    await page.bringToFront();
    await expect.poll(async () => (await ofOurs(page)).folded, PATIENCE).toBeGreaterThan(0);
    expect(new Set((await ofOurs(page)).heights)).toEqual(new Set([44]));
    await press(panel, "My data");
    await press(panel, "Always read my groups, mark the feed");
    await page.bringToFront();
    await expect
      .poll(() => ofOurs(page), PATIENCE)
      .toMatchObject({ marks: 0, folded: 0, left: 0, inPage: 0 });
  },
  120_000,
);

test("a frame that stands unseen in the page is not read, and the panel says that no post was found", async () => {
  const { panel } = await reading(shell(`${SHOWN};opacity:0`));
  await shows(panel, "No post was found on this page");
  expect(await kept(panel)).toEqual([]);
});
