/** Asks the script in a page; null where none is there to answer. */
import { browser } from "#platform/browser.ts";
import { BUILD } from "./build.ts";
import type { PageCalls } from "./contract.ts";

export async function askPage<N extends keyof PageCalls>(
  tabId: number,
  call: N,
  request: PageCalls[N]["ask"],
): Promise<PageCalls[N]["answer"] | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { call, build: BUILD, ask: request });
    return typeof answer === "boolean" ? (answer as PageCalls[N]["answer"]) : null;
  } catch {
    return null;
  }
}
