/**
 * `npm start`: the built extension on the demo group. With a display the window stays open for a person; without one
 * the main job is done headless, each step checked, with a picture of each screen in `demo-out/`.
 *
 *   --page FILE --url URL   opens a saved LinkedIn page at its address in place of the demo
 *   --headless              as without a display
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { groupPath } from "#demo/group.ts";
import { demoResponse } from "#demo/site.ts";
import { demoSteps } from "./demo-steps.ts";
import { type GuidepostBrowser, openGuidepost } from "./guidepost-browser.ts";
import type { PageAnswer } from "./origin-server.ts";
import { savedPageSteps } from "./saved-page-steps.ts";

const OUT = "demo-out";
const ORIGIN = "https://www.linkedin.com";

const say = (line: string) => process.stdout.write(`${line}\n`);

interface SavedPage {
  url: URL;
  html: string;
}

async function savedPage(file: string | undefined, address: string | undefined): Promise<SavedPage | null> {
  if (file === undefined && address === undefined) return null;
  if (file === undefined || address === undefined) throw new Error("Give both: --page FILE and --url URL.");
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.origin !== ORIGIN) throw new Error(`The address must begin with ${ORIGIN}/.`);
  const html = await readFile(file, "utf8").catch(() => {
    throw new Error(`The file ${file} cannot be read.`);
  });
  return { url, html };
}

/** One step after the other in the terminal, one picture a screen in `demo-out/`. */
function terminalReport() {
  let count = 0;
  return {
    step(name: string, result: string) {
      count += 1;
      say(`${String(count).padStart(2)}. ${name}: ${result}`);
    },
    async picture(name: string, page: Page) {
      await page.screenshot({ path: join(OUT, `${name}.png`) as `${string}.png` });
    },
  };
}

async function byItself(guidepost: GuidepostBrowser, saved: SavedPage | null): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  say("No display here: doing the main job headless.\n");
  if (saved) await savedPageSteps(guidepost, saved.url.href, terminalReport());
  else await demoSteps(guidepost, terminalReport());
  say(`\nAll steps checked. A picture of each screen is in ${OUT}/.`);
}

async function forAPerson(guidepost: GuidepostBrowser, saved: SavedPage | null): Promise<void> {
  const page = await guidepost.open(saved?.url.href ?? ORIGIN + groupPath("classic"));
  for (const other of await guidepost.browser.pages()) if (other !== page) await other.close();
  await guidepost.pressToolbarButton(page);
  say(`Guidepost is open beside ${saved ? "your saved page" : "the demo group"}. What to try:

  1. In the panel, read the welcome page and press "Agree and start".
  2. Scroll the group page: the offers fill the list.
  3. Choose In person, open "When" and choose Mornings, open a card, press "Write a message".
  4. Select any text on the page, right-click, "Add to Guidepost".
  5. ${ORIGIN}${groupPath("sdui")} is the same group in LinkedIn's newer page layout
     (press Guidepost's toolbar button there too).

Nothing here reaches the network. Close the window or press Ctrl+C to end.`);
  await new Promise<void>((ended) => guidepost.browser.once("disconnected", ended));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { page: { type: "string" }, url: { type: "string" }, headless: { type: "boolean" } },
  });
  const saved = await savedPage(values.page, values.url);
  const display =
    process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  const headless = values.headless === true || !display || process.env.CI === "true";
  const now = Date.now();
  const answer = (url: URL): PageAnswer | null =>
    saved && url.pathname === saved.url.pathname
      ? { status: 200, contentType: "text/html; charset=utf-8", body: saved.html }
      : demoResponse(url, now);
  const guidepost = await openGuidepost({ answer, headless });
  try {
    await (headless ? byItself(guidepost, saved) : forAPerson(guidepost, saved));
  } finally {
    await guidepost.close();
  }
}

main().catch((problem: unknown) => {
  process.stderr.write(`\n${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});
