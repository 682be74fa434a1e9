/** What a rule found: a value, its field, and the words that say it. */
import type { FieldName, SpanSource } from "../offer.ts";

export type FindingField = FieldName | "kind";
export type FindingValue = string | number | boolean;

export interface Finding {
  field: FindingField;
  /** One member of a set or list, or the whole value of a single-valued field; a signal's kind for `kind`. */
  value: FindingValue;
  in: SpanSource;
  /** Offsets into the plain text. */
  from: number;
  to: number;
  rule: string;
  /** Sentence it stands in. */
  sentence: number;
  /** Among several findings of a single-valued field the heaviest wins; for `kind`, how much it says. */
  weight: number;
  /** Words around it that told it, where a trained model did: offsets as above, in order. */
  near?: readonly { from: number; to: number }[];
}

/** Most findings kept of one field; a hostile post could otherwise fill the store. */
export const MAX_FINDINGS = 100;
