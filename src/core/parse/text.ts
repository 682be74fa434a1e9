/** A post's words in one plain spelling, with the way back to the original offsets. */
import { plainCharacter } from "./plain-character.ts";

export interface OfferText {
  /** Plain spelling: ASCII quotes and spaces, plain letters, `•` for emoji and bullets, `✗` for crosses. */
  readonly text: string;
  /** Same length as `text`. */
  readonly lower: string;
  /** Original span of a span of `text`; empty spans stay empty. */
  span(from: number, to: number): { from: number; to: number };
}

/** Most characters that are read: LinkedIn ends a post at 3,000, and a pasted page is no post. */
export const MOST_READ = 40_000;

/** Reads any string; what lies beyond MOST_READ is left out. Never throws. */
export function readText(source: string): OfferText {
  const original = source.length > MOST_READ ? source.slice(0, MOST_READ) : source;
  if (isPlain(original)) {
    return { text: original, lower: original.toLowerCase(), span: (from, to) => ({ from, to }) };
  }
  const starts = new Uint32Array(original.length * 2 + 1);
  const ends = new Uint32Array(original.length * 2 + 1);
  const pieces: string[] = [];
  let length = 0;
  let last = "\n";
  for (let i = 0; i < original.length; ) {
    const { plain, width } = plainCharacter(original, i, last);
    if (plain !== "") {
      pieces.push(plain);
      for (let unit = 0; unit < plain.length; unit++, length++) {
        starts[length] = i;
        ends[length] = i + width;
      }
      last = plain;
    }
    i += width;
  }
  const text = pieces.join("");
  return {
    text,
    lower: text.toLowerCase(),
    span: (from, to) => {
      const start = starts[from] ?? original.length;
      return { from: start, to: to <= from ? start : (ends[to - 1] ?? original.length) };
    },
  };
}

/** Most headlines and many posts hold nothing to change, and a scan is much cheaper than the map. */
function isPlain(source: string): boolean {
  return !/[^\x20-\x7e\n]|[*_`[\]#]/.test(source);
}
