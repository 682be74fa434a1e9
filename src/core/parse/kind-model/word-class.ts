/** One plain key for a word: its class, a number sign, or its stem. */
import { WORD_CLASSES } from "./word-class.data.ts";

/** Made when the first word is asked for. */
let classes: ReadonlyMap<string, string> | undefined;
const STEM = 5;

/** Class of a lower-case word, `0` for a number, else undefined. */
export function classOf(word: string): string | undefined {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return "0";
  classes ??= indexClasses();
  return classes.get(word);
}

function indexClasses(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [name, words] of Object.entries(WORD_CLASSES))
    for (const word of words.split(" ")) if (!index.has(word)) index.set(word, name);
  return index;
}

/** First letters of a word, without a plural's s. */
export function stemOf(word: string): string {
  if (word.length > STEM) return word.slice(0, STEM);
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}
