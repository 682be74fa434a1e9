/** What sentences look like from afar: "Permits. Soil surveys." after a question is a list though nothing in it says so. */
import type { PostView } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { GLAD_GROUP, groupOf, I_GROUP, isListCue, NOT_GROUP } from "./word-traits.ts";
import { typesOf, type WordType } from "./word-type.ts";

/** Numbers of words up to which sentences are alike. */
const LENGTHS = [2, 5, 9];
/** Sentences back in which a header is looked for. */
const FARTHEST = 16;

/**
 * Of each sentence: whether somebody speaks in it, leads to something or denies, how long it is, and how it ends; `types`
 * are those of the view's words.
 */
export function formsOf(
  { tokens, sentences }: PostView,
  types: readonly WordType[] = typesOf(tokens.words),
): Int32Array {
  const forms = new Int32Array(sentences.length);
  let at = 0;
  for (const { index, from, to, text } of sentences) {
    while (at < tokens.count && (tokens.from[at] ?? 0) < from) at++;
    const first = at;
    let traits = 1;
    for (; at < tokens.count && (tokens.from[at] ?? 0) < to; at++) {
      const group = types[at]?.group ?? 0;
      if (group === I_GROUP) traits |= 2;
      else if (group === NOT_GROUP) traits |= 8;
      else if (group === GLAD_GROUP || (isListCue(group) && at > first)) traits |= 4;
    }
    let longer = 0;
    for (const length of LENGTHS) if (at - first > length) longer++;
    const end = text.endsWith(":") ? 1 : text.endsWith("?") ? 2 : 0;
    forms[index] = traits + longer * 16 + end * 64;
  }
  return forms;
}

/** Form of the sentence before (-1) or after (1) one, in its line or the next; 0 for none. */
export function formBeside(
  { sentences }: PostView,
  { index, line }: Sentence,
  step: -1 | 1,
  forms: Int32Array,
): number {
  const other = sentences[index + step];
  if (!other || Math.abs(other.line - line) > 1) return 0;
  return (forms[other.index] ?? 0) * 2 + (other.line === line ? 1 : 0);
}

/** What the line that ends with a colon or asks, above the lines that this one stands among, leads to; 0 for none. */
export function headerAbove(sentence: Sentence, { sentences, in: place }: PostView): number {
  if (place === "headline" || sentence.bullet === "•") return 0;
  let { line } = sentence;
  for (let i = sentence.index - 1; i >= 0 && i > sentence.index - FARTHEST; i--) {
    const other = sentences[i];
    if (!other || line - other.line > 1) return 0;
    line = other.line;
    if (line < sentence.line && (other.text.endsWith(":") || other.text.endsWith("?"))) return leadOf(other);
  }
  return 0;
}

function leadOf({ lower }: Sentence): number {
  let list = 0;
  let denied = 0;
  for (const [word] of lower.matchAll(/\p{L}+/gu)) {
    const group = groupOf(word);
    if (isListCue(group)) list = group;
    if (group === NOT_GROUP) denied = 1;
  }
  return (list * 2 + denied) * 2 + (lower.endsWith("?") ? 1 : 0) + 1;
}
