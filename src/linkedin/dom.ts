/**
 * Reading a page that may be hostile. A form's named fields and a document's named images hide the real
 * properties (`<form><input name="parentNode">`), so every property is taken from the prototype, never from
 * the node itself. https://html.spec.whatwg.org/#dom-form-nameditem
 */

import { method, property } from "./native.ts";
import { remembering } from "./remember.ts";

/** What can be searched for posts: a page, or the open shadow root an embedded part of it lives in. */
export type PageRoot = Document | ShadowRoot;

/** Deepest nesting that is walked upward; a real page has about 60 levels. */
const DEEPEST = 2_000;

/** Levels between a part of a post and what holds the whole post. */
const FARTHEST_APART = 120;

const nodeType = property("nodeType");
const parentNode = property("parentNode");
const nodeValue: (node: Node) => string | null = property("nodeValue");
const localName: (element: Element) => string = property("localName");
const querySelectorAll: (root: Node, selector: string) => ArrayLike<Element> = method("querySelectorAll");
const elementsNamed: (element: Element, tag: string) => ArrayLike<Element> = method("getElementsByTagName");
const compareDocumentPosition: (node: Node, other: Node) => number = method("compareDocumentPosition");
const rarelyRead = remembering(property);

/** Elements below `root` that match, in page order. Throws on a selector that is none. */
export function findAll(root: PageRoot | Element, selector: string): Element[] {
  return Array.from(querySelectorAll(root, selector));
}

/** The first so many elements below `root` that match, in page order. */
export function findSome(root: Element, selector: string, most: number): Element[] {
  const some: Element[] = [];
  const place = placeFor(root, selector);
  // Most candidates are not there, and a browser knows that sooner than it makes a list.
  if (place === null || findFirst(place, selector) === null) return some;
  const all = querySelectorAll(place, selector);
  for (let at = 0; at < Math.min(all.length, most); at++) {
    const one = all[at];
    if (one !== undefined) some.push(one);
  }
  return some;
}

/**
 * The element below which all stands that a selector can match in `root`; null where there is none. Where a class or an attribute is
 * a browser knows soon, for what stands within it it tries everything.
 */
function placeFor(root: Element, selector: string): Element | null {
  const outer = outerOf(selector);
  if (outer === "" || closest(root, outer) !== null) return root;
  const [place = null, ...others] = findAll(root, outer);
  return others.length > 0 ? root : place;
}

/** The class or attribute that must stand around; empty where a selector does not plainly tell one. */
const outerOf = remembering(
  (selector: string) => /^([\w-]*(?:\.[\w-]+|\[[^\]]*\])+) +[^ +~,][^,]*$/.exec(selector)?.[1] ?? "",
);

/**
 * The first so many elements below `root` that match one of the selectors, in page order. Each is asked for by itself:
 * for one selector a browser passes over whole subtrees unseen, for a list of them it tries all on every element.
 */
export function findAny(root: Element, selectors: readonly string[], most: number): Element[] {
  const found = selectors
    .map((selector) => findSome(root, selector, most))
    .filter(({ length }) => length > 0);
  const all = found.length > 1 ? [...new Set(found.flat())].sort(inPageOrder) : (found[0] ?? []);
  return all.slice(0, most);
}

/** For sorting; lists that are in order already are only merged. */
export const inPageOrder = (a: Node, b: Node) => (startsBefore(a, b) ? -1 : 1);

/** First element below `root` that matches. */
export const findFirst: (root: PageRoot | Element, selector: string) => Element | null =
  method("querySelector");

/** Does the element itself match? */
export const matches: (element: Element, selector: string) => boolean = method("matches");

/** The element itself or its nearest ancestor that matches. */
export const closest: (element: Element, selector: string) => Element | null = method("closest");

/** An attribute's value, null where it is not there. */
export const attributeOf: (element: Element, name: string) => string | null = method("getAttribute");

/** All attributes with their values; names in lower case. */
export function attributesOf(element: Element): { name: string; value: string }[] {
  const names: string[] = call(element, "getAttributeNames", []);
  return names.map((name) => ({ name: name.toLowerCase(), value: attributeOf(element, name) ?? "" }));
}

/** Is `inner` inside `outer`, or the same node? */
export const contains: (outer: Node, inner: Node) => boolean = method("contains");

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

export const firstChildOf: (node: Node) => Node | null = property("firstChild");
export const nextSiblingOf: (node: Node) => Node | null = property("nextSibling");
export const previousSiblingOf: (node: Node) => Node | null = property("previousSibling");

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
  return localName(element).toLowerCase();
}

/** How many elements stand inside, without visiting them. */
export function countInside(element: Element): number {
  return elementsNamed(element, "*").length;
}

/** Does `a` start before `b` in the page? */
export function startsBefore(a: Node, b: Node): boolean {
  return (compareDocumentPosition(a, b) & 4) !== 0;
}

/** Does `a` end before `b` starts in the page? False where one holds the other. */
export function standsBefore(a: Node, b: Node): boolean {
  const relation = compareDocumentPosition(a, b);
  const follows = 4;
  const nested = 8 | 16;
  return (relation & follows) !== 0 && (relation & nested) === 0;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** The words of a text node, null for any other node. */
export function textOfNode(node: Node): string | null {
  return nodeType(node) === 3 ? nodeValue(node) : null;
}

/** The page that a root, or an element, belongs to. */
export function documentOf(root: PageRoot | Element): Document {
  // A page belongs to none.
  return get(root, "ownerDocument") ?? root;
}

/** Is the tab in the background? */
export function isHidden(page: Document): boolean {
  return get(page, "visibilityState") === "hidden";
}

/** Hears an event of the page until the signal ends. */
export function listen(page: Document, type: string, heard: () => void, signal: AbortSignal): void {
  call(page, "addEventListener", [type, heard, { signal }]);
}

/** A property as the browser has it, whatever the page calls so. */
export function get(node: object, name: string) {
  return rarelyRead(name)(node);
}

/** Calls the browser's own method, whatever the page calls so. */
export function call(node: object, name: string, args: unknown[]) {
  return get(node, name).apply(node, args);
}
