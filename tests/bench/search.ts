/** S1: search as one types, beside MiniSearch and FlexSearch over the same documents, and the plain scan as yardstick. */
import assert from "node:assert/strict";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import { fold } from "#core/filter/fold.ts";
import { ranked } from "#core/search/rank.ts";
import { wordedParts } from "#core/search/search-document.ts";
import { SearchIndex } from "#core/search/search-index.ts";
import { slipsBetween } from "#core/search/typos.ts";
import type { Bench, Measured, Outcome } from "./comparison.ts";
import { seeded, seededPosts } from "./seeded.ts";
import { inTurn, quantile } from "./turns.ts";

/** Ranked answers asked for; the total is exact all the same. */
const TOP = 50;
const QUERIES = 40;
const ROUNDS = 9;
const SIZES = [1_000, 10_000, 100_000];
/** Goals are set at this size; the largest shows the growth. */
const MAIN = 10_000;
/** A frame, in milliseconds: the must. */
const FRAME = 16;

export const search: Bench = { id: "S1", run };

interface Kind {
  what: string;
  queries: readonly string[];
  own: (query: string) => string;
  mini: Parameters<MiniSearch["search"]>[1];
  /** Most that product ÷ MiniSearch may be at 10,000 cards and at 100,000. */
  goals: readonly [number, number];
}

async function* run(): AsyncIterable<Outcome> {
  const took = new Map<string, number>();
  for (const size of SIZES) yield* atSize(size, took);
  for (const [what, most] of [
    ["one word", 2.5],
    ["beginning of a word", 6],
    ["mistyped word", 2],
  ] as const) {
    const small = took.get(`${what} ${MAIN}`);
    const large = took.get(`${what} ${SIZES.at(-1)}`);
    if (small === undefined || large === undefined) continue;
    const peerName = `itself at ${MAIN} cards`;
    yield {
      id: "S1",
      size: SIZES.at(-1) ?? 0,
      what: `growth, ${what}`,
      product: large,
      peer: small,
      peerName,
      unit: "ms",
      goal: most,
    };
  }
}

async function* atSize(size: number, all: Map<string, number>): AsyncIterable<Outcome> {
  const texts = documents(size);
  const own = new SearchIndex();
  texts.forEach((text, number) => {
    own.put(number, wordedParts({ id: "", parts: [{ field: "text", text }] }));
  });
  const mini = new MiniSearch({ fields: ["text"], processTerm: (term) => fold(term), tokenize: tokens });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  // FlexSearch keeps every beginning and takes 90 s for 100,000 cards; the goal is set at 10,000.
  const flex = size > MAIN ? null : new FlexSearch.Index({ tokenize: "forward", cache: false });
  if (flex) texts.forEach((text, id) => void flex.add(id, tokens(fold(text)).join(" ")));

  for (const kind of kindsOf(texts)) {
    const queries = kind.queries.filter((query) => isSame(own, mini, kind, query));
    assert.ok(queries.length > QUERIES / 4, `${kind.what}: enough queries that all engines answer alike`);
    const ownMs: number[] = [];
    const miniMs: number[] = [];
    const { product, peer, scan, flexMs } = await inTurn(
      {
        product: () => each(queries, ownMs, (query) => top(own, kind.own(query))),
        peer: () => each(queries, miniMs, (query) => mini.search(query, kind.mini).slice(0, TOP)),
        scan: () => queries.map((query) => texts.filter((text) => text.includes(query)).length),
        flexMs: () => (flex ? queries.map((query) => flex.search(query, TOP)) : null),
      },
      size > MAIN ? 3 : ROUNDS,
    );
    const one = (ms: number) => ms / queries.length;
    const line = (peerName: string, goal: number, a: number, b: number, what = kind.what): Measured => ({
      id: "S1",
      size,
      what,
      product: a,
      peer: b,
      peerName,
      floor: one(scan),
      unit: "ms",
      goal,
    });
    all.set(`${kind.what} ${size}`, one(product));
    const goal = kind.goals[size > MAIN ? 1 : 0];
    yield line("MiniSearch", goal, one(product), one(peer));
    if (kind.what === "beginning of a word") {
      yield line("MiniSearch", 1 / 150, quantile(ownMs, 0.95), quantile(miniMs, 0.95), "… p95");
      yield line("one frame", 1, quantile(ownMs, 0.95), FRAME, "… p95, the must");
      if (flex) yield line("FlexSearch (50, unranked)", 1, one(product), one(flexMs));
    }
  }
}

const top = (index: SearchIndex, query: string) => {
  const { numbers, scores } = index.find(query);
  return { total: numbers.length, first: ranked(numbers, scores, TOP) };
};

function each<T>(queries: readonly string[], times: number[], work: (query: string) => T): T[] {
  return queries.map((query) => {
    const start = performance.now();
    const answer = work(query);
    times.push(performance.now() - start);
    return answer;
  });
}

/** Both find the very same documents; a mistyped word with a swapped pair counts otherwise for MiniSearch. */
function isSame(own: SearchIndex, mini: MiniSearch, kind: Kind, query: string): boolean {
  const mine = own.find(kind.own(query)).numbers.toSorted((a, b) => a - b);
  const theirs = mini.search(query, kind.mini).map(({ id }) => Number(id));
  const same = JSON.stringify(mine) === JSON.stringify(theirs.sort((a, b) => a - b));
  if (kind.what !== "mistyped word")
    assert.ok(same, `${kind.what} “${query}”: ${mine.length} and ${theirs.length}`);
  return same && mine.length > 0;
}

function kindsOf(texts: readonly string[]): Kind[] {
  const pick = seeded(7);
  const running = texts.slice(0, 2_000).flatMap((text) => tokens(fold(text)).filter(isPlain));
  const words = [...new Set(running)];
  const one = (from: readonly string[]) => from[pick(from.length)] ?? "";
  /** Every other word as often as it is written, which makes it a common one; the others out of the dictionary. */
  const word = (nth: number) => one(nth % 2 === 0 ? running : words);
  const some = (make: (nth: number) => string) => [
    ...new Set(Array.from({ length: QUERIES }, (_, nth) => make(nth))),
  ];
  const known = new Set(words);
  return [
    { what: "one word", queries: some(word), own: (query) => `"${query}"`, mini: {}, goals: [1 / 25, 1] },
    {
      what: "two words",
      queries: some(() => pairIn(texts[pick(texts.length)] ?? "", pick)).filter((query) => query !== ""),
      own: (query) =>
        query
          .split(" ")
          .map((each) => `"${each}"`)
          .join(" "),
      mini: { combineWith: "AND" },
      goals: [1 / 60, 1],
    },
    {
      what: "beginning of a word",
      queries: some((nth) => word(nth).slice(0, 2 + pick(3))),
      own: (query) => query,
      mini: { prefix: true },
      goals: [1 / 75, 1 / 300],
    },
    {
      what: "mistyped word",
      queries: some((nth) => slip(word(nth), pick)).filter((query) => query.length > 7 && !known.has(query)),
      own: (query) => query,
      mini: { fuzzy: 2 },
      goals: [1 / 2, 1 / 12],
    },
  ];
}

function isPlain(word: string): boolean {
  return word.length > 4 && /^[a-z]+$/.test(word);
}

/** Two different words of one text, so that there is something to find. */
function pairIn(text: string, pick: (n: number) => number): string {
  const words = [...new Set(tokens(fold(text)).filter((word) => /^[a-z]{5,}$/.test(word)))];
  const [one, other] = [words[pick(words.length)], words[pick(words.length)]];
  return one && other && one !== other ? `${one} ${other}` : "";
}

/** A letter changed within a word; null slips are filtered by the caller. */
function slip(word: string, pick: (n: number) => number): string {
  const at = 1 + pick(word.length - 2);
  const letter = "bcdfghjklmnpqrstvwxz"[pick(20)] ?? "x";
  const slipped = word.slice(0, at) + letter + word.slice(at + 1);
  return slipsBetween(word, slipped, 2) === 0 ? `${slipped}q` : slipped;
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Names there are; with the demo group's words about as large a dictionary as ten thousand posts have. */
const NAMES = 14_000;

/** Posts of 200 to 1,500 characters in the demo group's words, each with names of its own, some of which many share. */
function documents(size: number): string[] {
  const pick = seeded(3);
  // Rare towards the end: as names of places, firms and people are.
  const name = () => madeUp(Math.floor((pick(1_000) * pick(1_000) * pick(1_000) * NAMES) / 1e9));
  return seededPosts(size, 5).map(({ text }) => `${text} ${name()} ${name()} ${name()}`);
}

const SYLLABLES = "ba ce di fo gu hal jen kir lom nus par quo ras sel tir vom wel xan yor zim".split(" ");
function madeUp(number: number): string {
  return [
    number % 20,
    Math.floor(number / 20) % 20,
    Math.floor(number / 400) % 20,
    Math.floor(number / 8_000),
  ]
    .map((at) => SYLLABLES[at] ?? "")
    .join("");
}
