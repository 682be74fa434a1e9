/** Reads a card by its shape alone, whatever its classes, ids and labels are called. */
import { atOnce } from "../at-once.ts";
import { contains, findFirst, holding } from "../dom.ts";
import { saysAdvert } from "../time-label.ts";
import { type Body, bodyBetween } from "./body.ts";
import { ageAt, type Head, headAt, whenAt } from "./heads.ts";
import { type Row, rowsIn } from "./rows.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { unlinkedHeadAt } from "./unlinked.ts";

/** Nodes walked in one card. */
const MOST_NODES = 30_000;
/** Ages below a head that are tried for a quoted post's. */
const MOST_AGES = 5;
/** In UTF-16 units. */
const LONGEST_QUESTION = 140;

/** A head and the text below it. */
interface ShapedPost {
  readonly head: Head;
  /** Empty where there is none. */
  readonly text: string;
}

/** What a card's shape tells. */
export interface Shape extends ShapedPost {
  /** A button unfolds the text. */
  readonly hasMore: boolean;
  readonly quoted: ShapedPost | null;
  /** A film hangs below the text. */
  readonly hasFilm: boolean;
}

/** Null where the card has not the shape of a post: no author, no age, or only a comment's. */
export function readShape(card: Element): Shape | null {
  const tokens = tokensIn(card);
  const rows = rowsIn(tokens);
  const ages = tokens.flatMap((_, at) => {
    const mark = ageAt(tokens, at);
    return mark === null ? [] : [{ at, mark }];
  });
  const end = rows[0]?.from;
  // Without a row of buttons to end the post, only an age as no comment has it tells a post.
  const likely = ages.filter(({ at, mark }) => (end === undefined ? mark === "dotted" : at < end));
  const inOrder = [
    ...likely.filter(({ mark }) => mark === "dotted"),
    ...likely.filter(({ mark }) => mark !== "dotted"),
  ];
  for (const { at, mark } of inOrder) {
    // Nothing else than the buttons tells the text of somebody without a link from what stands around it.
    const head =
      headAt(tokens, at, 0) ?? (end === undefined ? null : unlinkedHeadAt(tokens, at, 0, card, true));
    if (head === null && mark !== "dotted") continue;
    if (head === null || isAdvert(tokens.slice(0, head.after))) return null;
    const to = rows.find(({ from }) => from > head.after)?.from ?? tokens.length;
    const below = ages.filter((age) => age.mark === "dotted" && age.at >= head.after && age.at < to);
    let inner: Head | null = null;
    for (const age of below.slice(0, MOST_AGES)) inner ??= quotedHeadAt(tokens, age.at, head, to, card);
    // Somebody else's words are quoted, and it is not known whose.
    if (below.length > 0 && inner === null) return null;
    const foreign = [head.ageElement, ...(inner ? [inner.ageElement, inner.link] : [])];
    const words = bodyBetween(tokens, head.after, inner?.from ?? to, card, foreign);
    const body = words && isQuestion(words, head, rows) ? null : words;
    const innerBody = inner ? bodyBetween(tokens, inner.after, to, card, foreign, true) : null;
    return {
      ...{ head, text: body?.text ?? "", hasMore: body?.hasMore ?? false },
      quoted: inner && { head: inner, text: innerBody?.text ?? "" },
      hasFilm: findFirst(card, "video") !== null,
    };
  }
  return null;
}

/** What stands above a quoted post's age in a box with its text, and apart from the sharer, is its head. */
function quotedHeadAt(
  tokens: readonly Token[],
  age: number,
  sharer: Head,
  to: number,
  card: Element,
): Head | null {
  const known = headAt(tokens, age, sharer.after) ?? unlinkedHeadAt(tokens, age, sharer.after, card, false);
  const when = whenAt(tokens, age);
  if (known !== null || when === null) return known;
  const body = bodyBetween(tokens, when.after, to, card, [sharer.ageElement, when.ageElement], true);
  const box = body && holding(when.ageElement, body.element);
  if (!box || contains(box, sharer.link)) return null;
  const from = tokens.findIndex(({ element }) => contains(box, element));
  const head = unlinkedHeadAt(tokens, age, from, card, true);
  return head && { ...head, from };
}

/** A poll's: its answers are a row of buttons, in a box with it and apart from the head, and the post's own row follows. */
function isQuestion({ element, text }: Body, head: Head, rows: readonly Row[]): boolean {
  const [answers, own] = rows.filter(({ from }) => from > head.after);
  if (answers === undefined || own === undefined || text.length > LONGEST_QUESTION) return false;
  const box = holding(element, answers.anchor);
  return box !== null && !contains(box, head.link);
}

function isAdvert(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === "words" && saysAdvert(token.words));
}

function tokensIn(card: Element): Token[] {
  return atOnce(tokensOf(card, new Set(), MOST_NODES));
}
