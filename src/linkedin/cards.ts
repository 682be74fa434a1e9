/** Finds the posts' cards on a page, each with the dialect that claims it. */
import { atOnce } from "./at-once.ts";
import { cardMark, claims } from "./card-mark.ts";
import { isConcealed } from "./concealed.ts";
import type { Dialect } from "./dialect.ts";
import { dialects } from "./dialects/index.ts";
import { shape } from "./dialects/shape.ts";
import {
  contains,
  countInside,
  findAny,
  firstChildOf,
  inPageOrder,
  isElement,
  matches,
  nextOutside,
  type PageRoot,
} from "./dom.ts";
import { findShapes } from "./shape/find-shapes.ts";

/** An element that may hold a post, and the layout it follows. */
export interface PostCard {
  readonly element: Element;
  readonly dialect: Dialect;
  /** The cards before and after it on the page. */
  readonly neighbours: readonly Element[];
}

/** A card by itself. */
export type Found = Omit<PostCard, "neighbours">;

/** Most cards that are looked at on one page; a member who scrolls for an hour has seen about 500. */
const MOST_CARDS = 5_000;
/** Most elements that are asked whether they are a card. */
const MOST_MARKED = 20_000;

/** Elements that are searched in one go. */
const MOST_AT_ONCE = 3_000;

const marks = dialects.flatMap(({ post, weakly }) => [...post, ...(weakly?.post ?? [])]);
const outerMarks = [...new Set(marks.map((mark) => cardMark(mark).itself))];
const anyMark = outerMarks.join(",");

/** All cards in page order; a card inside another one is part of it. */
export function findCards(root: PageRoot | Element): PostCard[] {
  return inARow(atOnce(cardsIn(root)));
}

/** The same in slices: yields whenever a few milliseconds may have passed. Never throws. */
export function* cardsIn(root: PageRoot | Element): Generator<undefined, Found[]> {
  const named = yield* orNone(namedCards(root));
  const shaped = yield* orNone(findShapes(root, new Set(named.map(({ element }) => element))));
  const unnamed = shaped.flatMap((element) => (isConcealed(element) ? [] : [{ element, dialect: shape }]));
  return [...named, ...unnamed].sort((a, b) => inPageOrder(a.element, b.element));
}

/** Cards in page order, each with the ones before and after it. */
export function inARow(row: readonly Found[]): PostCard[] {
  return row.map((card, at) => withNeighbours(card, row, at));
}

/** The card that stands at this place of a row. */
export function withNeighbours({ element, dialect }: Found, row: readonly Found[], at: number): PostCard {
  const neighbours = [row[at - 1], row[at + 1]].flatMap((other) => other?.element ?? []);
  return { element, dialect, neighbours };
}

/** A page that breaks one way of looking is still looked at the other way; both broken, it shows no post, which is told. */
function* orNone<T>(search: Generator<undefined, T[]>): Generator<undefined, T[]> {
  try {
    return yield* search;
  } catch {
    return [];
  }
}

/** The layout that claims the node as a card. */
export function claimant(node: Node): Dialect | undefined {
  return isElement(node) && matches(node, anyMark) ? dialectOf(node) : undefined;
}

/** What the page hides is nobody's. */
function dialectOf(element: Element): Dialect | undefined {
  const dialect = dialects.find((one) => claims(one, element));
  return dialect === undefined || isConcealed(element) ? undefined : dialect;
}

/** Cards that a layout claims. */
export function* namedCards(root: PageRoot | Element): Generator<undefined, Found[]> {
  const found: Found[] = [];
  let marked = 0;
  for (const element of marksBelow(root)) {
    yield;
    if (element === null) continue;
    if (++marked > MOST_MARKED) break;
    const outer = found.at(-1);
    if (outer !== undefined && contains(outer.element, element)) continue;
    const dialect = dialectOf(element);
    if (dialect !== undefined) found.push({ element, dialect });
    if (found.length === MOST_CARDS) break;
  }
  return found;
}

/** The elements that may be a card, in page order; null now and then. A large page is searched part by part. */
function* marksBelow(root: PageRoot | Element): Generator<Element | null> {
  let node = firstChildOf(root);
  while (node !== null) {
    yield null;
    const isLarge = isElement(node) && countInside(node) > MOST_AT_ONCE;
    if (isElement(node) && matches(node, anyMark)) yield node;
    if (isElement(node) && !isLarge) yield* findAny(node, outerMarks, MOST_MARKED);
    node = isLarge ? firstChildOf(node) : nextOutside(node, root);
  }
}
