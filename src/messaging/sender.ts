/** Who sent a message: decided by what the browser says of the sender, never by what the message says. */
import { browser, type Runtime } from "#platform/browser.ts";
import type { Role } from "./contract.ts";

const PAGE_ORIGIN = "https://www.linkedin.com";

/** The sender's role, null for everybody else: other extensions, other sites, frames, private windows. */
export function roleOf(sender: Runtime.MessageSender): Role | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? "";
  if (url.startsWith(browser.runtime.getURL(""))) return "panel";
  if (sender.tab?.id === undefined || sender.tab.incognito || sender.frameId !== 0) return null;
  return URL.canParse(url) && new URL(url).origin === PAGE_ORIGIN ? "content" : null;
}
