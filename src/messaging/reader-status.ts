/** What is known of the reading of one tab; the worker writes it to the session's memory, the panel watches it. */

export type ReaderHealth = "ok" | "partial" | "by-shape" | "nothing-found" | "looking";

export interface ReaderStatus {
  /** Which reading of the page this is: when it began, in ms since the epoch. */
  session: number;
  groupId: string;
  groupName: string;
  reading: boolean;
  /** Why it stopped, while `reading` is false. */
  ended?: "user" | "left-group" | "updated" | "page-left";
  /** Ids of the cards kept from this page, by what they are. */
  offers: string[];
  others: string[];
  /** Cards among them whose text the page holds only in part. */
  partial: string[];
  /** Misses by required field. */
  missed: Record<string, number>;
  health: ReaderHealth;
  /** The last batch could not be kept. */
  failed?: boolean;
}

/** Key of a tab's status in the session's memory. */
export const statusKey = (tabId: number | ""): string => `reader:${tabId}`;
/** Key under which the worker notes who started a tab's reader: the user's press, or a group that is always read. */
export const startedKey = (tabId: number | ""): string => `started:${tabId}`;
export type StartedBy = "press" | "always";
/** Key of the filter in force, as the panel last had it; it ends with the browser, so nothing is dimmed by surprise. */
export const FILTER_KEY = "panel:filter";
/**
 * Key under which the worker notes each press of the toolbar button: from then on the browser shows the tab's address
 * to an open panel, and tells it by no event.
 */
export const PRESSED_KEY = "panel:pressed";
/** Key under which the worker tells a panel what to show first. */
export const SHOW_KEY = "panel:show";

/** What a press of the context menu, or on a mark in the feed, brought; a panel beside that tab shows it, others only say so. */
export type PanelShow = { at: number; tabId?: number } & (
  | { show: "added"; cardIds: string[] }
  | { show: "add-problem"; problem: "empty" | "too-long" | "bad-link" | "not-kept" }
  | { show: "card"; cardId: string }
  | { show: "consent-first" }
);
