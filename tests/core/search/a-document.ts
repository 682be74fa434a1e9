/** Documents for search tests, and the promise of the index spelt out over them: each read from its first word to its last. */
import { hasTerm, standsAt } from "#core/search/answers.ts";
import { parseQuery, type Term } from "#core/search/query.ts";
import { type SearchPart, type WordedPart, wordedParts } from "#core/search/search-document.ts";
import { IN_FIELD, SEARCH_FIELDS, type SearchField, WEIGHTS } from "#core/search/search-field.ts";

/** The worded parts of a document given by field; several texts in one field are several parts. */
export function aDocument(parts: Partial<Record<SearchField, string | string[]>>): WordedPart[] {
  const list = SEARCH_FIELDS.flatMap((field): SearchPart[] =>
    [parts[field] ?? []].flat().map((text) => ({ field, text })),
  );
  return wordedParts({ id: "", parts: list });
}

/** Full-table optimal string alignment, as the books have it. */
export function slipsByTheBook(a: string, b: string): number {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      const row = d[i];
      if (row) row[j] = cost;
    }
  return at(a.length, b.length);
}

/** The fewest slips to any beginning. */
export function slipsToBeginning(asked: string, word: string): number {
  return Math.min(
    ...Array.from({ length: word.length + 1 }, (_, to) => slipsByTheBook(asked, word.slice(0, to))),
  );
}

const slipsFor = (word: string) => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** Numbers and scores of what a query must find. */
export function foundByReading(typed: string, documents: ReadonlyMap<number, readonly WordedPart[]>) {
  const { terms } = parseQuery(typed);
  const left = new Map([...documents.keys()].map((number) => [number, 0]));
  for (const term of terms) {
    const scores = term.without ? null : scoresOf(term, documents);
    for (const number of [...left.keys()]) {
      const score = scores ? scores.get(number) : hasTerm(term, documents.get(number) ?? []) ? undefined : 0;
      if (score === undefined) left.delete(number);
      else left.set(number, (left.get(number) ?? 0) + score);
    }
  }
  const asked = terms.some(({ without }) => !without);
  return new Map([...left].map(([number, score]) => [number, asked ? score : 1]));
}

function scoresOf(term: Term, documents: ReadonlyMap<number, readonly WordedPart[]>) {
  const score = new Map<number, number>();
  const give = (number: number, value: number) => {
    if (value > 0) score.set(number, Math.max(score.get(number) ?? 0, value));
  };
  const [asked = ""] = term.words;
  const all = [...documents].flatMap(([number, parts]) =>
    parts.flatMap(({ field, words }) => words.map((word) => ({ number, field, word }))),
  );
  /** Sum of the fields that hold this very word. */
  const weight = (number: number, word: string) => {
    let bits = 0;
    for (const each of all)
      if (each.number === number && each.word === word) bits |= each.field & term.fields;
    return WEIGHTS[bits] ?? 0;
  };
  if (term.words.length > 1) {
    for (const [number, parts] of documents) {
      let bits = 0;
      for (const { field, words } of parts)
        for (let at = 0; at < words.length; at++)
          if (field & term.fields && standsAt(term.words, term.begins, words, at)) bits |= field;
      give(number, (WEIGHTS[bits] ?? 0) * 4 * term.words.length);
    }
    return score;
  }
  const begins = all.filter(({ word }) => (term.begins ? word.startsWith(asked) : word === asked));
  for (const { number, word } of begins) give(number, weight(number, word) * (word === asked ? 4 : 2));
  const most = slipsFor(asked);
  if (begins.length > 0 || !term.typos || most === 0) return score;
  let near = all
    .map((each) => ({ ...each, slips: slipsByTheBook(asked, each.word) }))
    .filter(({ slips }) => slips <= most);
  if (near.length === 0)
    near = all
      .map((each) => ({ ...each, slips: slipsToBeginning(asked, each.word) }))
      .filter(({ slips }) => slips <= most);
  for (const { number, word, slips } of near) give(number, weight(number, word) * (slips === 1 ? 2 : 1));
  return score;
}

export { IN_FIELD };
