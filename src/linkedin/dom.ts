/**
 * Reading a page that may be hostile. A form's named fields and a document's named images hide the real
 * properties (`<form><input name="parentNode">`), so every property is taken from the prototype, never from
 * the node itself. https://html.spec.whatwg.org/#dom-form-nameditem
 */

/** What can be searched for posts: a page, or the open shadow root an embedded part of it lives in. */
export type PageRoot = Document | ShadowRoot;

/** Deepest nesting that is walked upward; a real page has about 60 levels. */
const DEEPEST = 2_000;

/** Elements below `root` that match, in page order. Throws on a selector that is none. */
export function findAll(root: PageRoot | Element, selector: string): Element[] {
  return Array.from<Element>(call(root, "querySelectorAll", [selector]));
}

/** The first so many elements below `root` that match, in page order. */
export function findSome(root: PageRoot | Element, selector: string, most: number): Element[] {
  const all: ArrayLike<Element> = call(root, "querySelectorAll", [selector]);
  const some: Element[] = [];
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
  let found: Element[] = [];
  for (const selector of selectors) found = inOrder(found, findSome(root, selector, most));
  return found.slice(0, most);
}

/** Two lists that are in page order as one, without doubles. */
function inOrder(some: Element[], others: Element[]): Element[] {
  if (some.length === 0 || others.length === 0) return others.length === 0 ? some : others;
  const all: Element[] = [];
  let next = 0;
  for (const one of some) {
    for (let other = others[next]; other && other !== one && startsBefore(other, one); other = others[++next])
      all.push(other);
    if (others[next] === one) next++;
    all.push(one);
  }
  return [...all, ...others.slice(next)];
}

/** First element below `root` that matches. */
export function findFirst(root: PageRoot | Element, selector: string): Element | null {
  const found: Element | null = call(root, "querySelector", [selector]);
  return found;
}

/** Does the element itself match? */
export function matches(element: Element, selector: string): boolean {
  return call(element, "matches", [selector]) === true;
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  const found: Element | null = call(element, "closest", [selector]);
  return found;
}

/** An attribute's value, null where it is not there. */
export function attributeOf(element: Element, name: string): string | null {
  const value: unknown = call(element, "getAttribute", [name]);
  return typeof value === "string" ? value : null;
}

/** All attributes with their values; names in lower case. */
export function attributesOf(element: Element): { name: string; value: string }[] {
  const names: string[] = call(element, "getAttributeNames", []);
  return names.map((name) => ({ name: name.toLowerCase(), value: attributeOf(element, name) ?? "" }));
}

/** Is `inner` inside `outer`, or the same node? */
export function contains(outer: Node, inner: Node): boolean {
  return call(outer, "contains", [inner]) === true;
}

/** The element around this one, null at the top of the page or of a shadow root. */
export function parentOf(node: Node): Element | null {
  const parent: Node | null = get(node, "parentNode");
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

export function firstChildOf(node: Node): Node | null {
  const child: Node | null = get(node, "firstChild");
  return child;
}

export function nextSiblingOf(node: Node): Node | null {
  const sibling: Node | null = get(node, "nextSibling");
  return sibling;
}

export function previousSiblingOf(node: Node): Node | null {
  const sibling: Node | null = get(node, "previousSibling");
  return sibling;
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return String(get(element, "localName")).toLowerCase();
}

/** How many elements stand inside, without visiting them. */
export function countInside(element: Element): number {
  return Number(get(call(element, "getElementsByTagName", ["*"]), "length"));
}

/** Does `a` start before `b` in the page? */
export function startsBefore(a: Node, b: Node): boolean {
  return (Number(call(a, "compareDocumentPosition", [b])) & 4) !== 0;
}

/** Does `a` end before `b` starts in the page? False where one holds the other. */
export function standsBefore(a: Node, b: Node): boolean {
  const relation = Number(call(a, "compareDocumentPosition", [b]));
  const follows = 4;
  const nested = 8 | 16;
  return (relation & follows) !== 0 && (relation & nested) === 0;
}

export function isElement(node: Node): node is Element {
  return get(node, "nodeType") === 1;
}

/** The words of a text node, null for any other node. */
export function textOfNode(node: Node): string | null {
  return get(node, "nodeType") === 3 ? String(get(node, "nodeValue")) : null;
}

/** The page a root belongs to. */
export function documentOf(root: PageRoot): Document {
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

function isDocument(root: PageRoot): root is Document {
  return get(root, "nodeType") === 9;
}

/** A property as the browser has it, whatever the page calls so. */
export function get(node: object, name: string) {
  const prototype: object = Object.getPrototypeOf(node);
  return Reflect.get(prototype, name, node);
}

/** Calls the browser's own method, whatever the page calls so. */
export function call(node: object, name: string, args: unknown[]) {
  return get(node, name).apply(node, args);
}
