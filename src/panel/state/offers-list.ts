/** Which cards the list shows, in which order, and what the chips count. */
import { computed, signal } from "@preact/signals";
import type { CardId } from "#core/card.ts";
import { EMPTY_FILTER, type OfferFilter } from "#core/filter/condition.ts";
import { type FacetCount, facetCounts } from "#core/filter/counts.ts";
import { judge } from "#core/filter/filter.ts";
import { type ListedCard, listedCards } from "./judged.ts";
import { ownNotes } from "./library.ts";

export const SEGMENTS = ["offers", "starred", "others", "dismissed"] as const;
export type SegmentName = (typeof SEGMENTS)[number];
export const SORTS = ["newest", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** Rows drawn at first, and further ones each time the end comes near: thousands at once would stall the panel. */
export const ROWS_A_TIME = 30;

export const filter = signal<OfferFilter>(EMPTY_FILTER);
export const segment = signal<SegmentName>("offers");
export const sort = signal<Sort>("newest");
/** How many rows are drawn. */
export const rowsDrawn = signal(ROWS_A_TIME);
/** Whether the cards outside the filter are listed too, below the others. */
export const hiddenShown = signal(false);
/** The card the user went to from the list, and how far below the upper edge its row stood (px): the way back. */
export const leftAt = signal<{ cardId: CardId; top: number } | null>(null);

/** Which list a card stands in. A starred card stands in two; a dismissed one only there. */
function isIn(name: SegmentName, { card }: ListedCard): boolean {
  const own = ownNotes.value.get(card.id);
  if (own?.dismissed) return name === "dismissed";
  if (name === "dismissed") return false;
  if (name === "starred") return own?.starred ?? false;
  return (card.kind === "offer") === (name === "offers");
}

/** Cards of the chosen list, whatever the filter. */
export const inSegment = computed(() => listedCards.value.filter((each) => isIn(segment.value, each)));

/** How many cards each list holds. */
export const segmentSizes = computed<Record<SegmentName, number>>(() => {
  const size = (name: SegmentName) => listedCards.value.filter((each) => isIn(name, each)).length;
  return {
    offers: size("offers"),
    starred: size("starred"),
    others: size("others"),
    dismissed: size("dismissed"),
  };
});

/** The chosen list, filtered and in order. A card that does not state what is asked for is unknown, never failed. */
export const offersList = computed<{
  matched: ListedCard[];
  unknown: ListedCard[];
  /** Outside the filter. */
  failed: ListedCard[];
}>(() => {
  const matched: ListedCard[] = [];
  const unknown: ListedCard[] = [];
  const failed: ListedCard[] = [];
  for (const each of inSegment.value) {
    const { verdict } = judge(filter.value, each.judged);
    if (verdict === "match") matched.push(each);
    else if (verdict === "unknown") unknown.push(each);
    else failed.push(each);
  }
  const order = sort.value === "name" ? byName : byNewest;
  return { matched: matched.sort(order), unknown: unknown.sort(order), failed: failed.sort(order) };
});

/** What each chip would give, over the chosen list. */
export const facets = computed<FacetCount[]>(() =>
  facetCounts(
    filter.value,
    inSegment.value.map(({ judged }) => judged),
  ),
);

/** Whether anything is asked for. */
export const isFiltered = computed(
  () => filter.value.words.trim() !== "" || filter.value.conditions.length > 0,
);

/** Changes what is asked for; the list starts at its top again. */
export function setFilter(next: OfferFilter): void {
  filter.value = next;
  rowsDrawn.value = ROWS_A_TIME;
}

export function chooseSegment(name: SegmentName): void {
  segment.value = name;
  rowsDrawn.value = ROWS_A_TIME;
}

function byNewest(a: ListedCard, b: ListedCard): number {
  return (b.posted ?? b.card.firstSeen) - (a.posted ?? a.card.firstSeen) || (a.card.id < b.card.id ? -1 : 1);
}

const collator = new Intl.Collator(undefined, { sensitivity: "base" });

/** Nameless cards stand last. */
function byName(a: ListedCard, b: ListedCard): number {
  const [one, other] = [a.card.snapshot.author.name, b.card.snapshot.author.name];
  if ((one === "") !== (other === "")) return one === "" ? 1 : -1;
  return collator.compare(one, other) || byNewest(a, b);
}
