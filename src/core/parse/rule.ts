/** A rule: trigger words, a pattern that runs only in sentences holding one, and a reading of each match. */

import type { FindingField, FindingValue } from "./finding.ts";
import { latePattern } from "./late-pattern.ts";
import type { Marks } from "./marks.ts";
import type { Sentence } from "./sentence.ts";
import type { Tokens } from "./tokens.ts";

/** A value read from one match; offsets into the sentence. */
export interface Reading {
  value: FindingValue;
  from: number;
  to: number;
  weight?: number;
}

export interface Rule {
  id: string;
  field: FindingField;
  /** Words in lower case; `0` stands for any number, `@` for an at sign, `*` for every sentence. */
  triggers: readonly string[];
  /** What it looks for, where that is one pattern; tests prove it linear and its triggers complete. */
  pattern?: RegExp;
  /** Where it applies: in the post's text unless said otherwise. */
  where?: "text" | "headline" | "both";
  /** Whether it may find anything in a text with these marks; not there where nothing tells. */
  mayFind?(marks: Marks): boolean;
  find(sentence: Sentence, view: PostView): Iterable<Reading>;
}

/** One string of a post, ready for the rules. */
export interface PostView {
  in: "text" | "headline";
  text: string;
  lower: string;
  sentences: readonly Sentence[];
  tokens: Tokens;
}

type Read = (
  match: RegExpExecArray,
  sentence: Sentence,
  view: PostView,
) => Reading | readonly Reading[] | undefined;

/** Rule whose pattern (with flags `dg…`) is run over a sentence; `read` answers undefined to pass a match over. */
export function rule(
  id: string,
  field: FindingField,
  triggers: string,
  pattern: RegExp,
  read: Read,
  where: Rule["where"] = "text",
): Rule {
  const anyCase = isAnyCase(pattern);
  const late = latePattern(pattern.source, flagsAsRun(pattern));
  return {
    id,
    field,
    triggers: triggers.split(" "),
    pattern,
    where,
    mayFind: late.mayMatch,
    find(sentence, view) {
      const { lower, text } = sentence;
      return late
        .matches(lower, anyCase ? lower : text)
        .flatMap((match) => read(anyCase ? asWritten(match, text) : match, sentence, view) ?? []);
    },
  };
}

/**
 * A pattern for any case runs on the lowered text without its `i`: the engine then compiles and compares single letters
 * and not pairs of them. One that names capitals cannot.
 */
export function flagsAsRun(pattern: RegExp): string {
  return isAnyCase(pattern) ? pattern.flags.replace("i", "") : pattern.flags;
}
function isAnyCase(pattern: RegExp): boolean {
  return pattern.ignoreCase && !TELLS_CASE.test(pattern.source.replace(NO_LETTER, ""));
}
const TELLS_CASE = /[A-Z]/;
/** Escapes and names of groups, in which a capital means no letter of the text. */
const NO_LETTER = /\\[SWBDPN]|\\p\{(?:L|N|M)\}|\(\?<[A-Za-z]+>/g;

/** The match with the letters of the text as its author wrote them. */
function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  match[0] = text.slice(match.index, match.index + match[0].length);
  const { indices, groups } = match;
  for (const name in groups) {
    const at = indices?.groups?.[name];
    if (at) groups[name] = text.slice(at[0], at[1]);
  }
  return match;
}

/** Reading of the whole match. */
export function whole(match: RegExpExecArray, value: FindingValue, weight = 1): Reading {
  return { value, from: match.index, to: match.index + match[0].length, weight };
}

/** Reading of one group; undefined where it took no part. */
export function group(
  match: RegExpExecArray,
  name: string,
  value?: FindingValue,
  weight = 1,
): Reading | undefined {
  const at = match.indices?.groups?.[name];
  const text = match.groups?.[name];
  if (!at || text === undefined) return undefined;
  return { value: value ?? text, from: at[0], to: at[1], weight };
}

/** Up to `reach` characters of the sentence before an offset, in lower case. */
export function before(sentence: Sentence, at: number, reach = 40): string {
  return sentence.lower.slice(Math.max(0, at - reach), at);
}
/** Up to `reach` characters after an offset, in lower case. */
export function after(sentence: Sentence, at: number, reach = 40): string {
  return sentence.lower.slice(at, at + reach);
}
