/** What the worker asks the panel to show: words added by the context menu, or why they were not; a card pressed in the feed. */
import { effect, signal } from "@preact/signals";
import type { PostKind } from "#core/offer.ts";
import { type PanelShow, SHOW_KEY } from "#messaging/reader-status.ts";
import { currentTab } from "#platform/current-tab.ts";
import { say } from "#platform/say.ts";
import { readSession, removeSession, watchSession } from "#platform/session-store.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { addedWords, listOf } from "../parts/add/added-words.ts";
import { chooseSegment } from "./asked.ts";
import { tab } from "./reader.ts";
import { go } from "./route.ts";
import { store } from "./store.ts";
import { showToast } from "./toast.ts";

/** Words were to be added before the user had agreed: the welcome says so. */
export const addWaitsForConsent = signal(false);
/** Why words from the context menu could not be added; shown by the add view until something is added. */
export const addProblem = signal<Extract<PanelShow, { show: "add-problem" }>["problem"] | null>(null);

/**
 * Follows the worker's wishes, also one made before the panel stood open. A panel beside another tab stays where it is
 * and only says what was added. Returns how to stop.
 */
export function watchShow(): () => void {
  const follow = async (value: unknown, isOpening: boolean) => {
    if (!isShow(value)) return;
    const mine = await isMine(value);
    if (mine) {
      // Done once: a panel opened later must not be sent here again.
      removeSession(SHOW_KEY).catch(() => undefined);
      await show(value);
    } else if (!isOpening && value.show === "added") await tell(value.cardIds);
  };
  readSession(SHOW_KEY).then(
    (value) => follow(value, true),
    () => undefined,
  );
  return watchSession(SHOW_KEY, (value) => void follow(value, false));
}

function isShow(value: unknown): value is PanelShow {
  return typeof value === "object" && value !== null && "show" in value;
}

/** Whether the wish is for the panel beside this tab; a panel just opened does not know its tab yet. */
async function isMine({ tabId }: PanelShow): Promise<boolean> {
  if (tabId === undefined) return true;
  const beside = tab.value ?? (await currentTab().catch(() => null));
  return beside === null || beside.id === tabId;
}

async function show(wish: PanelShow): Promise<void> {
  if (wish.show === "consent-first") {
    addWaitsForConsent.value = true;
  } else if (wish.show === "add-problem") {
    addProblem.value = wish.problem;
    go({ view: "add" });
  } else if (wish.show === "card") {
    go({ view: "card", cardId: wish.cardId });
  } else {
    addProblem.value = null;
    const kinds = await tell(wish.cardIds);
    const [only, ...more] = wish.cardIds;
    if (only === undefined) return;
    chooseSegment(listOf(kinds));
    go(more.length === 0 ? { view: "card", cardId: only } : { view: "offers" });
  }
}

/** Says what was added, and answers of which kinds it is. */
async function tell(cardIds: readonly string[]): Promise<PostKind[]> {
  const kinds = await kindsOf(cardIds);
  showToast({ text: cardIds.length === 0 ? say("addForgotten") : addedWords(kinds) });
  return kinds;
}

/** Of the cards as they are kept; a card that cannot be read counts as an offer, as most are. */
async function kindsOf(cardIds: readonly string[]): Promise<PostKind[]> {
  const db = await openedStore();
  const cards = await db?.cards.bulkGet([...cardIds]).catch(() => undefined);
  return cardIds.map((_, at) => cards?.[at]?.kind ?? "offer");
}

/** The database once the panel has it; null where it cannot be opened. */
function openedStore(): Promise<GuidepostDb | null> {
  return new Promise((opened) => {
    const stop = effect(() => {
      const now = store.value;
      if (now.is === "opening") return;
      opened(now.is === "open" ? now.db : null);
      queueMicrotask(() => stop());
    });
  });
}
