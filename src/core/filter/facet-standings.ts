/** What every card says to every facet value, by number: packed for counting, and by value for judging. */
import { type Condition, isFacetName } from "./condition.ts";
import { FACET_NAMES, type FacetName, type FacetReadings, type FacetValue } from "./facets.ts";
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
  /** By card: `value * 4 + how it stands to it`. */
  readonly #entries: (Int32Array | undefined)[] = [];
  /** By card: bits of the facets where what is not listed is unsaid. */
  readonly #open: number[] = [];
  /** By card: its silence, of which few kinds exist: the bits above and those of the facets where no value is said. */
  readonly #silence: number[] = [];
  readonly #silences = new Map<string, number>();
  readonly silences: { open: number; mute: number }[] = [];

  /** One more than the highest number ever used. */
  get end(): number {
    return this.#entries.length;
  }

  bitOf(facet: FacetName): number {
    return 1 << FACET_NAMES.indexOf(facet);
  }

  entries(number: number): Int32Array | undefined {
    return this.#entries[number];
  }
  open(number: number): number {
    return this.#open[number] ?? 0;
  }
  /** Index of the card's silence in `silences`. */
  silence(number: number): number {
    return this.#silence[number] ?? 0;
  }

  /** Values of a facet, those included that no card has any more. */
  idsOf(facet: FacetName): readonly number[] {
    return this.#ofFacet[FACET_NAMES.indexOf(facet)] ?? [];
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
    while (this.#entries.length < number) this.#entries.push(undefined);
    this.#entries[number] = Int32Array.from(entries);
    this.#open[number] = open;
    this.#silence[number] = this.#silenceOf(open, mute);
    for (const entry of entries) insertNumber(this.#cards(entry), number);
  }

  remove(number: number): void {
    for (const entry of this.#entries[number] ?? []) removeNumber(this.#cards(entry), number);
    this.#entries[number] = undefined;
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

  /** How each card stands to a facet of which any of these keys is asked, by number. */
  judge(facet: FacetName, keys: ReadonlySet<string>): Uint8Array {
    const bit = this.bitOf(facet);
    const stands = new Uint8Array(this.end);
    for (let number = 0; number < stands.length; number++)
      stands[number] = (this.#open[number] ?? 0) & bit ? UNSAID : FAILED;
    const lists = Array.from(keys, (key) => this.#cardsOf(facet, key));
    // Only a card that rules out every key fails; one key left open leaves the whole open.
    const ruledOut = new Map<number, number>();
    for (const [, , out = [], leftOpen = []] of lists) {
      for (const number of leftOpen) stands[number] = UNSAID;
      for (const number of out) ruledOut.set(number, (ruledOut.get(number) ?? 0) + 1);
    }
    for (const [number, times] of ruledOut) if (times === keys.size) stands[number] = FAILED;
    for (const [yes = [], assumed = []] of lists) {
      for (const number of yes) stands[number] = MET;
      for (const number of assumed) stands[number] = MET;
    }
    return stands;
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
    return id;
  }
}
