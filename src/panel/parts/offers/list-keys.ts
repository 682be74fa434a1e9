/**
 * The list by keyboard: arrows or j and k move, Home and End go to its ends, s stars, x dismisses, c compares, / searches,
 * ? tells all of this; Enter is the link's own.
 */
import type { CardId } from "#core/card.ts";
import { hiddenShown, wanted } from "../../state/asked.ts";
import { offersList } from "../../state/offers-list.ts";
import { SEARCH_BOX } from "./search-box-name.ts";

export interface ListActions {
  star: (cardId: CardId) => void;
  dismiss: (cardId: CardId) => void;
  compare: (cardId: CardId) => void;
  help: () => void;
}

/** Every card of the list as it stands, drawn or not. */
function listedIds(): CardId[] {
  const { matched, unknown, failed } = offersList.value;
  return [...matched, ...unknown, ...(hiddenShown.value ? failed : [])].map(({ card }) => card.id);
}

/** Moves the focus to the next row (else the one before): this one is about to leave the list. */
export function focusBeside(cardId: CardId): void {
  const ids = listedIds();
  const at = ids.indexOf(cardId);
  const beside = ids[at + 1] ?? ids[at - 1];
  if (beside !== undefined) wanted.value = { key: beside };
}

/** Handles a key pressed anywhere in the view; keys for text fields and for the browser pass by. */
export function handleListKey(event: KeyboardEvent, actions: ListActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (!target || target.closest("input, textarea, select, summary, dialog")) return;
  if (event.key === "/") {
    document.querySelector<HTMLElement>(`[${SEARCH_BOX}]`)?.focus();
    event.preventDefault();
    return;
  }
  if (event.key === "?") {
    actions.help();
    event.preventDefault();
    return;
  }
  const cardId = rowInMind(target);
  const to = destination(event.key, cardId);
  if (to !== undefined) {
    wanted.value = { key: to };
    event.preventDefault();
  } else if (cardId !== undefined) act(event.key, cardId, actions);
}

/** The row that has the focus, or is about to have it: of keys pressed faster than rows are drawn none is lost. */
function rowInMind(target: HTMLElement): CardId | undefined {
  const next = wanted.value?.key;
  if (next !== undefined && listedIds().includes(next)) return next;
  return target.closest<HTMLElement>("[data-row]")?.dataset.row;
}

function act(key: string, cardId: CardId, actions: ListActions): void {
  if (key === "s") actions.star(cardId);
  if (key === "c") actions.compare(cardId);
  if (key === "x") {
    focusBeside(cardId);
    actions.dismiss(cardId);
  }
}

/** The card that a key leads to. The arrows, Home and End move only within the list: elsewhere they scroll. */
function destination(key: string, from: CardId | undefined): CardId | undefined {
  const moves = ["j", "k", ...(from === undefined ? [] : ["ArrowDown", "ArrowUp", "Home", "End"])];
  if (!moves.includes(key)) return undefined;
  const ids = listedIds();
  if (key === "Home") return ids[0];
  if (key === "End") return ids.at(-1);
  if (from === undefined) return ids[0];
  return ids[ids.indexOf(from) + (key === "j" || key === "ArrowDown" ? 1 : -1)];
}
