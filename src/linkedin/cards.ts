/** Finds the posts' cards on a page, each with the dialect that claims it. */
import type { Dialect } from "./dialect.ts";
import { dialects } from "./dialects/index.ts";
import { closest, contains, findAll, matches, type PageRoot, parentOf, startsBefore } from "./dom.ts";

/** An element that may hold a post, and the layout it follows. */
export interface PostCard {
  readonly element: Element;
  readonly dialect: Dialect;
  /** The cards before and after it on the page. */
  readonly neighbours: readonly Element[];
}

/** Most cards that are looked at on one page; a member who scrolls for an hour has seen about 500. */
const MOST_CARDS = 5_000;

const marks = dialects.flatMap(({ post, weakly }) => [...post, ...(weakly?.post ?? [])]);

/** All cards in page order; a card inside another one is part of it. */
export function findCards(root: PageRoot | Element): PostCard[] {
  const found: { element: Element; dialect: Dialect }[] = [];
  for (const element of markedElements(root)) {
    const outer = found.at(-1);
    if (outer !== undefined && contains(outer.element, element)) continue;
    const dialect = dialects.find((one) => claims(one, element));
    if (dialect !== undefined) found.push({ element, dialect });
    if (found.length === MOST_CARDS) break;
  }
  return found.map((card, at) => ({
    ...card,
    neighbours: [found[at - 1], found[at + 1]].flatMap((other) => other?.element ?? []),
  }));
}

/** In page order. Browsers look for one selector at a time ten times faster than for a list of them. */
function markedElements(root: PageRoot | Element): Element[] {
  const elements = new Set(marks.flatMap((mark) => findAll(root, mark).slice(0, MOST_CARDS)));
  return [...elements].sort((a, b) => (startsBefore(a, b) ? -1 : 1));
}

/** Whether the element is a card in this layout. */
export function claims({ post, weakly }: Dialect, element: Element): boolean {
  if (matches(element, post.join(","))) return true;
  if (weakly === undefined || !matches(element, weakly.post.join(","))) return false;
  const parent = parentOf(element);
  return parent === null || closest(parent, weakly.outside) === null;
}
