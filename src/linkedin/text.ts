/** The words inside an element as a reader sees them, without asking the browser to lay anything out. */
import {
  attributeOf,
  firstChildOf,
  isElement,
  nextOutside,
  nextSiblingOf,
  tagOf,
  textOfNode,
} from "./dom.ts";
import { isBlock, isForEye, isInLink, unwrapped } from "./wrappers.ts";

/** Longest text that is taken, in UTF-16 units: the most a stored post may hold. */
export const LONGEST_TEXT = 200_000;

/** Nodes looked at in one text; a real post has a few hundred, and more where each is in boxes. */
const MOST_NODES = 8_000;

const SILENT = new Set(
  "script style template noscript svg button iframe object video audio canvas select textarea input".split(
    " ",
  ),
);

/**
 * How line ends in the markup count. `layout`: a text's edges are the page's own indentation, line ends within it
 * are the author's. `written`: all of them are the author's (the page shows the text with `white-space: pre-wrap`).
 */
export type LineEnds = "layout" | "written";

/**
 * Text with its line breaks as `\n`; buttons, pictures and hidden twins left out. Never throws, never over the limit. Where
 * lines are broken by elements, line ends around those are the page's own.
 */
export function linesOf(root: Element, lineEnds: LineEnds): string {
  const seen = collect(root, lineEnds, false);
  return seen === "" ? collect(root, lineEnds, true) : seen;
}

/** The same in one line. */
export function lineOf(root: Element): string {
  return linesOf(root, "layout").replace(/\s+/g, " ");
}

function collect(root: Element, lineEnds: LineEnds, withHidden: boolean): string {
  const out = new Lines();
  const closeBlock = (left: Node) => {
    if (isElement(left) && isBlock(left)) out.blockEdge();
  };
  let node = firstChildOf(root);
  for (let visited = 0; node !== null && visited < MOST_NODES && !out.full; visited++) {
    let inside: Node | null = null;
    if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === "br" && lineEnds === "written") return collect(root, "layout", withHidden);
      if (tag === "br") out.lineBreak();
      else if (!isSilent(node, tag, withHidden)) {
        if (isBlock(node)) out.blockEdge();
        inside = firstChildOf(node);
      }
    } else {
      let words = textOfNode(node) ?? "";
      // A comment in the markup ends no text.
      for (let next = nextSiblingOf(node); next !== null && !isElement(next); next = nextSiblingOf(node)) {
        words += textOfNode(next) ?? "";
        node = next;
      }
      if (words !== "") out.words(lineEnds === "written" ? asWritten(words) : asLaidOut(words));
    }
    node = inside ?? nextOutside(node, root, closeBlock);
  }
  return clean(out.text());
}

class Lines {
  readonly #parts: string[] = [];
  #length = 0;
  #edge = false;
  #atLineStart = true;

  get full(): boolean {
    return this.#length >= LONGEST_TEXT;
  }

  words(words: string): void {
    if (words === "" || (this.#atLineStart && words.trim() === "" && !words.includes("\n"))) return;
    const isBlank = words.trim() === "";
    // Line ends that are the author's are the ones between two boxes.
    if (this.#edge && isBlank && !words.includes("\n")) return;
    if (this.#edge && !isBlank) this.#add("\n");
    this.#edge = false;
    this.#add(words);
    this.#atLineStart = words.endsWith("\n");
  }

  lineBreak(): void {
    if (this.#edge) this.#add("\n");
    this.#edge = false;
    this.#add("\n");
    this.#atLineStart = true;
  }

  /** Two edges are one line end, and a break just before an edge is that line end. */
  blockEdge(): void {
    if (!this.#atLineStart) this.#edge = true;
  }

  text(): string {
    return this.#parts.join("");
  }

  #add(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}

function asWritten(words: string): string {
  // Only what is plainly indentation of the markup is none of the author's.
  if (words.trim() === "" && /\n[ \t]{2}/.test(words)) return " ";
  return words.replace(/\r\n?/g, "\n").replace(/\n[ \t]{6,}/g, " ");
}

function asLaidOut(words: string): string {
  const inner = words.trim();
  if (inner === "") return " ";
  // Most texts have nothing to tidy.
  if (inner.length === words.length && !/[\t\r\n]| {2}/.test(words)) return words;
  const start = words.startsWith(inner) ? "" : " ";
  const end = words.endsWith(inner) ? "" : " ";
  const lines = inner.replace(/\r\n?/g, "\n").replace(/\n[ \t]{2,}/g, " ");
  return start + lines.replace(/[ \t]+/g, " ") + end;
}

function isSilent(element: Element, tag: string, withHidden: boolean): boolean {
  if (SILENT.has(tag) || attributeOf(element, "hidden") !== null) return true;
  if (withHidden) return false;
  const classes = ` ${attributeOf(element, "class") ?? ""} `;
  return classes.includes(" visually-hidden ") || classes.includes(" a11y-text ") || isSpokenTwin(element);
}

/** In a link, words for the ear stand before the same words for the eye: `<span>hashtag</span><span aria-hidden>#x</span>`. */
function isSpokenTwin(element: Element): boolean {
  const outer = unwrapped(element);
  if (attributeOf(element, "aria-hidden") === "true") return false;
  const next = nextSiblingOf(outer);
  return next !== null && isElement(next) && isForEye(next) && isInLink(outer);
}

/** Takes out what cannot be stored or seen, trims every line and the whole. */
function clean(text: string): string {
  return wellFormed(text.slice(0, LONGEST_TEXT))
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

/** Control characters go, half surrogates become U+FFFD (a database key or a file cannot hold them). */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD").replace(/[^\P{Cc}\n\t]/gu, "");
}
