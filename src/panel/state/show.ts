/** What the worker asks the panel to show: words added by the context menu, or why they were not. */
import { signal } from "@preact/signals";
import { type PanelShow, SHOW_KEY } from "#messaging/reader-status.ts";
import { say, sayCount } from "#platform/say.ts";
import { readSession, removeSession, watchSession } from "#platform/session-store.ts";
import { chooseSegment } from "./offers-list.ts";
import { go } from "./route.ts";
import { showToast } from "./toast.ts";

/** Words were to be added before the user had agreed: the welcome says so. */
export const addWaitsForConsent = signal(false);
/** Why words from the context menu could not be added; shown by the add view until something is added. */
export const addProblem = signal<Extract<PanelShow, { show: "add-problem" }>["problem"] | null>(null);

/** Follows the worker's wishes, also one made before the panel stood open. Returns how to stop. */
export function watchShow(): () => void {
  const follow = (value: unknown) => {
    if (!isShow(value)) return;
    // Done once: a panel opened later must not be sent here again.
    removeSession(SHOW_KEY).catch(() => undefined);
    show(value);
  };
  readSession(SHOW_KEY).then(follow, () => undefined);
  return watchSession(SHOW_KEY, follow);
}

function isShow(value: unknown): value is PanelShow {
  return typeof value === "object" && value !== null && "show" in value;
}

function show(wish: PanelShow): void {
  if (wish.show === "consent-first") {
    addWaitsForConsent.value = true;
  } else if (wish.show === "add-problem") {
    addProblem.value = wish.problem;
    go({ view: "add" });
  } else {
    addProblem.value = null;
    const [only, ...more] = wish.cardIds;
    if (only === undefined) {
      showToast({ text: say("addForgotten") });
    } else {
      showToast({ text: sayCount("addedCards", wish.cardIds.length) });
      if (more.length === 0) go({ view: "card", cardId: only });
      else {
        chooseSegment("offers");
        go({ view: "offers" });
      }
    }
  }
}
