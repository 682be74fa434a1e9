/** F1: a filter changed and every value counted, beside crossfilter2 and TypedFastBitSet over the same cards. */
import assert from "node:assert/strict";
import crossfilter from "crossfilter2";
import { TypedFastBitSet } from "typedfastbitset";
import type { Condition } from "#core/filter/condition.ts";
import { FacetIndex, type Scope } from "#core/filter/facet-index.ts";
import { FACET_NAMES, type FacetName, type FacetReading, type FacetReadings } from "#core/filter/facets.ts";
import type { Bench, Measured, Outcome } from "./comparison.ts";
import { seeded } from "./seeded.ts";
import { inTurn, quantile } from "./turns.ts";

const SIZES = [1_000, 10_000, 100_000];
const MAIN = 10_000;
/** Twelve facets; some with several values a card. */
const FACETS: readonly { name: FacetName; values: number; many: boolean }[] = FACET_NAMES.slice(0, 12).map(
  (name, at) => ({ name, values: [8, 7, 60, 80, 8, 6, 4, 40, 7, 20, 16, 10][at] ?? 8, many: at < 5 }),
);
const STEPS = 60;
const NONE: ReadonlySet<string> = new Set();
const ROUNDS = 7;

export const facets: Bench = { id: "F1", run };

/** By facet, the numbers of a card's values. */
type Card = readonly (readonly number[])[];
/** What is asked: by facet, numbers of values. */
type Asked = ReadonlyMap<number, ReadonlySet<number>>;
interface Engine {
  /** Asks, and counts every value of every facet against all other facets. */
  count(asked: Asked): { total: number; counts: number[][] };
}

async function* run(): AsyncIterable<Outcome> {
  const grown = new Map<number, number>();
  for (const size of SIZES) {
    const cards = cardsOf(size);
    const steps = stepsOf();
    const engines = { product: own(cards), cross: crossed(cards), bits: bitSets(cards) };
    for (const asked of steps) {
      const wanted = engines.bits.count(asked);
      assert.deepEqual(engines.product.count(asked), wanted);
      assert.deepEqual(engines.cross.count(asked), wanted);
    }
    const times: Record<string, number[]> = { product: [], cross: [], bits: [] };
    const work = (name: keyof typeof engines) => () =>
      steps.map((asked) => {
        const start = performance.now();
        const { total } = engines[name].count(asked);
        times[name]?.push(performance.now() - start);
        return total;
      });
    const took = await inTurn(
      { product: work("product"), cross: work("cross"), bits: work("bits") },
      size > MAIN ? 3 : ROUNDS,
    );
    const best = Math.min(took.cross, took.bits);
    const bestName = took.cross < took.bits ? "crossfilter2" : "TypedFastBitSet";
    const line = (what: string, product: number, peer: number, peerName: string, goal: number): Measured => ({
      id: "F1",
      size,
      what,
      product,
      peer,
      peerName,
      unit: "ms",
      goal,
    });
    const each = (ms: number) => ms / steps.length;
    grown.set(size, each(took.product));
    yield line("toggle and all counts", each(took.product), each(best), bestName, size > MAIN ? 0.45 : 1 / 6);
    if (size === MAIN)
      yield line(
        "… p95",
        quantile(times.product ?? [], 0.95),
        quantile(times.cross ?? [], 0.95),
        "crossfilter2",
        1 / 8,
      );
  }
  const [small, large] = [grown.get(MAIN) ?? 1, grown.get(SIZES.at(-1) ?? 0) ?? 1];
  yield {
    id: "F1",
    size: SIZES.at(-1) ?? 0,
    what: "growth from 10,000 cards",
    product: large,
    peer: small,
    peerName: `itself at ${MAIN} cards`,
    unit: "ms",
    goal: 10,
  };
}

function own(cards: readonly Card[]): Engine {
  const index = new FacetIndex();
  const none: FacetReading = { yes: [], no: [], unsaid: [], rest: "no" };
  const readings = Object.fromEntries(FACET_NAMES.map((name) => [name, none])) as FacetReadings;
  const value = (number: number) => ({ key: String(number), label: "", assumed: false });
  cards.forEach((card, number) => {
    const said = { ...readings };
    FACETS.forEach(({ name }, at) => {
      said[name] = { ...none, yes: (card[at] ?? []).map(value) };
    });
    index.put(number, said);
  });
  const scope: Scope = { listed: new Uint8Array(cards.length).fill(1), found: null };
  return {
    count(asked) {
      const conditions = Array.from(asked, ([at, values]): Condition => {
        return { facet: FACETS[at]?.name ?? "", anyOf: Array.from(values, String), need: "must" };
      });
      index.ask(conditions, scope);
      const counts = FACETS.map(({ name, values }) => {
        const list = new Array<number>(values).fill(0);
        for (const { key, matches } of index.count(name, NONE).values) list[Number(key)] = matches;
        return list;
      });
      return { total: index.totals().matched, counts };
    },
  };
}

function crossed(cards: readonly Card[]): Engine {
  const all = crossfilter(cards as Card[]);
  const dimensions = FACETS.map(({ many }, at) =>
    many
      ? all.dimension((card: Card) => [...(card[at] ?? [])], true)
      : all.dimension((card: Card) => card[at]?.[0] ?? 0),
  );
  const groups = dimensions.map((dimension) => dimension.group());
  const before: string[] = FACETS.map(() => "");
  return {
    count(asked) {
      dimensions.forEach((dimension, at) => {
        const values = asked.get(at);
        const now = values ? [...values].join() : "";
        if (before[at] === now) return;
        before[at] = now;
        if (values) dimension.filterFunction((value) => values.has(Number(value)));
        else dimension.filterAll();
      });
      const counts = groups.map((group, at) => {
        const list = new Array<number>(FACETS[at]?.values ?? 0).fill(0);
        for (const { key, value } of group.all()) list[Number(key)] = Number(value);
        return list;
      });
      return { total: all.allFiltered().length, counts };
    },
  };
}

function bitSets(cards: readonly Card[]): Engine {
  const sets = FACETS.map(({ values }) => Array.from({ length: values }, () => new TypedFastBitSet()));
  cards.forEach((card, number) => {
    card.forEach((values, at) => {
      for (const value of values) sets[at]?.[value]?.add(number);
    });
  });
  const everyone = new TypedFastBitSet();
  cards.forEach((_, number) => {
    everyone.add(number);
  });
  return {
    count(asked) {
      const passing = FACETS.map((_, at) => {
        const values = asked.get(at);
        if (!values) return null;
        const any = new TypedFastBitSet();
        for (const value of values) any.union(sets[at]?.[value] ?? new TypedFastBitSet());
        return any;
      });
      const without = (left: number) => {
        let rest = everyone.clone();
        passing.forEach((set, at) => {
          if (set && at !== left) rest = rest.intersection(set);
        });
        return rest;
      };
      const whole = without(-1);
      const counts = FACETS.map((_, at) => {
        const rest = passing[at] ? without(at) : whole;
        return (sets[at] ?? []).map((set) => rest.intersection_size(set));
      });
      return { total: whole.size(), counts };
    },
  };
}

function cardsOf(size: number): Card[] {
  const pick = seeded(11);
  return Array.from({ length: size }, () =>
    FACETS.map(({ values, many }) => {
      const count = many ? 1 + pick(3) : 1;
      // The first values of a facet are the common ones.
      return [
        ...new Set(
          Array.from({ length: count }, () => Math.floor((pick(1_000) * pick(1_000) * values) / 1e6)),
        ),
      ];
    }),
  );
}

/** One toggle after another: at most four facets with at most three values each. */
function stepsOf(): Asked[] {
  const pick = seeded(13);
  let asked = new Map<number, Set<number>>();
  return Array.from({ length: STEPS }, () => {
    const next = new Map(Array.from(asked, ([at, values]) => [at, new Set(values)]));
    const at = next.size < 4 ? pick(FACETS.length) : ([...next.keys()][pick(next.size)] ?? 0);
    const values = next.get(at) ?? new Set<number>();
    const value = pick(FACETS[at]?.values ?? 1);
    if (values.has(value) || values.size >= 3)
      values.delete(values.has(value) ? value : ([...values][0] ?? value));
    else values.add(value);
    if (values.size > 0) next.set(at, values);
    else next.delete(at);
    asked = next;
    return next;
  });
}
