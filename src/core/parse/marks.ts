/** Which characters, pairs and triples of them a text holds: what a pattern needs is looked up here before it runs. */

/** Stands for the edge of a word, as `\b` in a pattern. */
export const EDGE = 1;
/** Places for marks; where two marks share one, the answer is only less sharp. */
const SIZE = 8192;
const DIGIT = 48;

export function singleMark(char: number): number {
  return Math.imul(char, 0x9e5) & (SIZE - 1);
}

/** Mark of two neighbours; either may be EDGE. */
export function pairMark(first: number, second: number): number {
  return (Math.imul(first, 0x6b5) + Math.imul(second, 0x2f1b) + 0x11d) & (SIZE - 1);
}

/** Mark of three neighbours; the first or the last may be EDGE. */
export function tripleMark(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x1d3) + Math.imul(second, 0x8b9) + Math.imul(third, 0x2e57)) & (SIZE - 1);
}

/** Character under which another is marked: `0` for every digit. */
export function markedAs(code: number): number {
  return code >= 48 && code <= 57 ? DIGIT : code;
}

/** The marks of one text after the other. */
export class Marks {
  /** What was last stamped on each mark; those of the text at hand bear `stamp`. */
  readonly stamps = new Uint32Array(SIZE);
  stamp = 0;
  #text: string | undefined;

  /** Turns to a text in lower case. */
  of(lower: string): this {
    if (lower === this.#text) return this;
    this.#text = lower;
    this.stamp++;
    this.#add(lower);
    return this;
  }

  /** Turns to several texts in lower case, as if one that holds what any of them holds. */
  ofAll(texts: Iterable<{ lower: string }>): this {
    this.#text = undefined;
    this.stamp++;
    for (const { lower } of texts) this.#add(lower);
    return this;
  }

  #add(lower: string): void {
    const { stamps, stamp } = this;
    let before = 0;
    let last = 0;
    let inWord = false;
    for (let at = 0; at <= lower.length; at++) {
      const code = at < lower.length ? markedAs(lower.charCodeAt(at)) : 0;
      const isWord = isWordCode(code);
      if (isWord !== inWord) {
        inWord = isWord;
        stamps[pairMark(EDGE, code)] = stamp;
        stamps[pairMark(last, EDGE)] = stamp;
        stamps[tripleMark(before, last, EDGE)] = stamp;
        if (at + 1 < lower.length) stamps[tripleMark(EDGE, code, markedAs(lower.charCodeAt(at + 1)))] = stamp;
      }
      stamps[singleMark(code)] = stamp;
      stamps[pairMark(last, code)] = stamp;
      stamps[tripleMark(before, last, code)] = stamp;
      before = last;
      last = code;
    }
  }
}

/** What `\w` means by a letter of a word, in lower case. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || code === DIGIT || code === 95;
}
