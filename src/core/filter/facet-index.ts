/**
 * Counts for every facet value over many cards, kept up to date: a change of the filter costs what flips. Each value is
 * counted as if it alone were asked of its facet, all other conditions as they are, so that chips never lie.
 */
import type { Condition } from "./condition.ts";
import { FAILED, FacetStandings, MET, UNSAID } from "./facet-standings.ts";
import { type FacetCount, FacetTallies, type FilterTotals, UNLISTED } from "./facet-tallies.ts";
import { FACET_NAMES, type FacetName, type FacetReadings } from "./facets.ts";

/** Cards of the list that the search leaves; what is left out of both stands outside the list. */
export interface Scope {
  /** By number: 1 where the card is in the list. */
  listed: Uint8Array;
  /** By number: above 0 where the search found it; null where nothing is searched. */
  found: Readonly<Uint16Array> | null;
}

const NO_SCOPE: Scope = { listed: new Uint8Array(), found: null };
/** Failed for what is no facet's: the search, or a "not". */
const SEARCH = 1 << 28;
const RULED_OUT = 1 << 29;

export class FacetIndex {
  readonly #standings = new FacetStandings();
  readonly #tallies = new FacetTallies(this.#standings);
  /** By number: bits of the facets whose condition fails, and of those that are not answered. */
  #failed = new Int32Array(64);
  #silent = new Int32Array(64);
  /** What is asked of each facet now; the "not"s together stand under the empty name. */
  #asked = new Map<FacetName | "", string>();
  /** A card came or changed since: every condition is judged again. */
  #isStale = false;

  /** Adds a card under a number, or replaces the one there. It counts from the next `ask` on. */
  put(number: number, readings: FacetReadings): void {
    this.remove(number);
    this.#reserve(number + 1);
    this.#standings.put(number, readings);
    this.#failed[number] = UNLISTED;
    this.#silent[number] = 0;
    this.#isStale = true;
  }

  /** Takes a card out; unknown numbers are ignored. */
  remove(number: number): void {
    if (!this.#standings.entries(number)) return;
    this.#move(number, UNLISTED, 0);
    this.#standings.remove(number);
  }

  /** Judges by these conditions, within this scope. */
  ask(conditions: readonly Condition[], scope: Scope = NO_SCOPE): void {
    for (const facet of FACET_NAMES) {
      this.#askFacet(
        facet,
        conditions.filter((each) => each.facet === facet && isDeciding(each)),
      );
    }
    this.#askNots(conditions.filter(({ need }) => need === "not"));
    this.#askScope(scope);
    this.#isStale = false;
  }

  /** How the card stands now. */
  verdict(number: number): "match" | "unknown" | "fail" | "unlisted" {
    const failed = this.#failed[number] ?? UNLISTED;
    if (failed & UNLISTED || !this.#standings.entries(number)) return "unlisted";
    return failed !== 0 ? "fail" : this.#silent[number] !== 0 ? "unknown" : "match";
  }

  totals(): FilterTotals {
    return { ...this.#tallies.totals };
  }

  /** A facet's values: the closed ones in their order, of open ones so many by matches, and those asked for. */
  count(facet: FacetName, selected: ReadonlySet<string>, most = Number.POSITIVE_INFINITY): FacetCount {
    return this.#tallies.count(facet, selected, most);
  }

  /** Whether any card says anything to this facet. */
  hasValues(facet: FacetName): boolean {
    return this.#standings.idsOf(facet).some((id) => this.#standings.isUsed(id));
  }

  /** By number: how many of these conditions the card meets. */
  met(conditions: readonly Condition[]): Uint8Array {
    const met = new Uint8Array(this.#failed.length);
    for (const condition of conditions) {
      if (condition.need === "not") continue;
      for (const number of new Set(this.#standings.withAny(condition))) met[number] = (met[number] ?? 0) + 1;
    }
    return met;
  }

  #askFacet(facet: FacetName, musts: readonly Condition[]): void {
    const asked = JSON.stringify(musts);
    if (!this.#isStale && (this.#asked.get(facet) ?? "[]") === asked) return;
    this.#asked.set(facet, asked);
    const bit = this.#standings.bitOf(facet);
    const stands = this.#judge(facet, musts);
    for (let number = 0; number < this.#standings.end; number++) {
      const failed = this.#failed[number] ?? 0;
      const silent = this.#silent[number] ?? 0;
      const stand = stands?.[number] ?? MET;
      const nextFailed = stand === FAILED ? failed | bit : failed & ~bit;
      const nextSilent = stand === UNSAID ? silent | bit : silent & ~bit;
      if (nextFailed !== failed || nextSilent !== silent) this.#move(number, nextFailed, nextSilent);
    }
  }

  /** A chip asks one condition of a facet; a pasted filter may ask several, which must all hold. Null for none. */
  #judge(facet: FacetName, musts: readonly Condition[]): Uint8Array | null {
    let all: Uint8Array | null = null;
    for (const { anyOf } of musts) {
      const stands = this.#standings.judge(facet, new Set(anyOf));
      const before: Uint8Array | null = all;
      all = before ? stands.map((stand, number) => Math.min(stand, before[number] ?? MET)) : stands;
    }
    return all;
  }

  #askNots(conditions: readonly Condition[]): void {
    const asked = JSON.stringify(conditions);
    if (!this.#isStale && (this.#asked.get("") ?? "[]") === asked) return;
    this.#asked.set("", asked);
    const out = new Uint8Array(this.#standings.end);
    for (const condition of conditions)
      for (const number of this.#standings.withAny(condition)) out[number] = 1;
    this.#setBit(RULED_OUT, (number) => out[number] === 1);
  }

  #askScope({ listed, found }: Scope): void {
    this.#setBit(SEARCH, (number) => found !== null && (found[number] ?? 0) === 0);
    this.#setBit(UNLISTED, (number) => listed !== NO_SCOPE.listed && listed[number] !== 1);
  }

  #setBit(bit: number, isSet: (number: number) => boolean): void {
    for (let number = 0; number < this.#standings.end; number++) {
      const failed = this.#failed[number] ?? 0;
      const next = isSet(number) ? failed | bit : failed & ~bit;
      if (next !== failed) this.#move(number, next, this.#silent[number] ?? 0);
    }
  }

  #move(number: number, failed: number, silent: number): void {
    if (!this.#standings.entries(number)) return;
    const [before, beforeSilent] = [this.#failed[number] ?? 0, this.#silent[number] ?? 0];
    this.#tallies.add(number, before, beforeSilent, -1);
    this.#tallies.add(number, failed, silent, 1);
    this.#failed[number] = failed;
    this.#silent[number] = silent;
  }

  #reserve(length: number): void {
    if (length <= this.#failed.length) return;
    const room = Math.max(length, this.#failed.length * 2);
    this.#failed = grown(this.#failed, room);
    this.#silent = grown(this.#silent, room);
  }
}

function isDeciding({ need, anyOf }: Condition): boolean {
  return need === "must" && anyOf.length > 0;
}

function grown(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(from);
  return larger;
}
