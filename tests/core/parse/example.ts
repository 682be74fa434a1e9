/** What a file of examples holds. */

export interface RuleExamples {
  /** A sentence, and the exact words of it that the rule reads. */
  says: readonly (readonly [sentence: string, words: string])[];
  /** Sentences of which nothing by this rule stays. */
  silent: readonly string[];
}

/** By rule id. */
export type Examples = Readonly<Record<string, RuleExamples>>;
