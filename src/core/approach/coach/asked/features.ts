/** What speaks for an asked thing being told, in numbers: the shape of an answer, words that come back, what else is told. */
import { contentStems } from "../content-words.ts";
import { isAlike, isLabelled, isPhraseEchoed, isVerbEchoed, stemsOf } from "./alike.ts";
import { type ItemKind, kindOfItem } from "./kinds.ts";
import { figuresTold } from "./numbers.ts";
import { hasShape } from "./shapes.ts";
import type { Telling } from "./telling.ts";
import { THINGS } from "./things.data.ts";

/** By name; what is absent is 0. */
export type Features = Readonly<Record<string, number>>;

/** Kinds whose answer has a form of its own. */
const EXACT: ReadonlySet<ItemKind> = new Set([
  "timezone",
  "contact",
  "when",
  "choice",
  "count",
  "years",
  "amount",
  "deadline",
  "age",
]);
const NUMBERS: ReadonlySet<ItemKind> = new Set(["count", "amount", "age"]);
/** Kinds that a name may answer. */
const NAMED: ReadonlySet<ItemKind> = new Set(["named", "story", "credential", "language", "read"]);
const OF_A_DEED = /\byou(?:'ve| have)? (?:\w+ )?(?:\w+ed|got|had|lost|made|saw|did|won)\b/;

interface Item {
  phrase: string;
  kind: ItemKind;
  isExact: boolean;
  hasShape: boolean;
}

/** The features of each item of an offer, in its order. `isAsked`: the message puts a question of its own. */
export function featuresOf(phrases: readonly string[], telling: Telling, isAsked: boolean): Features[] {
  const items = phrases.map((phrase): Item => {
    const kind = kindOfItem(phrase);
    const shape = kind === "question" ? isAsked : hasShape(kind, phrase, telling);
    return { phrase, kind, isExact: EXACT.has(kind), hasShape: shape };
  });
  const words = { own: telling.own.flatMap(stemsOf), all: stemsOf(telling.all) };
  const message = ofMessage(items, telling);
  const numbers = items.filter(({ kind }) => NUMBERS.has(kind));
  const unspent = figuresTold(telling.own) - numbers.filter((item) => item.hasShape).length;
  return items.map((item) => {
    // Whether there is a question is known, and a number asked for where there is none: nothing else speaks for it.
    if (item.kind === "question") return { [item.hasShape ? "asked" : "not asked"]: 1 };
    if (NUMBERS.has(item.kind) && unspent < 1 && !item.hasShape) return { "no number": 1 };
    return { ...message, ...ofItem(item, items, telling, words) };
  });
}

/** The same for each item. */
function ofMessage(items: readonly Item[], telling: Telling): Features {
  const closed = items.filter((item) => item.hasShape && (item.isExact || item.kind === "question")).length;
  const { pieces } = telling;
  const fragments = pieces.filter(({ isFragment, words }) => isFragment && words.split(" ").length <= 4);
  return {
    bias: 1,
    answers: Number(telling.answersTheOffer),
    terse: Math.min(1.5, telling.terse.fragments / items.length),
    leads: Math.min(1.5, telling.terse.leads / items.length),
    row: Math.min(1, telling.terse.row / items.length),
    allInOneRow: Number(items.length > 1 && telling.terse.row >= items.length),
    clauses: Math.min(1.5, telling.terse.clauses / items.length),
    listed: Number(telling.listed >= items.length && items.length > 1),
    pieces: Math.log1p(pieces.length),
    perOpen: Math.min(3, pieces.length / Math.max(1, items.length - closed)),
    fragments: Math.min(3, fragments.length),
    names: Math.min(3, telling.names.size) / 3,
    others: items.length - 1,
    length: Math.log(telling.length) - 4,
  };
}

function ofItem(
  item: Item,
  items: readonly Item[],
  telling: Telling,
  words: { own: readonly string[]; all: readonly string[] },
): Features {
  const { phrase, kind, isExact } = item;
  const { own } = telling;
  const stems = contentStems(phrase);
  const share = (said: readonly string[]) =>
    stems.filter((each) => said.some((word) => isAlike(word, each))).length / Math.max(1, stems.length);
  // A number is not told by its noun.
  const echo = NUMBERS.has(kind) && !item.hasShape ? 0 : share(words.own);
  const others = items.filter((each) => each !== item);
  const sort = THINGS.filter(([asked]) => asked.test(phrase));
  return {
    echo,
    [`${isExact ? "exact" : "free"} echo`]: echo,
    echoAsked: Number(share(words.all) > echo),
    noWords: Number(stems.length === 0),
    labelled: Number(isLabelled(phrase, own)),
    phrase: Number(isPhraseEchoed(phrase, own)),
    verb: Number(isVerbEchoed(phrase, own)),
    sort: Number(sort.length > 0),
    thing: Number(!NUMBERS.has(kind) && sort.some(([, told]) => own.some((clause) => told.test(clause)))),
    deeds: OF_A_DEED.test(phrase) ? Math.min(2, telling.pieces.filter(({ isDeed }) => isDeed).length) : 0,
    freeNames: NAMED.has(kind) ? freeNames(items, telling) : 0,
    othersTold: others.length === 0 ? 0.5 : others.filter((each) => each.hasShape).length / others.length,
    [`is ${kind}`]: 1,
    [`is ${isExact ? "exact" : "free"}`]: 1,
    [`${kind} shape`]: Number(item.hasShape),
    [`${isExact ? "exact" : "free"} shape`]: Number(item.hasShape),
  };
}

/** Names that no place or employer asked for takes up, for each thing that may have a name; from 0 to 1. */
function freeNames(items: readonly Item[], { names }: Telling): number {
  const taken = items.filter(({ kind }) => kind === "where" || kind === "self").length;
  const wanted = items.filter(({ kind }) => NAMED.has(kind)).length;
  return Math.min(2, Math.max(0, names.size - taken) / Math.max(1, wanted)) / 2;
}
