/** Which cards the list shows, and in which order. */
import { computed } from "@preact/signals";
import type { OfferFilter } from "#core/filter/condition.ts";
import { marksOf } from "#core/search/marks.ts";
import { asksNothing, parseQuery } from "#core/search/query.ts";
import { ranked } from "#core/search/rank.ts";
import type { Found } from "#core/search/search-index.ts";
import { filter, SEGMENTS, type SegmentName, type Sort, segment, sort } from "./asked.ts";
import { catalogue, type ListedCard } from "./catalogue.ts";
import { ownNotes } from "./library.ts";

/** Which list a card stands in. A starred card stands in two; a dismissed one only there. */
function isIn(name: SegmentName, { card }: ListedCard): boolean {
  const own = ownNotes.value.get(card.id);
  if (own?.dismissed) return name === "dismissed";
  if (name === "dismissed") return false;
  if (name === "starred") return own?.starred ?? false;
  return (card.kind === "offer") === (name === "offers");
}

/** By number: 1 for the cards of the chosen list, whatever the filter. */
export const listed = computed(() =>
  Uint8Array.from(catalogue.value.rows, (row) => (row && isIn(segment.value, row) ? 1 : 0)),
);

/** How many cards each list holds. */
export const segmentSizes = computed<Record<SegmentName, number>>(() => {
  const sizes = { offers: 0, starred: 0, others: 0, dismissed: 0 };
  for (const row of catalogue.value.rows)
    if (row) for (const name of SEGMENTS) if (isIn(name, row)) sizes[name]++;
  return sizes;
});

/** What the search finds; null where nothing is searched. */
export const found = computed<Found | null>(() => {
  const query = parseQuery(filter.value.words);
  return asksNothing(query) ? null : catalogue.value.search.find(query);
});

/** What the search marks. */
export const marks = computed(() => marksOf(parseQuery(filter.value.words), found.value?.taken));

/** The facets, judged by the filter as it is now. */
export const judgedFacets = computed(() => {
  const { facets } = catalogue.value;
  facets.ask(filter.value.conditions, { listed: listed.value, found: found.value?.scores ?? null });
  // A new object each time: the index itself stays the same while it changes.
  return { facets, totals: facets.totals() };
});

/** The order in force. */
export const sortNow = computed<Sort>(() => {
  const fallback = found.value ? "best" : "newest";
  return sort.value === "best" ? fallback : (sort.value ?? fallback);
});

const newestFirst = computed(() => {
  const rows = catalogue.value.rows.filter((row) => row !== undefined);
  return rows.sort(
    (a, b) =>
      (b.posted ?? b.card.firstSeen) - (a.posted ?? a.card.firstSeen) || (a.card.id < b.card.id ? -1 : 1),
  );
});

/** Nameless cards stand last. */
const byName = computed(() =>
  newestFirst.value.toSorted((a, b) => {
    if (a.name === b.name) return 0;
    if (a.name === "" || b.name === "") return a.name === "" ? 1 : -1;
    return a.name < b.name ? -1 : 1;
  }),
);

/** The chosen list, filtered and in order. A card that does not state what is asked for is unknown, never failed. */
export const offersList = computed<{ matched: ListedCard[]; unknown: ListedCard[]; failed: ListedCard[] }>(
  () => {
    const { facets } = judgedFacets.value;
    const matched: ListedCard[] = [];
    const unknown: ListedCard[] = [];
    const failed: ListedCard[] = [];
    for (const row of sortNow.value === "name" ? byName.value : newestFirst.value) {
      const verdict = facets.verdict(row.number);
      if (verdict === "match") matched.push(row);
      else if (verdict === "unknown") unknown.push(row);
      else if (verdict === "fail") failed.push(row);
    }
    const scores = scoresOf(sortNow.value);
    if (!scores) return { matched, unknown, failed };
    return { matched: byScore(matched, scores), unknown: byScore(unknown, scores), failed };
  },
);

/** Highest score first; equals stay as they stand. */
function byScore(rows: readonly ListedCard[], scores: Readonly<Uint16Array | Uint8Array>): ListedCard[] {
  const { rows: all } = catalogue.value;
  const numbers = rows.map(({ number }) => number);
  return Array.from(ranked(numbers, scores)).flatMap((number) => all[number] ?? []);
}

function scoresOf(order: Sort): Readonly<Uint16Array> | Uint8Array | null {
  if (order === "best") return found.value?.scores ?? null;
  return order === "met" ? judgedFacets.value.facets.met(filter.value.conditions) : null;
}

/** How many cards another filter would leave, matching or unknown, in the chosen list. */
export function wouldLeave(other: OfferFilter): number {
  const { facets, search } = catalogue.value;
  const query = parseQuery(other.words);
  const scores = asksNothing(query) ? null : search.find(query).scores;
  facets.ask(other.conditions, { listed: listed.value, found: scores });
  const { matched, unknown } = facets.totals();
  facets.ask(filter.value.conditions, { listed: listed.value, found: found.value?.scores ?? null });
  return matched + unknown;
}
