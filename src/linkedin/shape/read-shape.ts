/** Reads a card by its shape alone, whatever its classes, ids and labels are called. */
import { findFirst } from "../dom.ts";
import { saysAdvert } from "../time-label.ts";
import { bodyBetween } from "./body.ts";
import { ageAt, type Head, headAt } from "./heads.ts";
import { rowsIn } from "./rows.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { unlinkedHeadAt } from "./unlinked.ts";

/** Nodes walked in one card. */
const MOST_NODES = 30_000;

/** A head and the text below it. */
export interface ShapedPost {
  readonly head: Head;
  /** Empty where there is none. */
  readonly text: string;
  /** A button unfolds the text. */
  readonly hasMore: boolean;
}

/** What a card's shape tells. */
export interface Shape extends ShapedPost {
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
    const head = end === undefined ? headAt(tokens, at, 0) : anyHeadAt(tokens, at, 0, card);
    if (head === null && mark !== "dotted") continue;
    if (head === null || isAdvert(tokens.slice(0, head.after))) return null;
    const to = rows.find(({ from }) => from > head.after)?.from ?? tokens.length;
    const below = ages.filter((age) => age.mark === "dotted" && age.at >= head.after && age.at < to);
    const inner = below.map((age) => anyHeadAt(tokens, age.at, head.after, card)).find((one) => one !== null);
    // Somebody else's words are quoted, and it is not known whose.
    if (below.length > 0 && inner === undefined) return null;
    const foreign = [head.ageElement, ...(inner ? [inner.ageElement, inner.link] : [])];
    const body = bodyBetween(tokens, head.after, inner?.from ?? to, card, foreign);
    const innerBody = inner ? bodyBetween(tokens, inner.after, to, card, foreign, true) : null;
    return {
      ...{ head, text: body?.text ?? "", hasMore: body?.hasMore ?? false },
      quoted: inner
        ? { head: inner, text: innerBody?.text ?? "", hasMore: innerBody?.hasMore ?? false }
        : null,
      hasFilm: findFirst(card, "video") !== null,
    };
  }
  return null;
}

function anyHeadAt(tokens: readonly Token[], age: number, from: number, card: Element): Head | null {
  return headAt(tokens, age, from) ?? unlinkedHeadAt(tokens, age, from, card);
}

function isAdvert(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === "words" && saysAdvert(token.words));
}

function tokensIn(card: Element): Token[] {
  const walk = tokensOf(card, new Set(), MOST_NODES);
  let step = walk.next();
  while (!step.done) step = walk.next();
  return step.value;
}
