/** The text of a post, told by its shape: the first stretch of plain words after the head, as far as only words go on. */
import { closest, contains, findAll, findFirst, matches, parentOf, startsBefore } from "../dom.ts";
import { lineOf, linesOf } from "../text.ts";
import { unwrapped } from "../wrappers.ts";
import type { Token } from "./tokens.ts";

/** What stands in no post's text but beside it. */
const BESIDE =
  "img, figure, video, iframe, svg, li-icon, form, input, textarea, hr, article, time, [role='textbox'], [role='radio'], [data-color-scheme]";
const CONTROLS = "button, [role='button']";
const PICTURES = "img, figure, video, iframe";
const LONGEST_CAPTION = 300;
/** What is longer in a link is a text. */
const LONGEST_LINK = 100;
const MOST_LEVELS = 60;
/** Tokens between a head and its text. */
const MOST_TOKENS = 300;

export interface Body {
  readonly element: Element;
  readonly text: string;
  /** A button inside the text, which unfolds it. */
  readonly hasMore: boolean;
}

/**
 * The text between two places in the list of tokens; `foreign` elements (the head's age, a quoted head) are never in it. Without
 * a `card` it grows as far as words go on. A quoted post's may be a link as a whole.
 */
export function bodyBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  card: Element | null,
  foreign: readonly Element[],
  isQuoted = false,
): Body | null {
  for (let at = from; at < Math.min(to, from + MOST_TOKENS); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "stop" || (token.kind === "person" && token.hasPicture))
      return null;
    if (token.kind !== "words" || !/\p{L}/u.test(token.words)) continue;
    const isLinked = isQuoted && token.inControl && isTextLink(token.element, foreign);
    if (token.inControl && !isLinked) continue;
    if (!isQuoted && isNotice(token.element, foreign)) continue;
    const element = widest(token.element, card, foreign);
    if (element === null || !(isLinked || hasOwnWords(tokens, element, at, to))) continue;
    if (isCaption(element, card, foreign)) continue;
    return {
      element,
      text: linesOf(element, "written"),
      hasMore: findFirst(element, "button") !== null,
    };
  }
  return null;
}

/** A link that holds a whole text, and not an attachment's title and picture. A short one stands beside the quoted head. */
function isTextLink(element: Element, [outer, ...heads]: readonly Element[]): boolean {
  const link = closest(element, "a");
  if (link === null || findFirst(link, PICTURES) !== null) return false;
  const box = parentOf(unwrapped(link));
  const isBeside = box && heads.some((head) => contains(box, head)) && !(outer && contains(box, outer));
  return isBeside || lineOf(link).length > LONGEST_LINK;
}

/** Where the age has a key of its own, a member's text has one too; that a shared post is gone is said without. */
function isNotice(element: Element, [age]: readonly Element[]): boolean {
  if (age === undefined || !matches(age, "[componentkey]")) return false;
  const keyed = closest(element, "[componentkey], [id]");
  return keyed === null || contains(keyed, age);
}

/** The largest element around these words that holds words alone. */
function widest(start: Element, card: Element | null, foreign: readonly Element[]): Element | null {
  let found: Element | null = null;
  let at: Element | null = start;
  for (let level = 0; level < MOST_LEVELS && at !== null && at !== card; level++) {
    if (isMixed(at, foreign)) break;
    found = at;
    at = parentOf(at);
  }
  return found;
}

/** Words that follow a picture in a box of their own, apart from the head, tell about the picture. */
function isCaption(element: Element, card: Element | null, heads: readonly Element[]): boolean {
  const box = parentOf(element);
  if (box === null || box === card || heads.some((head) => contains(box, head))) return false;
  const picture = findFirst(box, PICTURES);
  return picture !== null && startsBefore(picture, element) && lineOf(element).length <= LONGEST_CAPTION;
}

function isMixed(element: Element, foreign: readonly Element[]): boolean {
  return (
    matches(element, BESIDE) ||
    findFirst(element, BESIDE) !== null ||
    findAll(element, CONTROLS).length > 1 ||
    foreign.some((other) => contains(element, other)) ||
    findAll(element, "a[href*='/feed/update/']").some((link) => lineOf(link).length > LONGEST_LINK)
  );
}

/** Words in links alone are an attachment's or the counts'. */
function hasOwnWords(tokens: readonly Token[], element: Element, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !contains(element, token.element)) break;
    if (token.kind === "words" && !token.inControl && token.link === null && /\p{L}/u.test(token.words))
      return true;
  }
  return false;
}
