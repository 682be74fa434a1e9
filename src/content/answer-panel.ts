/** Answers the panel's few calls. Checked by hand, so that no schema library enters the page. */
import { BUILD } from "#messaging/build.ts";
import { browser, type Runtime } from "#platform/browser.ts";
import { letGo } from "#platform/let-go.ts";

export interface PanelRequests {
  stop(): void;
  /** Scrolls to the post with one of these names; false where it is not on the page. */
  show(names: readonly string[]): boolean;
  /** Shows all dimmed posts or dims them again; null only asks. Answers whether all are shown. */
  showAll(all: boolean | null): boolean;
}

/** Listens until the signal ends. Hears only pages of this very build of the extension. */
export function answerPanel(signal: AbortSignal, requests: PanelRequests): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<boolean> | undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.url?.startsWith("http")) return undefined;
    if (!isRequest(message) || message.build !== BUILD) return undefined;
    if (message.call === "reader/alive") return Promise.resolve(true);
    if (message.call === "reader/stop") {
      requests.stop();
      return Promise.resolve(true);
    }
    if (message.call === "post/show" && isNames(message.ask))
      return Promise.resolve(requests.show(message.ask));
    if (message.call === "marks/show-all" && (message.ask === null || typeof message.ask === "boolean"))
      return Promise.resolve(requests.showAll(message.ask));
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => letGo(() => browser.runtime.onMessage.removeListener(listener)));
}

function isRequest(message: unknown): message is { call: string; build: string; ask: unknown } {
  return (
    typeof message === "object" &&
    message !== null &&
    "call" in message &&
    "build" in message &&
    "ask" in message
  );
}

function isNames(ask: unknown): ask is string[] {
  return Array.isArray(ask) && ask.length <= 400 && ask.every((name) => typeof name === "string");
}
