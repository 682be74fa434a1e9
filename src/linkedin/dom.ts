/**
 * Reading a page that may be hostile. A form's named fields and a document's named images hide the real
 * properties (`<form><input name="parentNode">`), so every property is taken from the prototype, never from
 * the node itself. https://html.spec.whatwg.org/#dom-form-nameditem
 */

import { property } from "./native.ts";
import { remembering } from "./remember.ts";

/** What can be searched for posts: a page, or the open shadow root an embedded part of it lives in. */
export type PageRoot = Document | ShadowRoot;

/** Deepest nesting that is walked upward; a real page has about 60 levels. */
const DEEPEST = 2_000;

/** Levels between a part of a post and what holds the whole post. */
const FARTHEST_APART = 120;

const nodeType = property("nodeType");
const parentNode = property("parentNode");
const firstChild = property("firstChild");
const nextSibling = property("nextSibling");
const nodeValue = property("nodeValue");
const localName = property("localName");
const querySelector = property("querySelector");
const querySelectorAll = property("querySelectorAll");
const getAttribute = property("getAttribute");
const matchesOf = property("matches");
const closestOf = property("closest");
const containsOf = property("contains");
const compareDocumentPosition = property("compareDocumentPosition");
const rarelyRead = remembering(property);

/** Elements below `root` that match, in page order. Throws on a selector that is none. */
export function findAll(root: PageRoot | Element, selector: string): Element[] {
  return Array.from<Element>(querySelectorAll(root).call(root, selector));
}

/** The first so many elements below `root` that match, in page order. */
export function findSome(root: PageRoot | Element, selector: string, most: number): Element[] {
  // Most candidates are not there, and a browser knows that sooner than it makes a list.
  const some: Element[] = [];
  if (findFirst(root, selector) === null) return some;
  const all: ArrayLike<Element> = querySelectorAll(root).call(root, selector);
  for (let at = 0; at < Math.min(all.length, most); at++) {
    const one = all[at];
    if (one !== undefined) some.push(one);
  }
  return some;
}

/**
 * The first so many elements below `root` that match one of the selectors, in page order. Each is asked for by itself:
 * for one selector a browser passes over whole subtrees unseen, for a list of them it tries all on every element.
 */
export function findAny(root: PageRoot | Element, selectors: readonly string[], most: number): Element[] {
  const found = selectors
    .map((selector) => findSome(root, selector, most))
    .filter(({ length }) => length > 0);
  const all = found.length > 1 ? [...new Set(found.flat())].sort(inPageOrder) : (found[0] ?? []);
  return all.slice(0, most);
}

/** For sorting; lists that are in order already are only merged. */
export const inPageOrder = (a: Node, b: Node) => (startsBefore(a, b) ? -1 : 1);

/** First element below `root` that matches. */
export function findFirst(root: PageRoot | Element, selector: string): Element | null {
  const found: Element | null = querySelector(root).call(root, selector);
  return found;
}

/** Does the element itself match? */
export function matches(element: Element, selector: string): boolean {
  return matchesOf(element).call(element, selector) === true;
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  const found: Element | null = closestOf(element).call(element, selector);
  return found;
}

/** An attribute's value, null where it is not there. */
export function attributeOf(element: Element, name: string): string | null {
  const value: unknown = getAttribute(element).call(element, name);
  return typeof value === "string" ? value : null;
}

/** All attributes with their values; names in lower case. */
export function attributesOf(element: Element): { name: string; value: string }[] {
  const names: string[] = call(element, "getAttributeNames", []);
  return names.map((name) => ({ name: name.toLowerCase(), value: attributeOf(element, name) ?? "" }));
}

/** Is `inner` inside `outer`, or the same node? */
export function contains(outer: Node, inner: Node): boolean {
  return containsOf(outer).call(outer, inner) === true;
}

/** The element around this one, null at the top of the page or of a shadow root. */
export function parentOf(node: Node): Element | null {
  const parent: Node | null = parentNode(node);
  return parent !== null && isElement(parent) ? parent : null;
}

/** Ancestors from the nearest outward, as far as a sane page goes. */
export function* ancestorsOf(node: Node): Generator<Element> {
  let parent = parentOf(node);
  for (let depth = 0; parent !== null && depth < DEEPEST; depth++) {
    yield parent;
    parent = parentOf(parent);
  }
}

/** The nearest element around both, as far as a post's parts lie apart. */
export function holding(element: Element, other: Element): Element | null {
  let levels = 0;
  for (const ancestor of ancestorsOf(element)) {
    if (contains(ancestor, other)) return ancestor;
    if (++levels === FARTHEST_APART) break;
  }
  return null;
}

export function firstChildOf(node: Node): Node | null {
  const child: Node | null = firstChild(node);
  return child;
}

export function nextSiblingOf(node: Node): Node | null {
  const sibling: Node | null = nextSibling(node);
  return sibling;
}

export function previousSiblingOf(node: Node): Node | null {
  const sibling: Node | null = get(node, "previousSibling");
  return sibling;
}

/** The next node in page order below `root` that is not inside this one; tells each node that is left. */
export function nextOutside(node: Node, root: Node, leave?: (left: Node) => void): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    leave?.(at);
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
  }
  return null;
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return String(localName(element)).toLowerCase();
}

/** How many elements stand inside, without visiting them. */
export function countInside(element: Element): number {
  return Number(get(call(element, "getElementsByTagName", ["*"]), "length"));
}

/** Does `a` start before `b` in the page? */
export function startsBefore(a: Node, b: Node): boolean {
  return (Number(compareDocumentPosition(a).call(a, b)) & 4) !== 0;
}

/** Does `a` end before `b` starts in the page? False where one holds the other. */
export function standsBefore(a: Node, b: Node): boolean {
  const relation = Number(compareDocumentPosition(a).call(a, b));
  const follows = 4;
  const nested = 8 | 16;
  return (relation & follows) !== 0 && (relation & nested) === 0;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** The words of a text node, null for any other node. */
export function textOfNode(node: Node): string | null {
  return nodeType(node) === 3 ? String(nodeValue(node)) : null;
}

/** The page that a root, or an element, belongs to. */
export function documentOf(root: PageRoot | Element): Document {
  const owner: Document | null = get(root, "ownerDocument");
  return owner ?? (isDocument(root) ? root : document);
}

/** Is the tab in the background? */
export function isHidden(page: Document): boolean {
  return get(page, "visibilityState") === "hidden";
}

/** Hears an event of the page until the signal ends. */
export function listen(page: Document, type: string, heard: () => void, signal: AbortSignal): void {
  call(page, "addEventListener", [type, heard, { signal }]);
}

function isDocument(root: PageRoot | Element): root is Document {
  return nodeType(root) === 9;
}

/** A property as the browser has it, whatever the page calls so. */
export function get(node: object, name: string) {
  return rarelyRead(name)(node);
}

/** Calls the browser's own method, whatever the page calls so. */
export function call(node: object, name: string, args: unknown[]) {
  return get(node, name).apply(node, args);
}
