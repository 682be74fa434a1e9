/** A post cut into sentences: the reach of every rule, and of every "not". */

export interface Sentence {
  index: number;
  /** Number of the line it stands in. */
  line: number;
  /** Offsets into the plain text. */
  from: number;
  to: number;
  text: string;
  lower: string;
  /** How a list item begins: `•` for any bullet or number, `✗` for a crossed one, empty for prose. */
  bullet: "" | "•" | "✗";
  /** First sentence of its line. */
  opens: boolean;
}

/** Longest sentence; a longer one is cut at a space, so that no rule ever sees more. */
const LONGEST = 1_200;
const END = /(?<![.!?…])[.!?…]+["')]*(?=\s|$)|[•✗]|\s\|\s/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|approx|yrs?|mins?|hrs?|dr|mr|mrs|ms|prof|st|no|vs|incl|excl|esp|dept|max|tel|sr|jr|bros|co|inc|ltd|a\.m|p\.m|\p{Lu}|u\.s|u\.k|b|m|ph)$/iu;
const BULLET = /^\s*(?:(?:[-–—→>o]|\(?(?:\d{1,2}|[a-e])[.)])\s+|([•✗])\s*)/;

/** Sentences in order; only those with a letter or digit in them. */
export function splitSentences(text: string, lower: string): Sentence[] {
  const sentences: Sentence[] = [];
  let line = 0;
  for (let start = 0; start <= text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) splitLine(text, lower, start, end, line, sentences);
    start = end + 1;
  }
  return sentences;
}

function splitLine(
  text: string,
  lower: string,
  start: number,
  end: number,
  line: number,
  into: Sentence[],
): void {
  const body = text.slice(start, end);
  let bullet: Sentence["bullet"] = "";
  let from = 0;
  const opening = BULLET.exec(body);
  if (opening) {
    bullet = opening[1] === "✗" ? "✗" : "•";
    from = opening[0].length;
  }
  let opens = true;
  const push = (to: number) => {
    for (; from < to; ) {
      let cut = to;
      if (to - from > LONGEST) {
        const space = body.lastIndexOf(" ", from + LONGEST);
        cut = space > from ? space : from + LONGEST;
      }
      const piece = body.slice(from, cut);
      const lead = piece.length - piece.trimStart().length;
      const size = piece.trim().length;
      if (size > 0 && /[\p{L}\p{N}]/u.test(piece)) {
        const at = start + from + lead;
        into.push({
          index: into.length,
          line,
          from: at,
          to: at + size,
          text: text.slice(at, at + size),
          lower: lower.slice(at, at + size),
          bullet,
          opens,
        });
        opens = false;
      }
      from = cut;
    }
  };
  END.lastIndex = from;
  for (let match = END.exec(body); match; match = END.exec(body)) {
    const mark = match[0].charAt(0);
    if (mark === ".") {
      const before = body.slice(Math.max(from, match.index - 12), match.index);
      if (match[0] === "." && ABBREVIATION.test(before) && match.index + 1 < body.length) continue;
    }
    const isMark = mark === "•" || mark === "✗";
    push(isMark ? match.index : match.index + match[0].length);
    if (isMark) {
      // A cross in mid line negates what follows it; an emoji only ends what came before.
      bullet = mark === "✗" ? "✗" : bullet === "✗" ? "" : bullet;
      from = match.index + 1;
    }
  }
  push(body.length);
}
