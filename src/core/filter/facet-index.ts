/**
 * Counts for every facet value over many cards, kept up to date: a change of the filter costs what flips. Each value is
 * counted as if it alone were asked of its facet, all other conditions as they are, so that chips never lie.
 */
import type { Condition } from "./condition.ts";
import { FAILED, FacetStandings, MET, UNSAID } from "./facet-standings.ts";
import { type FacetCount, FacetTallies, type FilterTotals, UNLISTED } from "./facet-tallies.ts";
import { FACET_NAMES, type FacetName, type FacetReadings } from "./facets.ts";
import { grown } from "./packed-lists.ts";

/**
 * Cards of the list that the search leaves; what is left out of both stands outside the list. Arrays that hold something
 * else than at the last asking are other arrays.
 */
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
  #failed = new Int32Array(64).fill(UNLISTED);
  #silent = new Int32Array(64);
  /** The same as the tallies have it: one asking may change many facets, and each card is counted anew once. */
  #talliedFailed = new Int32Array(64).fill(UNLISTED);
  #talliedSilent = new Int32Array(64);
  /** Numbers of cards that changed since they were tallied, some twice; so many of these. */
  #touched = new Int32Array(64);
  #touches = 0;
  /** What is asked of each facet now; the "not"s together stand under the empty name. */
  #asked = new Map<FacetName | "", readonly Condition[]>();
  #scope = NO_SCOPE;
  /** How each card stands to the facet that is being asked, by number; kept, so that no toggle makes a new one. */
  #stands = new Uint8Array(64);
  /** A card came or changed since: every condition is judged again. */
  #isStale = false;

  /** Adds a card under a number, or replaces the one there. It counts from the next `ask` on. */
  put(number: number, readings: FacetReadings): void {
    this.remove(number);
    this.#reserve(number + 1);
    this.#standings.put(number, readings);
    // Whatever was judged of the number while it was free counted nowhere.
    this.#failed[number] = UNLISTED;
    this.#silent[number] = 0;
    this.#talliedFailed[number] = UNLISTED;
    this.#talliedSilent[number] = 0;
    this.#isStale = true;
  }

  /** Takes a card out; unknown numbers are ignored. */
  remove(number: number): void {
    if (!this.#standings.entries.has(number)) return;
    this.#failed[number] = UNLISTED;
    this.#silent[number] = 0;
    this.#tally(number);
    this.#standings.remove(number);
  }

  /** Judges by these conditions, which do not change afterwards, within this scope. */
  ask(conditions: readonly Condition[], scope: Scope = NO_SCOPE): void {
    const deciding = conditions.filter(isDeciding);
    for (const facet of FACET_NAMES) {
      const musts = deciding.length === 0 ? NOTHING : deciding.filter((each) => each.facet === facet);
      this.#askFacet(facet, musts);
    }
    this.#askNots(conditions.filter(({ need }) => need === "not"));
    this.#askScope(scope);
    this.#isStale = false;
    this.#settle();
  }

  /** How the card stands now. */
  verdict(number: number): "match" | "unknown" | "fail" | "unlisted" {
    const failed = this.#failed[number] ?? UNLISTED;
    if (failed & UNLISTED || !this.#standings.entries.has(number)) return "unlisted";
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
    const before = this.#asked.get(facet) ?? NOTHING;
    if (!this.#isStale && sameKeys(before, musts)) return;
    this.#asked.set(facet, musts);
    const bit = this.#standings.bitOf(facet);
    const [was, is] = [before[0], musts[0]];
    if (!this.#isStale && was && is && before.length + musts.length === 2) {
      const keys = new Set(is.anyOf);
      for (const numbers of this.#standings.touched(facet, new Set(was.anyOf), keys))
        for (const number of numbers) this.#stand(number, bit, this.#standings.judgeOne(number, facet, keys));
      return;
    }
    const stands = this.#judge(facet, musts);
    const { end } = this.#standings;
    for (let number = 0; number < end; number++) this.#stand(number, bit, stands[number] ?? MET);
  }

  /** The card stands so to the facet of this bit from now on. */
  #stand(number: number, bit: number, stand: number): void {
    const failed = this.#failed[number] ?? 0;
    const silent = this.#silent[number] ?? 0;
    const nextFailed = stand === FAILED ? failed | bit : failed & ~bit;
    const nextSilent = stand === UNSAID ? silent | bit : silent & ~bit;
    if (nextFailed === failed && nextSilent === silent) return;
    this.#failed[number] = nextFailed;
    this.#silent[number] = nextSilent;
    this.#touch(number);
  }

  #touch(number: number): void {
    if (this.#touches === this.#touched.length) this.#touched = grown(this.#touched, this.#touches * 2, 0);
    this.#touched[this.#touches++] = number;
  }

  /** A chip asks one condition of a facet; a pasted filter may ask several, which must all hold. */
  #judge(facet: FacetName, musts: readonly Condition[]): Uint8Array {
    const { end } = this.#standings;
    if (this.#stands.length < end) this.#stands = new Uint8Array(this.#failed.length);
    const stands = this.#stands;
    const [first, ...others] = musts;
    if (!first) return stands.fill(MET, 0, end);
    this.#standings.judge(facet, new Set(first.anyOf), stands);
    for (const { anyOf } of others) {
      const more = new Uint8Array(end);
      this.#standings.judge(facet, new Set(anyOf), more);
      for (let number = 0; number < end; number++)
        stands[number] = Math.min(stands[number] ?? MET, more[number] ?? MET);
    }
    return stands;
  }

  #askNots(conditions: readonly Condition[]): void {
    if (!this.#isStale && sameKeys(this.#asked.get("") ?? NOTHING, conditions)) return;
    this.#asked.set("", conditions);
    const out = new Uint8Array(this.#standings.end);
    for (const condition of conditions)
      for (const number of this.#standings.withAny(condition)) out[number] = 1;
    this.#setBit(RULED_OUT, (number) => out[number] === 1);
  }

  #askScope({ listed, found }: Scope): void {
    const isSame = this.#scope.listed === listed && this.#scope.found === found;
    if (isSame && !this.#isStale) return;
    this.#scope = { listed, found };
    this.#setBit(SEARCH, (number) => found !== null && (found[number] ?? 0) === 0);
    this.#setBit(UNLISTED, (number) => listed !== NO_SCOPE.listed && listed[number] !== 1);
  }

  #setBit(bit: number, isSet: (number: number) => boolean): void {
    for (let number = 0; number < this.#standings.end; number++) {
      const failed = this.#failed[number] ?? 0;
      const next = isSet(number) ? failed | bit : failed & ~bit;
      if (next === failed) continue;
      this.#failed[number] = next;
      this.#touch(number);
    }
  }

  /** Brings the tallies up to what is judged now. */
  #settle(): void {
    for (let at = 0; at < this.#touches; at++) this.#tally(this.#touched[at] ?? 0);
    this.#touches = 0;
  }

  #tally(number: number): void {
    const failed = this.#failed[number] ?? 0;
    const silent = this.#silent[number] ?? 0;
    const before = this.#talliedFailed[number] ?? 0;
    const beforeSilent = this.#talliedSilent[number] ?? 0;
    if (failed === before && silent === beforeSilent) return;
    this.#talliedFailed[number] = failed;
    this.#talliedSilent[number] = silent;
    if (this.#standings.entries.has(number)) this.#tallies.move(number, before, beforeSilent, failed, silent);
  }

  #reserve(length: number): void {
    if (length <= this.#failed.length) return;
    const room = Math.max(length, this.#failed.length * 2);
    this.#failed = grown(this.#failed, room, UNLISTED);
    this.#silent = grown(this.#silent, room, 0);
    this.#talliedFailed = grown(this.#talliedFailed, room, UNLISTED);
    this.#talliedSilent = grown(this.#talliedSilent, room, 0);
  }
}

function isDeciding({ need, anyOf }: Condition): boolean {
  return need === "must" && anyOf.length > 0;
}

const NOTHING: readonly Condition[] = [];

/** Whether the same values are asked of the same facets, in whatever objects. */
function sameKeys(some: readonly Condition[], others: readonly Condition[]): boolean {
  if (some.length === 0 || others.length === 0) return some.length === others.length;
  return some === others || keysOf(some) === keysOf(others);
}

function keysOf(conditions: readonly Condition[]): string {
  return JSON.stringify(conditions.map(({ facet, anyOf }) => [facet, anyOf]));
}
