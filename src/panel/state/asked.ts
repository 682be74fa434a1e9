/** What is asked of the list, and where in it the user is. Apart from the list itself, whose code is loaded later. */
import { batch, computed, signal } from "@preact/signals";
import type { CardId } from "#core/card.ts";
import { EMPTY_FILTER, type OfferFilter } from "#core/filter/condition.ts";

export const SEGMENTS = ["offers", "starred", "others", "dismissed"] as const;
export type SegmentName = (typeof SEGMENTS)[number];
export const SORTS = ["best", "newest", "met", "name"] as const;
export type Sort = (typeof SORTS)[number];

export const filter = signal<OfferFilter>(EMPTY_FILTER);
export const segment = signal<SegmentName>("offers");
/** As chosen; null for what suits: the best matches of a search first, else the newest. */
export const sort = signal<Sort | null>(null);
/** Whether the cards outside the filter are listed too, below the others. */
export const hiddenShown = signal(false);
/** The card the user went to from the list, and how far below the upper edge its row stood (px): the way back. */
export const leftAt = signal<{ cardId: CardId; top: number } | null>(null);

/** The row that is to have the focus next, drawn or not. */
export const wanted = signal<{ key: CardId; top?: number } | null>(null);
/** Cards chosen to be compared, in the order they were chosen. */
export const compared = signal<readonly CardId[]>([]);
/** Whether anything is asked for. */
export const isFiltered = computed(
  () => filter.value.words.trim() !== "" || filter.value.conditions.length > 0,
);

/** Counts up with every change of what is asked for: the list starts at its top again. */
export const asked = signal(0);

/** Changes what is asked for. */
export function setFilter(next: OfferFilter): void {
  batch(() => {
    filter.value = next;
    asked.value++;
  });
}

export function chooseSegment(name: SegmentName): void {
  batch(() => {
    segment.value = name;
    asked.value++;
  });
}
