/** Which part of a card is the post's own: not its comments, not the post it quotes, not what follows its buttons. */
import type { Dialect } from "./dialect.ts";
import { ancestorsOf, closest, contains, findAny, findSome, matches, standsBefore } from "./dom.ts";
import { remembering } from "./remember.ts";

/** Elements looked at for one selector; the first few always hold the field. */
const MOST_FOUND = 200;
/** Comments, quoted posts or buttons in one card. */
const MOST_PARTS = 20_000;

/** One card, or one quoted post, as a place to read fields from. */
export interface OwnPart {
  readonly root: Element;
  /** Elements of the post itself that match, in page order. */
  find(selector: string): Element[];
  /** As `find`, also beyond the buttons, where ids hang. */
  findAnywhere(selector: string): Element[];
}

/** The own part of a card, and the root of the post quoted in it. */
export function ownPartOf(dialect: Dialect, card: Element): { own: OwnPart; quoted: Element | null } {
  const comments = new Set(findAny(card, dialect.comments, MOST_PARTS));
  const quoted = findAny(card, dialect.quoted.at, MOST_PARTS).find(
    (element) => !isWithin(element, card, comments),
  );
  const foreign = quoted === undefined ? comments : new Set([...comments, quoted]);
  const end = findAny(card, dialect.end, MOST_PARTS).find((element) => !isWithin(element, card, foreign));
  const findAnywhere = (selector: string) =>
    findSome(card, selector, MOST_FOUND).filter((element) => !isWithin(element, card, foreign));
  // Several fields stand in one place: the age, whether it was edited, that it is none.
  const find = remembering((selector: string) =>
    findAnywhere(selector).filter(
      (element) => end === undefined || standsBefore(element, end) || contains(element, end),
    ),
  );
  return { own: { root: card, find, findAnywhere }, quoted: quoted ?? null };
}

/** A quoted post is its own part as a whole. */
export function wholePart(root: Element): OwnPart {
  const find = remembering((selector: string) => findSome(root, selector, MOST_FOUND));
  return { root, find, findAnywhere: find };
}

/** Is the element one of these parts or inside one? */
function isWithin(element: Element, card: Element, parts: ReadonlySet<Element>): boolean {
  if (parts.size === 0) return false;
  if (parts.has(element)) return true;
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor === card) return false;
    if (parts.has(ancestor)) return true;
  }
  return false;
}

/** Is the element, up to the root, in or one of what the selector names? */
export function isIn(element: Element, selector: string, root: Element): boolean {
  if (matches(element, selector)) return true;
  const holder = closest(element, selector);
  return holder !== null && holder !== root && contains(root, holder);
}
