/** A text with the words of a search marked. */
import { type Mark, markedRanges, type TextRange } from "#core/search/marks.ts";

interface Props {
  text: string;
  marks: readonly Mark[];
}

export function Marked({ text, marks }: Props) {
  if (marks.length === 0) return <>{text}</>;
  return <>{pieces(text, markedRanges(text, marks)).map(draw)}</>;
}

interface Piece {
  words: string;
  found: boolean;
  from: number;
}

function draw({ words, found, from }: Piece) {
  return found ? <mark key={from}>{words}</mark> : words;
}

/** The whole text, cut at the ranges; joined again it is the text. */
function pieces(text: string, ranges: readonly TextRange[]): Piece[] {
  const list: Piece[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    if (from > at) list.push({ words: text.slice(at, from), found: false, from: at });
    list.push({ words: text.slice(from, to), found: true, from });
    at = to;
  }
  if (at < text.length) list.push({ words: text.slice(at), found: false, from: at });
  return list;
}
