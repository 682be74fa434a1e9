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
  const replyTo = ({ call, ask }: PanelRequest): boolean | undefined => {
    if (call === "post/show" && isNames(ask)) return requests.show(ask);
    if (call === "marks/show-all" && (ask === null || typeof ask === "boolean")) return requests.showAll(ask);
    if (call === "reader/stop") requests.stop();
    return call === "reader/stop" || call === "reader/alive" || undefined;
  };
  // Answered at once, which needs no polyfill; the types know no such listener, hence the question mark.
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer?: (reply: boolean) => void,
  ): void => {
    if (sender.id !== browser.runtime.id || sender.tab?.url?.startsWith("http")) return;
    const reply = isRequest(message) && message.build === BUILD ? replyTo(message) : undefined;
    if (reply !== undefined) answer?.(reply);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => letGo(() => browser.runtime.onMessage.removeListener(listener)));
}

interface PanelRequest {
  readonly call: string;
  readonly build: string;
  readonly ask: unknown;
}

function isRequest(message: unknown): message is PanelRequest {
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
