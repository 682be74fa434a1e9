/** What a word can be to the tagger: outside, or the first or a later word of a phrase. */
import type { FieldName } from "../../offer.ts";

/** Fields that are told apart. */
export const TAGGED_FIELDS = [
  "topics",
  "notTopics",
  "industries",
  "affiliations",
  "locations",
  "credentials",
] as const satisfies readonly FieldName[];

/**
 * The labels and what may follow what. Columns: outside, which has no weights as the others are measured against it, then
 * for each field its first words, its later words, and both alike.
 */
export interface Labels {
  fields: readonly FieldName[];
  columns: number;
  /** Labels, then "outside, and the last phrase was of field x": so that "A, B and C" stays one list. */
  states: number;
  /** States from 1 to this are first and later words of a phrase. */
  inPhrase: number;
  /** Field of a state, or the one it remembers; -1 for a plain outside. */
  fieldOf(state: number): number;
  isFirst(state: number): boolean;
  isLater(state: number): boolean;
  /** Column of a state, and the one it shares with its field's other; -1 for none. */
  columnOf(state: number): number;
  sharedOf(state: number): number;
  /** Field of a column; -1 for the outside's. */
  fieldOfColumn(column: number): number;
  /** Pairs of states that may be neighbours, and the two states of each. */
  ties: readonly (readonly [number, number])[];
  lefts: Uint8Array;
  rights: Uint8Array;
}

export function labelsOf(fields: readonly FieldName[]): Labels {
  const count = fields.length;
  const labels = 1 + 2 * count;
  const states = labels + count;
  const fieldOf = (state: number) => (state === 0 ? -1 : (state - 1) % count);
  const isFirst = (state: number) => state >= 1 && state <= count;
  const isLater = (state: number) => state > count && state < labels;
  const ties: (readonly [number, number])[] = [];
  for (let state = 0; state < states; state++)
    for (let before = 0; before < states; before++) {
      const same = before > 0 && fieldOf(before) === fieldOf(state);
      const fits = isFirst(state)
        ? true
        : isLater(state)
          ? same && before < labels
          : state === 0
            ? before === 0
            : same;
      if (fits) ties.push([before, state]);
    }
  return {
    fields,
    columns: 1 + 3 * count,
    states,
    inPhrase: 2 * count,
    fieldOf,
    isFirst,
    isLater,
    columnOf: (state) =>
      isFirst(state) || isLater(state) ? 1 + 3 * fieldOf(state) + (isLater(state) ? 1 : 0) : 0,
    sharedOf: (state) => (isFirst(state) || isLater(state) ? 3 + 3 * fieldOf(state) : -1),
    fieldOfColumn: (column) => Math.ceil(column / 3) - 1,
    ties,
    lefts: Uint8Array.from(ties, ([left]) => left),
    rights: Uint8Array.from(ties, ([, right]) => right),
  };
}

export const LABELS: Labels = labelsOf(TAGGED_FIELDS);
