/** What every card says to every facet value, by number: packed for counting, and by value for judging. */
import { type Condition, isFacetName } from "./condition.ts";
import { FACET_KEYS, FACET_NAMES, type FacetName, type FacetReadings, type FacetValue } from "./facets.ts";
import { grown, PackedLists } from "./packed-lists.ts";
import { insertNumber, removeNumber } from "./sorted-numbers.ts";

/** How a card stands to a value, in the two lowest bits of an entry; without the second bit it has the value. */
const YES = 0;
const ASSUMED = 1;
/** Ruled out, where everything not listed is left open. */
export const RULED_OUT = 2;
/** Left open, where everything not listed is ruled out. */
export const LEFT_OPEN = 3;

/** Verdicts on one facet, by number. */
export const FAILED = 0;
export const UNSAID = 1;
export const MET = 2;

interface Value {
  key: string;
  label: string;
  /** Numbers of cards by how they stand to it, each list in order. */
  cards: [yes: number[], assumed: number[], ruledOut: number[], leftOpen: number[]];
}

export class FacetStandings {
  /** By value: the bit of its facet. */
  readonly bits: number[] = [];
  readonly #values: Value[] = [];
  readonly #ids = new Map<FacetName, Map<string, number>>(FACET_NAMES.map((name) => [name, new Map()]));
  readonly #ofFacet: number[][] = FACET_NAMES.map(() => []);
  readonly #unsorted = new Set<FacetName>();
  /** By card: `value * 4 + how it stands to it`. */
  readonly entries = new PackedLists();
  /** By card: bits of the facets where what is not listed is unsaid. */
  #open = new Int32Array(64);
  /** By card: its silence, of which few kinds exist: the bits above and those of the facets where no value is said. */
  #silence = new Int32Array(64);
  readonly #silences = new Map<string, number>();
  readonly silences: { open: number; mute: number }[] = [];

  /** One more than the highest number ever used. */
  get end(): number {
    return this.entries.length;
  }

  bitOf(facet: FacetName): number {
    return 1 << FACET_NAMES.indexOf(facet);
  }

  open(number: number): number {
    return this.#open[number] ?? 0;
  }
  /** Index of the card's silence in `silences`. */
  silence(number: number): number {
    return this.#silence[number] ?? 0;
  }

  /** Values of a facet, those included that no card has any more: of closed facets in their order, else by key. */
  idsOf(facet: FacetName): readonly number[] {
    const ids = this.#ofFacet[FACET_NAMES.indexOf(facet)] ?? [];
    if (!this.#unsorted.delete(facet)) return ids;
    const order = FACET_KEYS[facet];
    const place = (id: number) => order?.indexOf(this.key(id)) ?? 0;
    // New ones stand at the end of a list in order, which costs a sort little.
    return ids.sort((a, b) => place(a) - place(b) || (this.key(a) < this.key(b) ? -1 : 1));
  }
  isUsed(id: number): boolean {
    const cards = this.#values[id]?.cards;
    return cards !== undefined && cards[0].length + cards[1].length > 0;
  }
  key(id: number): string {
    return this.#values[id]?.key ?? "";
  }
  /** How a value is called; assumed where no card says it in words. */
  called(id: number): FacetValue {
    const value = this.#values[id];
    if (!value) return { key: "", label: "", assumed: false };
    const [yes, assumed] = value.cards;
    return {
      key: value.key,
      label: value.label || value.key,
      assumed: yes.length === 0 && assumed.length > 0,
    };
  }

  put(number: number, readings: FacetReadings): void {
    const entries: number[] = [];
    let open = 0;
    let mute = 0;
    for (const [at, facet] of FACET_NAMES.entries()) {
      const { yes, no, unsaid, rest } = readings[facet];
      for (const { key, label, assumed } of yes)
        entries.push(this.#id(facet, key, label) * 4 + (assumed ? ASSUMED : YES));
      if (yes.length === 0) mute |= 1 << at;
      if (rest === "unsaid") open |= 1 << at;
      const others = rest === "unsaid" ? no : unsaid;
      for (const key of others)
        entries.push(this.#id(facet, key, "") * 4 + (rest === "unsaid" ? RULED_OUT : LEFT_OPEN));
    }
    this.entries.put(number, entries);
    if (number >= this.#open.length) {
      const room = Math.max(number + 1, this.#open.length * 2);
      this.#open = grown(this.#open, room, 0);
      this.#silence = grown(this.#silence, room, 0);
    }
    this.#open[number] = open;
    this.#silence[number] = this.#silenceOf(open, mute);
    for (const entry of entries) insertNumber(this.#cards(entry), number);
  }

  remove(number: number): void {
    const { data } = this.entries;
    for (let at = this.entries.from(number); at < this.entries.to(number); at++)
      removeNumber(this.#cards(data[at] ?? 0), number);
    this.entries.remove(number);
  }

  /** Numbers of the cards that have any of a condition's values; some twice. */
  *withAny({ facet, anyOf }: Condition): Generator<number> {
    if (!isFacetName(facet)) return;
    for (const key of new Set(anyOf)) {
      const [yes = [], assumed = []] = this.#cardsOf(facet, key);
      yield* yes;
      yield* assumed;
    }
  }

  /** How each card stands to a facet of which any of these keys is asked, by number, into an array of at least `end`. */
  judge(facet: FacetName, keys: ReadonlySet<string>, stands: Uint8Array): void {
    const bit = this.bitOf(facet);
    const open = this.#open;
    const { end } = this;
    for (let number = 0; number < end; number++)
      stands[number] = ((open[number] ?? 0) & bit) !== 0 ? UNSAID : FAILED;
    const lists = Array.from(keys, (key) => this.#cardsOf(facet, key));
    // Only a card that rules out every key fails; one key left open leaves the whole open.
    const ruledOut = new Map<number, number>();
    for (const [, , out = [], leftOpen = []] of lists) {
      for (const number of leftOpen) stands[number] = UNSAID;
      for (const number of out) ruledOut.set(number, (ruledOut.get(number) ?? 0) + 1);
    }
    for (const [number, times] of ruledOut) if (times === keys.size) stands[number] = FAILED;
    for (const [yes = [], assumed = []] of lists) {
      for (let at = 0; at < yes.length; at++) stands[yes[at] ?? end] = MET;
      for (let at = 0; at < assumed.length; at++) stands[assumed[at] ?? end] = MET;
    }
  }

  /** How one card stands to a facet of which any of these keys is asked; what `judge` says of all. */
  judgeOne(number: number, facet: FacetName, keys: ReadonlySet<string>): number {
    const bit = this.bitOf(facet);
    const { data } = this.entries;
    let ruledOut = 0;
    let stands = (this.#open[number] ?? 0) & bit ? UNSAID : FAILED;
    for (let at = this.entries.from(number); at < this.entries.to(number); at++) {
      const entry = data[at] ?? 0;
      const value = entry >> 2;
      if (this.bits[value] !== bit || !keys.has(this.key(value))) continue;
      if ((entry & 2) === 0) return MET;
      if ((entry & 3) === LEFT_OPEN) stands = UNSAID;
      else if (++ruledOut === keys.size) stands = FAILED;
    }
    return stands;
  }

  /** Numbers of the cards whose standing can differ where other keys of a facet are asked; some twice. */
  *touched(
    facet: FacetName,
    before: ReadonlySet<string>,
    after: ReadonlySet<string>,
  ): Generator<readonly number[]> {
    for (const key of new Set([...before, ...after])) {
      const [yes = [], assumed = [], ruledOut = [], leftOpen = []] = this.#cardsOf(facet, key);
      // Whether every key is ruled out hangs on how many there are.
      yield ruledOut;
      if (before.has(key) !== after.has(key)) yield* [yes, assumed, leftOpen];
    }
  }

  #silenceOf(open: number, mute: number): number {
    const key = `${open} ${mute}`;
    const known = this.#silences.get(key);
    if (known !== undefined) return known;
    const index = this.silences.push({ open, mute }) - 1;
    this.#silences.set(key, index);
    return index;
  }

  #cardsOf(facet: FacetName, key: string): readonly number[][] {
    const id = this.#ids.get(facet)?.get(key);
    return id === undefined ? [] : (this.#values[id]?.cards ?? []);
  }

  #cards(entry: number): number[] {
    return this.#values[entry >> 2]?.cards[entry & 3] ?? [];
  }

  /** The first spelling that is said stands for all. */
  #id(facet: FacetName, key: string, label: string): number {
    const ids = this.#ids.get(facet);
    const known = ids?.get(key);
    if (known !== undefined) {
      const value = this.#values[known];
      if (value && value.label === "") value.label = label;
      return known;
    }
    const id = this.#values.push({ key, label, cards: [[], [], [], []] }) - 1;
    this.bits.push(this.bitOf(facet));
    this.#ofFacet[FACET_NAMES.indexOf(facet)]?.push(id);
    ids?.set(key, id);
    this.#unsorted.add(facet);
    return id;
  }
}
