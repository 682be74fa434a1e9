/** Boxes around one single thing, which LinkedIn adds and takes away freely; what is inside reads as if they were not there. */
import {
  attributeOf,
  firstChildOf,
  isElement,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  tagOf,
  textOfNode,
} from "./dom.ts";

const BLOCKS = new Set("p div li ul ol section article blockquote pre h1 h2 h3 h4 h5 h6 tr table".split(" "));
const INLINE = new Set("span strong b em i u sup sub mark code".split(" "));
/** Blocks that say nothing by themselves. */
const PLAIN_BLOCKS = new Set("div section".split(" "));
/** Wrappers within wrappers. */
const DEEPEST = 16;

/** Does a line end before and after this element? Not so for a box around a line break, a link or a few words within a line. */
export function isBlock(element: Element): boolean {
  const tag = tagOf(element);
  if (!PLAIN_BLOCKS.has(tag)) return BLOCKS.has(tag);
  const core = coreOf(element);
  const inner = tagOf(core);
  if (inner === "br") return false;
  if (inner !== "a" && !INLINE.has(inner)) return true;
  if (isSpace(onlyNodeIn(core))) return false;
  const outer = outermost(element);
  if (!PLAIN_BLOCKS.has(tagOf(outer)) || isTwin(outer)) return false;
  if (isSpace(previousSiblingOf(outer)) || isSpace(nextSiblingOf(outer))) return false;
  return !stands(outer, tagOf(coreOf(outer)) === "a" ? isInLine : isTextOrBreak);
}

function onlyNodeIn(element: Element): Node | null {
  const first = firstChildOf(element);
  return first === null || nextSiblingOf(first) === null ? first : null;
}

/** A space between two words; what stands between two blocks in the markup has a line end. */
function isSpace(node: Node | null): boolean {
  const words = node === null ? null : textOfNode(node);
  return words !== null && words !== "" && words.trim() === "" && !words.includes("\n");
}

/** Words for the eye or the same words for the ear, side by side in one link. */
function isTwin(box: Element): boolean {
  if (!isInLink(box)) return false;
  const next = nextSiblingOf(box);
  return isForEye(box) || (next !== null && isElement(next) && isForEye(next));
}

/** Does it stand in a link, with nothing but spans and plain boxes between? */
export function isInLink(element: Element): boolean {
  let at = parentOf(element);
  for (let level = 0; level < DEEPEST && at !== null && isInlineBox(tagOf(at)); level++) at = parentOf(at);
  return at !== null && tagOf(at) === "a";
}

/** Is the box, or the one thing in it, hidden from screen readers? */
export function isForEye(box: Element): boolean {
  let at: Element | null = box;
  for (let level = 0; level < DEEPEST && at !== null; level++) {
    if (attributeOf(at, "aria-hidden") === "true") return true;
    at = onlyElementIn(at);
  }
  return false;
}

/** The box, span or link around it that holds nothing else. */
const outermost = (element: Element) =>
  furthest(element, (at) => boxAround(at, (tag) => isInlineBox(tag) || tag === "a"));

const isInlineBox = (tag: string) => PLAIN_BLOCKS.has(tag) || INLINE.has(tag);

/** Says nothing by itself: `div`, `section`, `span`, and elements of the site's own making. */
const isPlainBox = (tag: string) => PLAIN_BLOCKS.has(tag) || tag === "span" || tag.includes("-");

/** The outermost box around the element, as far as boxes hold one element and no words. */
export const unwrapped = (element: Element) => furthest(element, (at) => boxAround(at, isPlainBox));

/** The line break, link or span of words inside boxes and spans. */
const coreOf = (element: Element) => furthest(element, (at) => onlyElementIn(at, isInlineBox));

function furthest(element: Element, step: (from: Element) => Element | null): Element {
  let at = element;
  for (let level = 0; level < DEEPEST; level++) {
    const next = step(at);
    if (next === null) break;
    at = next;
  }
  return at;
}

function boxAround(element: Element, isBox: (tag: string) => boolean): Element | null {
  const parent = parentOf(element);
  return parent !== null && onlyElementIn(parent, isBox) === element ? parent : null;
}

/** The one element in a box that holds nothing else. */
function onlyElementIn(box: Element, isBox: (tag: string) => boolean = isPlainBox): Element | null {
  if (!isBox(tagOf(box))) return null;
  let only: Element | null = null;
  for (let child = firstChildOf(box); child !== null; child = nextSiblingOf(child)) {
    if (isText(child) || (isElement(child) && only !== null)) return null;
    if (isElement(child)) only = child;
  }
  return only;
}

/** Does the nearest thing before it, or behind it, fulfil this? */
function stands(element: Element, test: (node: Node) => boolean): boolean {
  const before = nearest(element, previousSiblingOf);
  const behind = nearest(element, nextSiblingOf);
  return (before !== null && test(before)) || (behind !== null && test(behind));
}

function nearest(element: Element, step: (node: Node) => Node | null): Node | null {
  let at = step(element);
  while (at !== null && !isElement(at) && !isText(at)) at = step(at);
  return at;
}

function isText(node: Node): boolean {
  return (textOfNode(node) ?? "").trim() !== "";
}

/** Lines that breaks stand between are no blocks, whatever box each is in. */
function isTextOrBreak(node: Node): boolean {
  return isElement(node) ? tagOf(coreOf(node)) === "br" : isText(node);
}

function isInLine(node: Node): boolean {
  if (!isElement(node)) return isText(node);
  const tag = tagOf(coreOf(node));
  return tag === "a" || tag === "br" || INLINE.has(tag);
}
