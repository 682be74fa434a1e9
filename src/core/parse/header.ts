/** Headers of lists. */
import type { Sentence } from "./sentence.ts";

/** Header of the list a bullet belongs to: the nearest line above that is no bullet. */
export function headerOf(sentence: Sentence, sentences: readonly Sentence[]): string | undefined {
  for (let i = sentence.index - 1; i >= 0 && i > sentence.index - 40; i--) {
    const other = sentences[i];
    if (other && other.bullet === "" && other.line < sentence.line) return other.text;
  }
  // Where every line has its bullet, the first one is the header.
  const first = sentences[0];
  return first && first.line < sentence.line ? first.text : undefined;
}
