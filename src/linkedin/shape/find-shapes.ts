/** Finds what has the shape of a post where no layout is known: a head, a text, a row of buttons, time and again. */
import { ancestorsOf, contains, type PageRoot } from "../dom.ts";
import { ageIn, headAt } from "./heads.ts";
import { type Row, rowsIn } from "./rows.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Nodes walked on one page. */
const MOST_NODES = 150_000;
/** Levels between a post's first link and what holds the whole post. */
const MOST_LEVELS = 120;
/** Ages above one row of buttons: the post's, and one of a post it quotes. */
const MOST_AGES = 6;
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
  const rows = rowsIn(tokens);
  const found: Element[] = [];
  for (const [index, row] of rows.entries()) {
    yield;
    if (found.length === MOST_CARDS) break;
    const before = rows[index - 1];
    const card = cardAround(tokens, before, row);
    if (card === null || [...claimed].some((other) => contains(card, other))) continue;
    const outer = found.at(-1);
    if (outer === undefined || !contains(outer, card)) found.push(card);
  }
  return found;
}

/** Around the first head between two rows and the second of them. */
function cardAround(tokens: readonly Token[], before: Row | undefined, row: Row): Element | null {
  const from = before === undefined ? 0 : before.to + 1;
  const ages: number[] = [];
  for (let at = row.from - 1; at >= from && row.from - at < FARTHEST && ages.length < MOST_AGES; at--) {
    const token = tokens[at];
    if (token !== undefined && ageIn(token) === "dotted") ages.unshift(at);
  }
  for (const at of ages) {
    const head = headAt(tokens, at, from);
    if (head === null) continue;
    const card = holding(head.link, row.last);
    return card !== null && before !== undefined && contains(card, before.last) ? null : card;
  }
  return null;
}

function holding(element: Element, other: Element): Element | null {
  let levels = 0;
  for (const ancestor of ancestorsOf(element)) {
    if (contains(ancestor, other)) return ancestor;
    if (++levels === MOST_LEVELS) break;
  }
  return null;
}
