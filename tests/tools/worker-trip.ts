/** Asking an extension's worker from a page, as its own script there does, and ending that worker. */
import type { Browser, Page } from "puppeteer-core";
import { until } from "./person.ts";

/** Runs an expression in the world that the extension's script has in the page; resolves to its value. */
export type Run = (expression: string) => Promise<unknown>;

export async function worldIn(page: Page, extensionId: string): Promise<Run> {
  const client = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  client.on("Runtime.executionContextCreated", ({ context }) => void worlds.push(context));
  await client.send("Runtime.enable");
  const ours = () => worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  await until(async () => ours() !== undefined, "the extension's own world in the page");
  const contextId = ours()?.id ?? 0;
  return async (expression) => {
    const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await client.send("Runtime.evaluate", asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Ends this extension's worker, as the browser does when it is idle. */
export async function endWorker(browser: Browser, extensionId: string): Promise<void> {
  const target = browser
    .targets()
    .find(
      (one) => one.type() === "service_worker" && one.url().startsWith(`chrome-extension://${extensionId}/`),
    );
  if (!target) return;
  try {
    await (await target.worker())?.close();
  } catch {
    // It ended by itself meanwhile, which is all that was wanted.
  }
  await until(async () => !browser.targets().includes(target), "the worker's end");
}

export interface Trip {
  /** Milliseconds from the question to the answer. */
  ms: number;
  /** Length of `marks` in the answer, "unmarked" where there are none, or the code of a refusal. */
  said: number | string;
}

/** Twenty posts, as a scroll step shows them; `from` is the number of the first, and a number is always the same post. */
const POSTS = (from: number, posts: number) =>
  `Array.from({ length: ${posts} }, (_, n) => { const at = ${from} + n; const id = "urn:li:activity:" + (7410000000000000000n + BigInt(at)); return { key: id, ids: [id], author: { name: "Mentor " + at, headline: "Nurse", profile: "/in/mentor-" + at }, text: "Happy to mentor nurses by email, mornings, number " + at + ". " + "Write me a few lines about yourself. ".repeat(14), age: "1d", truncated: false, edited: false, dialect: "classic" }; })`;

/** Sends posts under this call, and tells how long the answer took. */
export async function trip(
  run: Run,
  envelope: { call: string; build: string; groupId: string },
  from: number,
  posts = 20,
): Promise<Trip> {
  const { call, build, groupId } = envelope;
  const value = await run(`(async () => {
    const ask = { session: 1, groupId: ${JSON.stringify(groupId)}, groupName: "", posts: ${POSTS(from, posts)}, missed: {}, health: "ok" };
    const from = performance.now();
    const reply = await chrome.runtime.sendMessage({ call: ${JSON.stringify(call)}, build: ${JSON.stringify(build)}, ask });
    return [performance.now() - from, reply.ok === true ? (reply.value.marks?.length ?? "unmarked") : reply.error.code];
  })()`);
  const [ms, said] = value as [number, number | string];
  return { ms, said };
}
