/**
 * Every card prepared for search and filter. Work is done a few milliseconds at a time, so that no other thing waits;
 * `catalogue` changes once a round of it is done.
 */
import { effect, signal } from "@preact/signals";
import type { CardId, OfferCard } from "#core/card.ts";
import { FacetIndex } from "#core/filter/facet-index.ts";
import { judgedCard } from "#core/filter/filter.ts";
import { fold } from "#core/filter/fold.ts";
import { SearchIndex } from "#core/search/search-index.ts";
import { aroundOf, watchAround } from "./around.ts";
import { allCards, cardListeners, cardOf, cards } from "./library.ts";
import { postedOf } from "./posted.ts";

/** A card with what the list is ordered by. */
export interface ListedCard {
  /** Under which it stands in the indexes. */
  number: number;
  card: OfferCard;
  /** Milliseconds since the epoch; reckoned from the age label where no id tells it, null where nothing does. */
  posted: number | null;
  /** Folded, for sorting; empty for the nameless. */
  name: string;
}

export interface Catalogue {
  /** Cards by number; a number that is free holds none. */
  rows: readonly (ListedCard | undefined)[];
  /** Cards that cannot be read: one bad record never hides the others. */
  broken: readonly CardId[];
  search: SearchIndex;
  facets: FacetIndex;
  /** Whether all that was read so far is prepared. */
  settled: boolean;
}

/** Longest stretch of work at a time, in milliseconds. */
const STRETCH = 7;
/** While much is to be done, the list is drawn again this often, in milliseconds. */
const DRAW_EVERY = 400;

const rows: (ListedCard | undefined)[] = [];
const numbers = new Map<CardId, number>();
const free: number[] = [];
const broken = new Set<CardId>();
let search = new SearchIndex();
let facets = new FacetIndex();

/** Replaced as a whole whenever the indexes have changed. */
export const catalogue = signal<Catalogue>({ rows, broken: [], search, facets, settled: true });
/** Whether the whole library has been read and prepared once: before, a list would show a part for the whole. */
export const prepared = signal(false);

/** Cards to be prepared, in the order they came. */
const queue = new Set<CardId>();
let isWorking = false;
let drawn = 0;

cardListeners.add((change) => {
  if (change === "all-gone") {
    queue.clear();
    broken.clear();
    clear();
    publish(true);
    return;
  }
  const { put, gone } = change;
  for (const { id } of put) queue.add(id);
  for (const id of gone) queue.add(id);
  work();
});
// What was read before this code was there.
for (const { id } of allCards()) queue.add(id);
watchAround((ids) => {
  for (const id of ids) if (cardOf(id)) queue.add(id);
  work();
});

/** The row of a card, if it is prepared. */
export function rowOf(cardId: CardId): ListedCard | undefined {
  const number = numbers.get(cardId);
  return number === undefined ? undefined : rows[number];
}

effect(() => {
  if (cards.value === null) prepared.value = false;
  else if (catalogue.value.settled) prepared.value = true;
});

function work(): void {
  if (isWorking || queue.size === 0) return;
  isWorking = true;
  stretch();
}

function stretch(): void {
  const end = performance.now() + STRETCH;
  for (const id of queue) {
    queue.delete(id);
    refresh(id);
    if (performance.now() > end) break;
  }
  const now = performance.now();
  isWorking = queue.size > 0;
  const isDue = !isWorking || now - drawn > DRAW_EVERY || catalogue.peek().settled;
  if (isDue) {
    drawn = now;
    publish(!isWorking);
  }
  if (isWorking) setTimeout(stretch);
}

function refresh(id: CardId): void {
  const card = cardOf(id);
  broken.delete(id);
  if (!card) {
    drop(id);
    return;
  }
  try {
    prepare(card);
  } catch {
    // A bad row, from a crash or another version.
    drop(id);
    broken.add(id);
  }
}

function prepare(card: OfferCard): void {
  const judged = judgedCard(card, aroundOf(card));
  const row = { card, posted: postedOf(card), name: fold(card.snapshot.author.name).trim() };
  const number = numbers.get(card.id) ?? free.pop() ?? rows.length;
  numbers.set(card.id, number);
  rows[number] = { number, ...row };
  search.put(number, judged.words);
  facets.put(number, judged.readings);
}

function drop(id: CardId): void {
  const number = numbers.get(id);
  if (number === undefined) return;
  numbers.delete(id);
  rows[number] = undefined;
  free.push(number);
  search.remove(number);
  facets.remove(number);
  // Nothing is left, so nothing of what was there need be remembered.
  if (numbers.size === 0) clear();
}

function clear(): void {
  search = new SearchIndex();
  facets = new FacetIndex();
  rows.length = 0;
  free.length = 0;
  numbers.clear();
}

function publish(settled: boolean): void {
  catalogue.value = { rows, broken: [...broken], search, facets, settled };
}
