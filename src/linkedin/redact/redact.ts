/**
 * A sample of a page for a bug report: its tags and shapes, and nothing of a person. What is not known to be LinkedIn's own is
 * replaced, so that a page that nobody foresaw tells nothing either.
 */
import { atOnce } from "../at-once.ts";
import { cardsIn, inARow, type PostCard } from "../cards.ts";
import {
  attributeOf,
  attributesOf,
  findAll,
  findFirst,
  firstChildOf,
  isElement,
  nextSiblingOf,
  type PageRoot,
  tagOf,
  textOfNode,
} from "../dom.ts";
import { profilePathOf } from "../profile-path.ts";
import { type ReadOutcome, readPost } from "../read-post.ts";
import { wrappersOf } from "../surroundings.ts";
import { namesSender } from "../time-label.ts";
import { redactedValue } from "./attributes.ts";
import { Filler } from "./filler.ts";
import { INTERFACE_WORDS, KNOWN_TAGS } from "./known.ts";

/** Cards in one sample. */
export const MOST_CARDS = 6;
/** Longest sample, in UTF-16 units: a mail takes it. */
export const LONGEST_SAMPLE = 200_000;
/** Longest text of one node; the shape of the rest adds nothing. */
const LONGEST_TEXT = 300;
const DEEPEST = 300;
/** Links that are looked at for people's names. */
const MOST_LINKS = 2_000;
const EMPTY = new Set("br img hr input path".split(" "));
/** Their insides are code, drawings or another page's. */
const HOLLOW = new Set("svg iframe video textarea".split(" "));
const LEFT_OUT = new Set("script style template noscript head object audio canvas select".split(" "));

/** The sample as markup. Takes cards that could not be read first, then others; a page without cards gives its main part. */
export function redactedSample(root: PageRoot, random?: () => number): string {
  return atOnce(sampleSteps(root, random));
}

/** The same in slices: yields whenever a few milliseconds may have passed. */
export function* sampleSteps(root: PageRoot, random?: () => number): Generator<undefined, string> {
  const out = new Sample(new Filler(personalWords(root), random));
  for (const part of yield* partsOf(root)) {
    if (out.isFull) break;
    out.element(part, 0);
    yield;
  }
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>Redacted sample</title></head><body>\n<main>\n${out.markup}\n</main>\n</body></html>\n`;
}

/** The words in the addresses of the people on the page: names, mostly. */
function personalWords(root: PageRoot): Set<string> {
  const links = findAll(root, "a[href*='/in/']").slice(0, MOST_LINKS);
  const slugs = links.map((link) => profilePathOf(attributeOf(link, "href") ?? "") ?? "");
  return new Set(
    slugs.flatMap(
      (path) =>
        path
          .slice("/in/".length)
          .toLowerCase()
          .match(/[a-z]{3,}/g) ?? [],
    ),
  );
}

function* partsOf(root: PageRoot): Generator<undefined, Element[]> {
  const cards = inARow(yield* cardsIn(root));
  const kinds = new Map<PostCard, ReadOutcome["kind"]>();
  for (const card of cards) {
    kinds.set(card, readPost(card.dialect, card.element, card.neighbours).kind);
    yield;
  }
  const first = cards.filter((card) => kinds.get(card) === "missed");
  const rest = cards.filter((card) => !first.includes(card));
  const read = rest.filter((card) => kinds.get(card) === "read");
  const chosen = new Set(
    [...first.slice(0, MOST_CARDS / 2), ...read, ...rest, ...first].slice(0, MOST_CARDS),
  );
  const inOrder = cards.filter((card) => chosen.has(card));
  if (inOrder.length > 0)
    return inOrder.map(({ element, neighbours }) => wrappersOf(element, neighbours).at(-1) ?? element);
  const main = findFirst(root, "main") ?? findFirst(root, "body");
  return main === null ? [] : [main];
}

class Sample {
  markup = "";
  readonly #filler: Filler;

  constructor(filler: Filler) {
    this.#filler = filler;
  }

  get isFull(): boolean {
    return this.markup.length > LONGEST_SAMPLE - 20_000;
  }

  element(element: Element, depth: number): void {
    const tag = tagOf(element);
    if (LEFT_OUT.has(tag) || depth > DEEPEST) return;
    const name = KNOWN_TAGS.has(tag) ? tag : "x-other";
    this.markup += `<${name}${this.#attributes(element)}>`;
    if (EMPTY.has(name)) return;
    if (!HOLLOW.has(name)) this.#children(element, depth);
    this.markup += `</${name}>`;
  }

  #children(element: Element, depth: number): void {
    for (let child = firstChildOf(element); child !== null && !this.isFull; child = nextSiblingOf(child)) {
      const words = textOfNode(child);
      if (words !== null) this.markup += escaped(this.#words(words));
      else if (isElement(child)) this.element(child, depth + 1);
    }
  }

  #words(words: string): string {
    return words
      .slice(0, LONGEST_TEXT)
      .split(/([•·∙])/)
      .map((part) => this.#part(part))
      .join("");
  }

  #part(part: string): string {
    if (INTERFACE_WORDS.has(part.trim().toLowerCase())) return part;
    const filled = this.#filler.text(part);
    if (!namesSender(part.trim())) return filled;
    // What makes an advert of it is kept: that there is a sender, with a number in the name.
    return `by ${this.#filler.text("1a")}${/\s$/.exec(part)?.[0] ?? ""}`;
  }

  #attributes(element: Element): string {
    return attributesOf(element)
      .map(({ name, value }) => {
        const redacted = redactedValue(name, value, this.#filler);
        return redacted === null ? "" : ` ${name}="${escaped(redacted)}"`;
      })
      .join("");
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
