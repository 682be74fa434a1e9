/** A rule: trigger words, a pattern that runs only in sentences holding one, and a reading of each match. */
import type { FindingField, FindingValue } from "./finding.ts";
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
  /** Words in lower case; `0` stands for any number, `*` for every sentence. */
  triggers: readonly string[];
  /** Where it applies: in the post's text unless said otherwise. */
  where?: "text" | "headline" | "both";
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

const NOTHING: readonly Reading[] = [];

/** Rule whose pattern (with flags `dg…`) is run over a sentence; `read` answers undefined to pass a match over. */
export function rule(
  id: string,
  field: FindingField,
  triggers: string,
  pattern: RegExp,
  read: Read,
  where: Rule["where"] = "text",
): Rule {
  return {
    id,
    field,
    triggers: triggers.split(" "),
    where,
    find(sentence, view) {
      pattern.lastIndex = 0;
      let match = pattern.exec(sentence.text);
      if (!match) return NOTHING;
      const readings: Reading[] = [];
      for (; match; match = pattern.exec(sentence.text)) {
        if (match[0] === "") pattern.lastIndex++;
        const reading = read(match, sentence, view);
        if (reading === undefined) continue;
        if ("value" in reading) readings.push(reading);
        else readings.push(...reading);
      }
      return readings;
    },
  };
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
