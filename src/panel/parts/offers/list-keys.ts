/** The list by keyboard: j and k or the arrows move, s stars, x dismisses, / searches; Enter is the link's own. */
import type { CardId } from "#core/card.ts";
import { SEARCH_BOX } from "./SearchBox.tsx";

export interface ListActions {
  star: (cardId: CardId) => void;
  dismiss: (cardId: CardId) => void;
}

const LINKS = "a[data-card]";

function rowLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(LINKS)];
}

/** The link of a card's row, if it is drawn. */
export function rowLink(cardId: CardId): HTMLAnchorElement | undefined {
  return rowLinks().find((link) => link.dataset.card === cardId);
}

/** Moves the focus to the next row (else the one before): this one is about to leave the list. */
export function focusBeside(cardId: CardId): void {
  const links = rowLinks();
  const at = links.findIndex((link) => link.dataset.card === cardId);
  (links[at + 1] ?? links[at - 1])?.focus();
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
  const links = rowLinks();
  const row = target.closest(".offer")?.querySelector<HTMLAnchorElement>(LINKS) ?? null;
  const step = stepOf(event.key, row !== null);
  if (step !== 0) {
    const at = row ? links.indexOf(row) + step : 0;
    const next = links[at];
    if (!next) return;
    next.focus();
    next.closest(".offer")?.scrollIntoView({ block: "nearest" });
    event.preventDefault();
    return;
  }
  const cardId = row?.dataset.card;
  if (cardId === undefined) return;
  if (event.key === "s") actions.star(cardId);
  if (event.key === "x") {
    focusBeside(cardId);
    actions.dismiss(cardId);
  }
}

/** The arrows move only within the list: elsewhere they scroll. */
function stepOf(key: string, inList: boolean): -1 | 0 | 1 {
  if (key === "j" || (key === "ArrowDown" && inList)) return 1;
  if (key === "k" || (key === "ArrowUp" && inList)) return -1;
  return 0;
}
