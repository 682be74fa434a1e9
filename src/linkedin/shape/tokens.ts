/** A part of a page as a flat list of what matters for telling a post by its shape: words, people, buttons, what ends a post. */
import { concealsItself } from "../concealed.ts";
import {
  attributeOf,
  findFirst,
  firstChildOf,
  isElement,
  nextOutside,
  parentOf,
  tagOf,
  textOfNode,
} from "../dom.ts";
import { groupOfLink } from "../group-link.ts";
import { profilePathOf } from "../profile-path.ts";

/** Words of one text node. */
export interface Words {
  readonly kind: "words";
  readonly element: Element;
  readonly words: string;
  readonly link: Link | null;
  readonly inControl: boolean;
}

/** A link to a person, an organisation or, for a post seen from outside its group, the group. */
export interface Link {
  readonly kind: "person";
  readonly element: Element;
  /** Its profile path, or a group's path; empty for the group that a person's post is shown from. */
  readonly path: string;
  hasPicture: boolean;
}

/** A button, or a link that leads to no person. */
export interface Control {
  readonly kind: "control";
  readonly element: Element;
  /** How many characters it shows. */
  length: number;
  hasWord: boolean;
}

/** What stands in comments and composers only. */
export interface Stop {
  readonly kind: "stop";
  readonly element: Element;
}

export type Token = Words | Link | Control | Stop;

const SKIPPED = new Set("script style template noscript object audio canvas select head".split(" "));
const PICTURES = new Set("img svg figure li-icon video".split(" "));
const STOPS = new Set("article time form textarea".split(" "));
/** What the page says to screen readers while it works is nobody's text. */
const ASIDE = new Set("alert status".split(" "));
const GROUP_POST =
  /^(?:https:\/\/www\.linkedin\.com)?\/groups\/\d{1,20}\/?\?[^#]{0,300}highlightedUpdateUrn=/;

/** Where the name of a member leads who has closed the profile. */
const NOBODY = /\/search\/results\/people\/headless/;

/** Nodes walked before the reader lets go for a moment. */
const STRIDE = 1_000;

interface Place {
  readonly root: Element;
  link: Link | null;
  control: Control | null;
}

/**
 * The tokens of a part in page order; `without` are elements that are left out. Yields now and then, so that a large page
 * can be walked in slices; `most` nodes are walked at most.
 */
export function* tokensOf(
  root: Node,
  without: ReadonlySet<Element>,
  most: number,
): Generator<undefined, Token[]> {
  const tokens: Token[] = [];
  const open: Place[] = [];
  let node = firstChildOf(root);
  for (let walked = 0; node !== null && walked < most; walked++) {
    if (walked % STRIDE === STRIDE - 1) yield;
    const words = textOfNode(node);
    let inside: Node | null = null;
    if (words !== null) addWords(tokens, node, words, open.at(-1));
    else if (isElement(node) && !without.has(node)) inside = enter(tokens, node, open);
    node = inside ?? nextOutside(node, root, (left) => open.at(-1)?.root === left && open.pop());
  }
  return tokens;
}

function addWords(tokens: Token[], node: Node, words: string, place: Place | undefined): void {
  const text = words.trim();
  const element = parentOf(node);
  if (text === "" || element === null) return;
  if (place?.control) {
    place.control.length += text.length;
    // A hashtag is a word of a text.
    place.control.hasWord ||= /^[^#]*\p{L}/u.test(text);
  }
  tokens.push({
    kind: "words",
    element,
    words: text,
    link: place?.link ?? null,
    inControl: Boolean(place?.control),
  });
}

/** Notes what the element is; gives its first child, null where nothing in it counts. */
function enter(tokens: Token[], element: Element, open: Place[]): Node | null {
  const tag = tagOf(element);
  const place = open.at(-1);
  if (PICTURES.has(tag)) {
    if (place?.link) place.link.hasPicture = true;
    return tag === "figure" ? firstChildOf(element) : null;
  }
  if (SKIPPED.has(tag) || tag === "iframe" || concealsItself(element)) return null;
  const role = attributeOf(element, "role");
  if (ASIDE.has(role ?? "") || (role === "region" && isPlayer(element))) return null;
  if (STOPS.has(tag) || role === "textbox") tokens.push({ kind: "stop", element });
  const first = firstChildOf(element);
  const href = tag === "a" ? (attributeOf(element, "href") ?? "") : null;
  const link = href === null ? null : personOf(element, href);
  const isLink = href !== null && !NOBODY.test(href);
  const isControl = link === null && (tag === "button" || role === "button" || isLink);
  if (link !== null) tokens.push(link);
  if ((link === null && !isControl) || first === null) return first;
  const control: Control | null = isControl
    ? (place?.control ?? { kind: "control", element, length: 0, hasWord: false })
    : (place?.control ?? null);
  if (control !== null && control !== place?.control) tokens.push(control);
  open.push({ root: element, link: link ?? place?.link ?? null, control });
  return first;
}

function personOf(element: Element, href: string): Link | null {
  const path = profilePathOf(href) ?? (GROUP_POST.test(href) ? "" : groupPathOf(href));
  return path === null ? null : { kind: "person", element, path, hasPicture: false };
}

/** A group posts in its own name too; see `heads`. */
function groupPathOf(href: string): string | null {
  const group = groupOfLink(href);
  return group === "" ? null : `/groups/${group}`;
}

/** A video's player holds words of its own. */
function isPlayer(element: Element): boolean {
  return findFirst(element, "video") !== null;
}
