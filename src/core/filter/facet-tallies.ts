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

  /** Adds a card that fails and leaves open these facets, or with -1 takes it out again. */
  add(number: number, failed: number, silent: number, sign: 1 | -1): void {
    if (failed & UNLISTED) return;
    // Filled in order: a number written far beyond an array's end would make it a slow one.
    while (this.#matches.length < this.standings.bits.length) {
      this.#matches.push(0);
      this.#unknown.push(0);
    }
    if (failed !== 0) this.totals.failed += sign;
    else if (silent !== 0) this.totals.unknown += sign;
    else this.totals.matched += sign;
    // A card that fails one facet counts in that facet alone: there its own condition is left aside.
    if ((failed & (failed - 1)) !== 0) return;
    const counted = failed === 0 ? -1 : failed;
    const lone = (silent & (silent - 1)) === 0;
    const matched = silent === 0 ? -1 : lone ? silent : 0;
    const open = this.standings.open(number);
    for (const entry of this.standings.entries(number) ?? []) {
      const value = entry >> 2;
      const bit = this.standings.bits[value] ?? 0;
      if ((counted & bit) === 0) continue;
      const stands = entry & 3;
      if (stands === LEFT_OPEN) this.#count(this.#unknown, value, sign);
      else if (stands === RULED_OUT) this.#count(this.#unknown, value, -sign);
      else if (matched & bit) {
        this.#count(this.#matches, value, sign);
        if (open & bit) this.#count(this.#unknown, value, -sign);
      } else if ((open & bit) === 0) this.#count(this.#unknown, value, sign);
    }
    const silence = this.standings.silence(number);
    if (counted === -1) {
      while (this.#silences.length <= silence) this.#silences.push(0);
      this.#count(this.#silences, silence, sign);
      return;
    }
    this.#countBits(this.#open, open & counted, sign);
    this.#countBits(this.#mute, (this.standings.silences[silence]?.mute ?? 0) & counted, sign);
  }

  /** Values with their counts: of an open facet so many as asked, by matches, and those selected. */
  count(facet: FacetName, selected: ReadonlySet<string>, most: number): FacetCount {
    const { standings } = this;
    const at = 31 - Math.clz32(standings.bitOf(facet));
    const used = standings
      .idsOf(facet)
      .filter((id) => standings.isUsed(id) || selected.has(standings.key(id)));
    const { open, mute } = this.#silent(at);
    const order = FACET_KEYS[facet];
    const ids = order ? used.sort((a, b) => placeIn(order, a) - placeIn(order, b)) : this.#first(used, most);
    const shown = new Set(ids);
    for (const id of used) if (!shown.has(id) && selected.has(standings.key(id))) ids.push(id);
    const values = ids.map((id) => this.#counted(standings.called(id), selected, open, id));
    const known = new Set(values.map(({ key }) => key));
    for (const key of selected)
      if (!known.has(key)) values.push(this.#counted({ key, label: key, assumed: false }, selected, open));
    return { facet, values, total: Math.max(used.length, values.length), unsaid: mute };

    function placeIn(keys: readonly string[], id: number): number {
      return keys.indexOf(standings.key(id));
    }
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

  /** The first so many by matches, then by key: posts bring thousands of topics, and ten are shown. */
  #first(ids: readonly number[], most: number): number[] {
    const before = (a: number, b: number) => {
      const more = (this.#matches[a] ?? 0) - (this.#matches[b] ?? 0);
      return more !== 0 ? more > 0 : this.standings.key(a) < this.standings.key(b);
    };
    if (ids.length <= most) return ids.toSorted((a, b) => (before(a, b) ? -1 : 1));
    const first: number[] = [];
    for (const id of ids) {
      const last = first.at(-1);
      if (first.length === most && last !== undefined && !before(id, last)) continue;
      let at = first.length;
      while (at > 0 && before(id, first[at - 1] ?? id)) at--;
      first.splice(at, 0, id);
      if (first.length > most) first.pop();
    }
    return first;
  }

  #count(sums: number[], at: number, by: number): void {
    sums[at] = (sums[at] ?? 0) + by;
  }

  #countBits(sums: number[], bits: number, by: number): void {
    for (let left = bits; left !== 0; left &= left - 1) {
      const at = 31 - Math.clz32(left & -left);
      sums[at] = (sums[at] ?? 0) + by;
    }
  }
}
