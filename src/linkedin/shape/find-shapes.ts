/** Finds what has the shape of a post where no layout is known: a head, a text, a row of buttons, time and again. */
import { ancestorsOf, closest, contains, findFirst, holding, type PageRoot } from "../dom.ts";
import { bodyBetween } from "./body.ts";
import { ageAt, type Head, headAt, whenAt } from "./heads.ts";
import { type Row, rowsIn } from "./rows.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Nodes walked on one page. */
const MOST_NODES = 150_000;
/** Tokens between a post's head and its row of buttons. */
const FARTHEST = 3_000;
const MOST_CARDS = 5_000;
/** Tokens looked at before the reader lets go for a moment. */
const STRIDE = 500;

/**
 * The smallest elements that hold one head and the row of buttons below it, in page order. Nothing in `claimed` elements is
 * looked at. Yields now and then, so that it can be run in slices.
 */
export function* findShapes(
  root: PageRoot | Element,
  claimed: ReadonlySet<Element>,
): Generator<undefined, Element[]> {
  const tokens = yield* tokensOf(root, claimed, MOST_NODES);
  const holders = yield* around(claimed);
  const found: Element[] = [];
  let before: Row | undefined;
  for (const row of [...rowsIn(tokens), undefined]) {
    for (const card of yield* cardsBetween(tokens, before, row)) {
      if (found.length === MOST_CARDS) return found;
      if (holders.has(card)) continue;
      const outer = found.at(-1);
      if (outer === undefined || !contains(outer, card)) found.push(card);
    }
    yield;
    before = row;
  }
  return found;
}

/** The elements and everything that holds one of them. */
function* around(elements: ReadonlySet<Element>): Generator<undefined, Set<Element>> {
  const holders = new Set(elements);
  for (const element of elements) {
    for (const ancestor of ancestorsOf(element)) {
      if (holders.has(ancestor)) break;
      holders.add(ancestor);
    }
    yield;
  }
  return holders;
}

/**
 * Around the first head between two rows that shares no more than the second of them with other posts; heads before it are
 * posts that have lost their buttons. Without a second row all are.
 */
function* cardsBetween(
  tokens: readonly Token[],
  before: Row | undefined,
  row: Row | undefined,
): Generator<undefined, Element[]> {
  const cards: Element[] = [];
  const isShared = (card: Element) =>
    (before !== undefined && contains(card, before.anchor)) || isBesidePosts(card);
  const to = row?.from ?? tokens.length;
  const heads = yield* headsBetween(tokens, before === undefined ? 0 : before.to + 1, to);
  for (const [index, head] of heads.entries()) {
    yield;
    const [next, third] = heads.slice(index + 1, index + 3);
    const bare = bareCard(tokens, head, next?.from ?? to);
    const isFar = row === undefined || to - head.after > FARTHEST || (head.isUnnamed && bare === null);
    const whole = isFar ? null : holding(head.link, row.anchor);
    if (whole !== null && !isShared(whole)) return [...cards, whole];
    if (bare === null || head.isUnnamed || isShared(bare)) continue;
    if (next === undefined || !contains(bare, next.link)) cards.push(bare);
    else if (
      isQuoted(bareCard(tokens, next, third?.from ?? to), bare) &&
      !(third && contains(bare, third.link))
    )
      cards.push(bare);
  }
  return cards;
}

/** Whether it is, or holds, what stands beside the posts of a page. A viewer over the page may be split as the page is. */
function isBesidePosts(card: Element): boolean {
  return (
    findFirst(card, "main, nav, aside") !== null ||
    (closest(card, "nav, aside") !== null && closest(card, "main, dialog, [role='dialog']") === null)
  );
}

/** Where a post may begin. Whether it names somebody without a link, its card as a whole has to tell. */
interface Beginning extends Pick<Head, "link" | "ageElement" | "from" | "after"> {
  readonly isUnnamed: boolean;
}

/** Around a head and its text alone. */
function bareCard(tokens: readonly Token[], head: Beginning, to: number): Element | null {
  const body = bodyBetween(tokens, head.after, to, null, [head.ageElement]);
  return body && holding(head.link, body.element);
}

/** Two posts in a row are held by the same element, a post and the one it quotes one in the other. */
function isQuoted(inner: Element | null, outer: Element): boolean {
  return inner !== null && inner !== outer && contains(outer, inner);
}

/** The heads with an age as only posts have it. */
function* headsBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): Generator<undefined, Beginning[]> {
  const heads: Beginning[] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    if (at % STRIDE === 0) yield;
    const mark = ageAt(tokens, at);
    const when = mark === "dotted" || mark === "marked" ? whenAt(tokens, at) : null;
    const head = when && headAt(tokens, at, first);
    // Shown as its group's, where its age may be followed by the group's button, it is no comment.
    if (when === null || (mark !== "dotted" && head?.path !== "")) continue;
    heads.push({ isUnnamed: head === null, link: when.ageElement, from: at, ...(head ?? when) });
    first = when.after;
    yield;
  }
  return heads;
}
