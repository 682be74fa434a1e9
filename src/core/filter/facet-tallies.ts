/** The sums behind the counts: what each card adds to them depends on the conditions it fails, and on nothing else. */

import { type FacetStandings, LEFT_OPEN, RULED_OUT } from "./facet-standings.ts";
import { FACET_KEYS, type FacetName, type FacetValue } from "./facets.ts";

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
  /** Closed facets in their own order, open ones by matches, then by key. */
  values: FacetValueCount[];
  /** Values that some card has, listed here or not. */
  total: number;
  /** Cards that pass all else (or may) and say nothing to this facet. */
  unsaid: number;
}

/** Numbers of cards in the list by their verdict. */
export interface FilterTotals {
  matched: number;
  unknown: number;
  failed: number;
}

/** Among the bits of what a card fails: it is not in the list at all, and counts nowhere. */
export const UNLISTED = 1 << 30;

export class FacetTallies {
  readonly totals: FilterTotals = { matched: 0, unknown: 0, failed: 0 };
  /** By value. `unknown` lacks the cards of its facet that leave everything open; `#open` has those. */
  readonly #matches: number[] = [];
  readonly #unknown: number[] = [];
  /** By facet, as the place of its bit. */
  readonly #open = new Array<number>(32).fill(0);
  readonly #mute = new Array<number>(32).fill(0);
  /** Cards that count in all facets, by their silence: summed up by facet only when a facet is asked for. */
  readonly #silences: number[] = [];

  constructor(readonly standings: FacetStandings) {}

  /** A card that failed and left open these facets does so no more, but fails and leaves open those. */
  move(number: number, failed: number, silent: number, nextFailed: number, nextSilent: number): void {
    const before = countedIn(failed);
    const after = countedIn(nextFailed);
    if (before === 0 && after === 0 && ((failed | nextFailed) & UNLISTED) === 0) return;
    this.#total(failed, silent, -1);
    this.#total(nextFailed, nextSilent, 1);
    const matchedBefore = before & lone(silent);
    const matchedAfter = after & lone(nextSilent);
    const changed = (before ^ after) | (matchedBefore ^ matchedAfter);
    if (changed === 0) return;
    const { bits, entries } = this.standings;
    // Filled in order: a number written far beyond an array's end would make it a slow one.
    while (this.#matches.length < bits.length) {
      this.#matches.push(0);
      this.#unknown.push(0);
    }
    const open = this.standings.open(number);
    const { data } = entries;
    const end = entries.to(number);
    for (let at = entries.from(number); at < end; at++) {
      const entry = data[at] ?? 0;
      const value = entry >> 2;
      const bit = bits[value] ?? 0;
      if ((changed & bit) === 0) {
        // A card's entries stand in the order of the facets.
        if (changed > 0 && bit > changed) break;
        continue;
      }
      const counted = (after & bit ? 1 : 0) - (before & bit ? 1 : 0);
      const stands = entry & 3;
      if (stands === LEFT_OPEN) this.#unknown[value] = (this.#unknown[value] ?? 0) + counted;
      else if (stands === RULED_OUT) this.#unknown[value] = (this.#unknown[value] ?? 0) - counted;
      else {
        const matched = (matchedAfter & bit ? 1 : 0) - (matchedBefore & bit ? 1 : 0);
        this.#matches[value] = (this.#matches[value] ?? 0) + matched;
        // What leaves everything open is among the unknown of its facet already.
        const rest = (open & bit ? 0 : counted) - matched;
        if (rest !== 0) this.#unknown[value] = (this.#unknown[value] ?? 0) + rest;
      }
    }
    if (before === after) return;
    this.#silence(number, before, -1);
    this.#silence(number, after, 1);
  }

  #total(failed: number, silent: number, sign: 1 | -1): void {
    if (failed & UNLISTED) return;
    if (failed !== 0) this.totals.failed += sign;
    else if (silent !== 0) this.totals.unknown += sign;
    else this.totals.matched += sign;
  }

  /** Counts what a card does not say in these facets. */
  #silence(number: number, counted: number, sign: 1 | -1): void {
    if (counted === 0) return;
    const silence = this.standings.silence(number);
    if (counted === ALL) {
      while (this.#silences.length <= silence) this.#silences.push(0);
      this.#silences[silence] = (this.#silences[silence] ?? 0) + sign;
      return;
    }
    countBits(this.#open, this.standings.open(number) & counted, sign);
    countBits(this.#mute, (this.standings.silences[silence]?.mute ?? 0) & counted, sign);
  }

  /** Values with their counts: of an open facet so many as asked, by matches, and those selected. */
  count(facet: FacetName, selected: ReadonlySet<string>, most: number): FacetCount {
    const { standings } = this;
    const { open, mute } = this.#silent(31 - Math.clz32(standings.bitOf(facet)));
    const used: number[] = [];
    for (const id of standings.idsOf(facet))
      if (standings.isUsed(id) || (selected.size > 0 && selected.has(standings.key(id)))) used.push(id);
    const ids = FACET_KEYS[facet] ? used : this.#first(used, most);
    const values = ids.map((id) => this.#counted(standings.called(id), selected, open, id));
    if (selected.size > 0) {
      const shown = new Set(ids);
      for (const id of used)
        if (!shown.has(id) && selected.has(standings.key(id)))
          values.push(this.#counted(standings.called(id), selected, open, id));
      const known = new Set(values.map(({ key }) => key));
      for (const key of selected)
        if (!known.has(key)) values.push(this.#counted({ key, label: key, assumed: false }, selected, open));
    }
    return { facet, values, total: Math.max(used.length, values.length), unsaid: mute };
  }

  /** Cards that leave everything open in a facet, and those that say nothing to it. */
  #silent(facet: number): { open: number; mute: number } {
    const bit = 1 << facet;
    let [open, mute] = [this.#open[facet] ?? 0, this.#mute[facet] ?? 0];
    for (const [index, cards] of this.#silences.entries()) {
      const silence = this.standings.silences[index];
      if (silence && (silence.open & bit) !== 0) open += cards;
      if (silence && (silence.mute & bit) !== 0) mute += cards;
    }
    return { open, mute };
  }

  #counted(value: FacetValue, selected: ReadonlySet<string>, open: number, id = -1): FacetValueCount {
    const matches = this.#matches[id] ?? 0;
    const unknown = (this.#unknown[id] ?? 0) + open;
    // Written out: spreading a thousand of these would cost more than counting them.
    const { key, label, assumed } = value;
    return { key, label, assumed, matches, unknown, selected: selected.has(key) };
  }

  /** The first so many by matches, equals as they stand: posts bring thousands of topics, and ten are shown. */
  #first(ids: readonly number[], most: number): readonly number[] {
    const matches = this.#matches;
    if (ids.length <= most) return ids.toSorted((a, b) => (matches[b] ?? 0) - (matches[a] ?? 0));
    const first: number[] = [];
    for (const id of ids) {
      const mine = matches[id] ?? 0;
      let at = first.length;
      if (at === most && (matches[first[at - 1] ?? id] ?? 0) >= mine) continue;
      while (at > 0 && (matches[first[at - 1] ?? id] ?? 0) < mine) at--;
      first.splice(at, 0, id);
      if (first.length > most) first.pop();
    }
    return first;
  }
}

/** Bits of every facet. */
const ALL = -1;

/** Facets a card counts in: one that fails a single facet counts there alone, where its own condition is left aside. */
function countedIn(failed: number): number {
  if (failed === 0) return ALL;
  return failed & UNLISTED || (failed & (failed - 1)) !== 0 ? 0 : failed;
}

/** Facets beside which nothing is left open. */
function lone(silent: number): number {
  if (silent === 0) return ALL;
  return (silent & (silent - 1)) !== 0 ? 0 : silent;
}

function countBits(sums: number[], bits: number, by: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left);
    sums[at] = (sums[at] ?? 0) + by;
  }
}
