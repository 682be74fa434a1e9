/** Cuts a text at the edges of spans, however they overlap, so that each piece is wholly in or out of each span. */
import type { Evidence } from "#core/offer.ts";

export interface TextPiece<S> {
  from: number;
  words: string;
  /** Spans that hold this piece. */
  in: S[];
}

/** The whole text in order: joined again it is the text. Spans outside the text or without length are left out. */
export function cutText<S extends Pick<Evidence, "from" | "to">>(
  text: string,
  spans: readonly S[],
): TextPiece<S>[] {
  const good = spans
    .filter(({ from, to }) => from >= 0 && from < to && to <= text.length)
    .sort((a, b) => a.from - b.from);
  const edges = [...new Set([0, text.length, ...good.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const pieces: TextPiece<S>[] = [];
  let open: S[] = [];
  let next = 0;
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    open = open.filter((span) => span.to > from);
    for (let span = good[next]; span && span.from <= from; span = good[++next]) open.push(span);
    pieces.push({ from, words: text.slice(from, to), in: open.slice() });
  }
  return pieces;
}
