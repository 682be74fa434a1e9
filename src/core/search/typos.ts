/** How far two words are apart: letters put in, left out, changed, or two neighbours swapped. */

/** Slips allowed in a word by its length: none in short words and in numbers, two in long ones. */
export function slipsIn(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** One bit for each of 32 kinds of letters a word holds: words far apart in these are far apart. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether more than so many kinds of letters of `some` are not in `others`; each slip adds or takes away at most one. */
export function hasMoreLetters(some: number, others: number, most: number): boolean {
  let rest = some & ~others;
  for (let left = most; left > 0; left--) rest &= rest - 1;
  return rest !== 0;
}

/** Longest word that is compared, in UTF-16 units. */
const MOST_UNITS = 64;
let older = new Uint8Array(MOST_UNITS + 1);
let before = new Uint8Array(MOST_UNITS + 1);
let row = new Uint8Array(MOST_UNITS + 1);

/**
 * Slips between two words, no letter taking part in two (optimal string alignment); `most + 1` where there are more
 * than `most`. With `begins`, slips between the first word and the nearest beginning of the second.
 */
export function slipsBetween(asked: string, word: string, most: number, begins = false): number {
  const tooMany = most + 1;
  if (asked.length > MOST_UNITS || word.length > MOST_UNITS) return asked === word ? 0 : tooMany;
  if (asked.length - word.length > most || (!begins && word.length - asked.length > most)) return tooMany;
  const length = Math.min(word.length, asked.length + most);
  for (let j = 0; j <= length; j++) before[j] = j;
  for (let i = 1; i <= asked.length; i++) {
    const letter = asked.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= length; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && asked.charCodeAt(i - 2) === other;
      if (swapped) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows, so one row over the limit is not yet the end.
    if (least > tooMany) return tooMany;
    [older, before, row] = [before, row, older];
  }
  if (!begins) return Math.min(tooMany, before[length] ?? tooMany);
  let best = tooMany;
  for (let j = Math.max(0, asked.length - most); j <= length; j++)
    best = Math.min(best, before[j] ?? tooMany);
  return best;
}
