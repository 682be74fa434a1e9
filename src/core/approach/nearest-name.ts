/** The known name that somebody probably meant. */

/** More typing errors than this and the guess is no help. */
const MAX_EDITS = 3;

/** The known name with the fewest single-letter edits from the one written; undefined where none is near. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.min(MAX_EDITS, Math.floor(written.length / 2)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= fewest) continue;
    const edits = editsBetween(written, name);
    if (edits < fewest) {
      fewest = edits;
      nearest = name;
    }
  }
  return nearest;
}

/** Levenshtein distance, row by row. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
