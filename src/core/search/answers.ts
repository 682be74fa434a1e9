/** Whether one card answers a query, by reading its words: what the index promises, spelt out. Knows no typos. */
import type { Query, Term } from "./query.ts";
import type { WordedPart } from "./search-document.ts";

/** All that is asked for is there, and nothing that must not be. */
export function answers({ terms }: Query, parts: readonly WordedPart[]): boolean {
  return terms.every((term) => hasTerm(term, parts) !== term.without);
}

/** Whether the words stand in a row in one part of a field that is asked for. */
export function hasTerm({ words, fields, begins }: Term, parts: readonly WordedPart[]): boolean {
  return parts.some((part) => {
    if ((part.field & fields) === 0) return false;
    for (let at = 0; at + words.length <= part.words.length; at++) {
      if (standsAt(words, begins, part.words, at)) return true;
    }
    return false;
  });
}

/** Whether these words stand here; the last may be a beginning. */
export function standsAt(
  words: readonly string[],
  begins: boolean,
  among: readonly string[],
  at: number,
): boolean {
  const last = words.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = among[at + i];
    const asked = words[i] ?? "";
    if (word === undefined) return false;
    if (i === last && begins ? !word.startsWith(asked) : word !== asked) return false;
  }
  return true;
}
