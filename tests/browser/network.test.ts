/** The promise of no network, kept to the letter: the browser's own log of every request, over the whole main line. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { demoResponse } from "#demo/site.ts";
import { demoSteps } from "../tools/demo-steps.ts";
import { openGuidepost } from "../tools/guidepost-browser.ts";

/** Hosts that Chromium itself asks, extension or not. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|googleusercontent)\.com$/;

interface LogEntry {
  type: number;
  params?: { url?: string; initiator?: string };
}

test("over the whole main line the extension makes 0 requests, and nothing is asked but the group's own pages (T15, T18)", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guidepost-net-"));
  const file = join(folder, "net.json");
  const now = Date.now();
  const guidepost = await openGuidepost({
    answer: (url) => demoResponse(url, now),
    switches: [`--log-net-log=${file}`, "--net-log-capture-mode=Everything"],
  });
  const errors: string[] = [];
  guidepost.browser.on("targetcreated", async (target) => {
    const page = await target.page();
    page?.on("pageerror", (problem) => errors.push(String(problem)));
    page?.on("console", (message) => {
      if (page.url().startsWith("chrome-extension:")) errors.push(message.text());
    });
  });
  try {
    await demoSteps(guidepost, { step: () => undefined, picture: async () => undefined });
  } finally {
    await guidepost.close();
  }
  const log = JSON.parse(await readFile(file, "utf8")) as {
    constants: { logEventTypes: Record<string, number> };
    events: LogEntry[];
  };
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  await rm(folder, { recursive: true, force: true });
  const asked = log.events.flatMap(({ type, params }) =>
    type === started && params?.url && /^(https?|wss?):/.test(params.url) ? [params] : [],
  );
  const hosts = new Set(
    asked.map(({ url = "" }) => new URL(url).hostname).filter((host) => !BROWSERS_OWN.test(host)),
  );
  // The control: the log does see requests.
  expect([...hosts]).toEqual(["www.linkedin.com"]);
  expect(asked.filter(({ initiator }) => initiator?.startsWith("chrome-extension:"))).toEqual([]);
  const paths = new Set(
    asked.filter(({ url = "" }) => url.includes("linkedin.com")).map(({ url = "" }) => new URL(url).pathname),
  );
  expect([...paths].filter((path) => !path.startsWith("/groups/") && path !== "/favicon.ico")).toEqual([]);
  // Nothing is said in the console either, least of all a name.
  expect(errors).toEqual([]);
});
