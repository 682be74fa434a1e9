/** How many cards each facet value would give: counted against all other conditions, so that chips never lie. */

import { isFacetName, type OfferFilter } from "./condition.ts";
import { selectedKeys } from "./edit-filter.ts";
import { FACET_NAMES, FACETS, type FacetName, type FacetReading, type FacetValue } from "./facets.ts";
import { type JudgedCard, judgeCondition } from "./filter.ts";
import { answers } from "./search.ts";
import { queryWords } from "./words.ts";

/** One value with the cards it would give if it alone were asked of this facet, all else as it is. */
export interface FacetValueCount extends FacetValue {
  selected: boolean;
  /** Cards that would match. */
  matches: number;
  /** Cards that would be unknown. */
  unknown: number;
}

export interface FacetCount {
  facet: FacetName;
  /** Closed facets in their own order, open ones by matches, then by label. */
  values: FacetValueCount[];
  /** Cards that pass all else (or may) and say nothing to this facet. */
  unsaid: number;
}

/** Counts of every facet, in catalogue order. Values that some card has, or the filter asks for, are listed. */
export function facetCounts(filter: OfferFilter, cards: readonly JudgedCard[]): FacetCount[] {
  const asked = queryWords(filter.words);
  const deciding = filter.conditions.flatMap((condition) =>
    condition.need === "must" && isFacetName(condition.facet)
      ? [{ condition, bit: BIT[condition.facet] }]
      : [],
  );
  const tallies = FACET_NAMES.map((facet) => new Tally(facet, selectedKeys(filter, facet)));
  for (const card of cards) {
    // Which facets the card fails, and which it is silent on: judged once, read once for each facet without its own.
    let failed = answers(asked, card.words) ? 0 : NO_FACET;
    let unsaid = 0;
    for (const { condition, bit } of deciding) {
      const judged = judgeCondition(condition, card.readings);
      if (judged === "failed") failed |= bit;
      else if (judged === "unsaid") unsaid |= bit;
    }
    for (const tally of tallies) {
      const others = ~BIT[tally.facet];
      const verdict = failed & others ? "fail" : unsaid & others ? "unknown" : "match";
      tally.add(card.readings[tally.facet], verdict);
    }
  }
  return tallies.map((tally) => tally.result());
}

/** One bit a facet, and one that is no facet's: the words. */
const BIT: Record<FacetName, number> = {
  format: 1,
  time: 2,
  place: 4,
  kind: 8,
  years: 16,
  topic: 32,
  status: 64,
};
const NO_FACET = 1 << 20;

interface Sum {
  /** Null for a key that cards only rule out or leave open; it is not listed. */
  value: FacetValue | null;
  matches: number;
  unknown: number;
}

/** Sums one facet over the cards; what most cards have in common (saying nothing) is summed once for all values. */
class Tally {
  readonly #sums = new Map<string, Sum>();
  #restUnsaid = 0;
  #silent = 0;

  constructor(
    readonly facet: FacetName,
    readonly selected: ReadonlySet<string>,
  ) {}

  /** Adds a card by its verdict on all other facets. */
  add(said: FacetReading, others: "match" | "unknown" | "fail"): void {
    const rest = said.rest === "unsaid" ? 1 : 0;
    for (const value of said.yes) {
      // A value is listed even where the filter leaves no card for it.
      const sum = this.#sum(value.key);
      // The first spelling stands for all; assumed only where no card says it in words.
      if (!sum.value || (sum.value.assumed && !value.assumed)) sum.value = value;
      if (others === "fail") continue;
      sum.unknown -= rest;
      if (others === "match") sum.matches++;
      else sum.unknown++;
    }
    if (others === "fail") return;
    if (said.yes.length === 0) this.#silent++;
    this.#restUnsaid += rest;
    if (rest === 1) for (const key of said.no) this.#sum(key).unknown--;
    else for (const key of said.unsaid) this.#sum(key).unknown++;
  }

  result(): FacetCount {
    for (const key of this.selected) this.#sum(key).value ??= { key, label: key, assumed: false };
    const values: FacetValueCount[] = [];
    for (const { value, matches, unknown } of this.#sums.values()) {
      if (!value) continue;
      const { key, label, assumed } = value;
      const selected = this.selected.has(key);
      values.push({ key, label, assumed, matches, unknown: unknown + this.#restUnsaid, selected });
    }
    const order = FACETS[this.facet].keys;
    if (order) values.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    else values.sort((a, b) => b.matches - a.matches || (a.key < b.key ? -1 : 1));
    return { facet: this.facet, values, unsaid: this.#silent };
  }

  #sum(key: string): Sum {
    let sum = this.#sums.get(key);
    if (!sum) {
      sum = { value: null, matches: 0, unknown: 0 };
      this.#sums.set(key, sum);
    }
    return sum;
  }
}
