/**
 * M1: a batch of posts from the page to the worker and back, in the built extension, beside an empty listener's answer to the
 * same bytes and the barest write that the browser allows. The panel is closed: it would read the news on the same two cores.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { groupPath } from "#demo/group.ts";
import { demoResponse } from "#demo/site.ts";
import { type GuidepostBrowser, openGuidepost } from "../tools/guidepost-browser.ts";
import { press, until, wordsOf } from "../tools/person.ts";
import { endWorker, type Run, trip, worldIn } from "../tools/worker-trip.ts";
import type { Bench, Outcome } from "./comparison.ts";
import { rawPuts } from "./raw-puts.ts";
import { median } from "./turns.ts";

const POSTS = 20;
const ROUNDS = 25;
const COLD_ROUNDS = 7;
/** Groups of the demo: the feed of the first is marked. */
const MARKED = "99000101";

export const worker: Bench = { id: "M1", run };

async function* run(): AsyncIterable<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "guidepost-bench-"));
  const built = join(folder, "built");
  // In a process of its own: the builder talks where our lines are to stand.
  await promisify(execFile)(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--outDir", built]);
  const now = Date.now();
  const guidepost = await openGuidepost({
    answer: (url) => demoResponse(url, now),
    allowed: true,
    extension: built,
  });
  try {
    const bare = await guidepost.browser.installExtension(await emptyExtension(folder));
    yield* outcomes(await timesIn(guidepost, bare));
  } finally {
    await guidepost.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Times {
  empty: number[];
  kept: number[];
  again: number[];
  oneByOne: number[];
  raw: number[];
  cold: number[];
  coldBare: number[];
}

function* outcomes(times: Times): Iterable<Outcome> {
  const middle = (name: keyof Times) => median(times[name]);
  const one = { id: "M1", size: POSTS, unit: "ms" };
  yield {
    ...one,
    what: "posts met again, answered",
    product: middle("again"),
    peer: middle("empty"),
    peerName: "empty listener, same bytes",
    goal: 1.6,
  };
  yield {
    ...one,
    what: "new posts kept and marked",
    product: middle("kept"),
    peer: middle("empty") + middle("raw"),
    peerName: "empty listener + raw puts",
    floor: middle("raw"),
    goal: 1.1,
  };
  yield {
    ...one,
    what: "new posts in one message",
    product: middle("kept"),
    peer: middle("oneByOne"),
    peerName: "a message for each post",
    goal: 1 / 15,
  };
  yield {
    ...one,
    what: "worker started, first reply",
    product: middle("cold"),
    peer: middle("coldBare"),
    peerName: "empty worker",
    goal: 1.2,
  };
}

async function timesIn(guidepost: GuidepostBrowser, bare: string): Promise<Times> {
  const { run, runBare } = await markedGroup(guidepost, bare);
  const script = await readFile(join(guidepost.extension, "src/content/main.iife.js"), "utf8");
  const build = /["'`]([0-9a-f]{12})["'`]/.exec(script)?.[1] ?? "";
  const seen = { call: "posts/seen", build, groupId: MARKED };
  const nobody = { ...seen, call: "nobody/listens" };
  const times: Times = { empty: [], kept: [], again: [], oneByOne: [], raw: [], cold: [], coldBare: [] };
  let made = 0;
  const next = (posts = POSTS) => {
    made += posts;
    return made - posts;
  };
  const kept = async (from: number, posts = POSTS) => {
    const { ms, said } = await trip(run, seen, from, posts);
    assert.equal(said, posts, "every post is kept and answered with its mark");
    return ms;
  };
  const raw = await rawPuts(await guidepost.worker());
  for (let round = 0; round < ROUNDS; round++) {
    const from = next();
    times.empty.push((await trip(run, nobody, from)).ms);
    times.kept.push(await kept(from));
    times.again.push(await kept(from));
    times.raw.push(await raw());
    if (round % 5 > 0) continue;
    let all = 0;
    for (let post = 0; post < POSTS; post++) all += await kept(next(1), 1);
    times.oneByOne.push(all);
  }
  for (let round = 0; round < COLD_ROUNDS; round++) {
    await endWorker(guidepost.browser, bare);
    times.coldBare.push((await trip(runBare, nobody, 0)).ms);
    await endWorker(guidepost.browser, guidepost.id);
    times.cold.push((await trip(run, nobody, 0)).ms);
  }
  return times;
}

/** The group with its feed marked, and the worlds that both extensions' scripts have in the page. */
async function markedGroup(guidepost: GuidepostBrowser, bare: string): Promise<{ run: Run; runBare: Run }> {
  const page = await guidepost.open(`https://www.linkedin.com${groupPath("classic")}`);
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  await until(async () => /\d+ offers/.test(await wordsOf(panel)), "the first offers");
  await press(panel, "Mark this group’s feed");
  await press(panel, "Turn on");
  await page.bringToFront();
  await until(async () => (await page.$$("[data-guidepost=host]")).length > 0, "the first marks");
  await panel.close();
  return { run: await worldIn(page, guidepost.id), runBare: await worldIn(page, bare) };
}

/** An extension whose worker does nothing but answer. */
async function emptyExtension(folder: string): Promise<string> {
  const empty = await mkdtemp(join(folder, "empty-"));
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    background: { service_worker: "worker.js" },
    content_scripts: [{ matches: ["https://www.linkedin.com/*"], js: ["page.js"] }],
  };
  await writeFile(join(empty, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(empty, "page.js"), "");
  const answer = "(_, __, reply) => reply({ ok: false, error: { code: 'unknown-call' } })";
  await writeFile(join(empty, "worker.js"), `chrome.runtime.onMessage.addListener(${answer});`);
  return empty;
}
