/** Finds what has the shape of a post where no layout is known: a head, a text, a row of buttons, time and again. */
import { ancestorsOf, contains, type PageRoot } from "../dom.ts";
import { bodyBetween } from "./body.ts";
import { ageAt, type Head, headAt } from "./heads.ts";
import { type Row, rowsIn } from "./rows.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Nodes walked on one page. */
const MOST_NODES = 150_000;
/** Levels between a post's first link and what holds the whole post. */
const MOST_LEVELS = 120;
/** Heads above one row of buttons: the post's, one of a post it quotes, and those of posts without buttons. */
const MOST_HEADS = 20;
/** Tokens between a post's head and its row of buttons. */
const FARTHEST = 3_000;
const MOST_CARDS = 5_000;

/**
 * The smallest elements that hold one head and the row of buttons below it, in page order. Nothing in `claimed` elements is
 * looked at. Yields now and then, so that it can be run in slices.
 */
export function* findShapes(
  root: PageRoot | Element,
  claimed: ReadonlySet<Element>,
): Generator<undefined, Element[]> {
  const tokens = yield* tokensOf(root, claimed, MOST_NODES);
  const found: Element[] = [];
  let before: Row | undefined;
  for (const row of [...rowsIn(tokens), undefined]) {
    for (const card of cardsBetween(tokens, before, row)) {
      yield;
      if (found.length === MOST_CARDS) return found;
      if ([...claimed].some((other) => contains(card, other))) continue;
      const outer = found.at(-1);
      if (outer === undefined || !contains(outer, card)) found.push(card);
    }
    before = row;
  }
  return found;
}

/**
 * Around the first head between two rows that shares no more than the second of them with other posts; heads before it are
 * posts that have lost their buttons. Without a second row all are.
 */
function* cardsBetween(
  tokens: readonly Token[],
  before: Row | undefined,
  row: Row | undefined,
): Generator<Element> {
  const from = before === undefined ? 0 : before.to + 1;
  const isShared = (card: Element) => before !== undefined && contains(card, before.anchor);
  const heads = headsBetween(tokens, from, row?.from ?? tokens.length);
  for (const [index, head] of heads.entries()) {
    const whole = row === undefined ? null : holding(head.link, row.anchor);
    if (whole !== null && !isShared(whole)) {
      yield whole;
      return;
    }
    const bare = bareCard(tokens, heads, index, row);
    if (bare !== null && !isShared(bare)) yield bare;
  }
}

/** Around a head and its text alone; null where that would hold another post, one that it quotes excepted. */
function bareCard(
  tokens: readonly Token[],
  heads: readonly Head[],
  index: number,
  row: Row | undefined,
): Element | null {
  const [head, next, third] = heads.slice(index, index + 3);
  if (head === undefined) return null;
  const to = next?.from ?? row?.from ?? tokens.length;
  const body = bodyBetween(tokens, head.after, to, null, [head.ageElement]);
  const card = body && holding(head.link, body.element);
  if (card === null || next === undefined || !contains(card, next.link)) return card;
  const inner = bareCard(tokens, heads, index + 1, row);
  const isQuoted = inner !== null && inner !== card && contains(card, inner);
  return isQuoted && !(third && contains(card, third.link)) ? card : null;
}

/** The heads with an age as only posts have it. */
function headsBetween(tokens: readonly Token[], from: number, to: number): Head[] {
  const heads: Head[] = [];
  let first = from;
  for (let at = Math.max(from, to - FARTHEST); at < to && heads.length < MOST_HEADS; at++) {
    const head = ageAt(tokens, at) === "dotted" ? headAt(tokens, at, first) : null;
    if (head === null) continue;
    heads.push(head);
    first = head.after;
  }
  return heads;
}

function holding(element: Element, other: Element): Element | null {
  let levels = 0;
  for (const ancestor of ancestorsOf(element)) {
    if (contains(ancestor, other)) return ancestor;
    if (++levels === MOST_LEVELS) break;
  }
  return null;
}
