/** Texts with other phrases in the same places, so that the words around a phrase are learned and not the phrase. */
import { detectLanguages } from "#core/parse/languages/detect.ts";
import { readText } from "#core/parse/text.ts";
import { tokenise } from "#core/parse/tokens.ts";
import { type MarkedText, type TrainingText, trainingText, unmark } from "./training-texts.ts";

/** Variants of each text. */
export const VARIANTS = 1;
/** Of ten phrases so many are changed, and of ten texts so many lose their capitals. */
const CHANGED = 6;
const PLAIN = 2;
/** A mark that holds no other. */
const LEAF = /\[\[([TNIALC]):([^[\]]+)\]\]/g;

/** What a phrase is like: one may stand where another of its like does. */
function likeOf(letter: string, phrase: string, language: string): string {
  const first = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? "";
  const opening = /^(?:how|what|when|where|which|whether|why|if)$/i.test(first)
    ? "clause"
    : /ing$/i.test(first)
      ? "ing"
      : /^(?:the|an?|your|my|their)$/i.test(first)
        ? "article"
        : "";
  const caps = letter === "C" || letter === "L" || letter === "A" ? "" : opening;
  return `${letter} ${language} ${caps}`;
}

const languageOf = ({ text }: MarkedText) =>
  [...detectLanguages(tokenise(readText(unmark(text).text).lower))].join() || "en";

/** Deterministic: the same texts give the same variants. */
export function variantsOf(texts: readonly TrainingText[]): TrainingText[] {
  const pools = new Map<string, string[]>();
  for (const { marked } of texts)
    for (const part of [marked.headline, marked.text])
      for (const [, letter = "", phrase = ""] of part.matchAll(LEAF)) {
        const like = likeOf(letter, phrase, languageOf(marked));
        pools.set(like, [...(pools.get(like) ?? []), phrase]);
      }
  let seed = 4_711;
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  return texts.flatMap(({ marked }) => {
    if (!/\[\[/.test(marked.headline + marked.text)) return [];
    const language = languageOf(marked);
    return Array.from({ length: VARIANTS }, (_, k) => {
      const other = (part: string) =>
        part.replace(LEAF, (mark, letter: string, phrase: string) => {
          const pool = pools.get(likeOf(letter, phrase, language)) ?? [phrase];
          const drawn = pool[draw(pool.length)] ?? phrase;
          return draw(10) < CHANGED ? `[[${letter}:${asCased(drawn, phrase)}]]` : mark;
        });
      const lower = (part: string) => (plain ? lowered(part) : part);
      const plain = draw(10) < PLAIN;
      return trainingText({
        ...marked,
        id: `${marked.id}-${k}`,
        headline: other(marked.headline),
        text: lower(other(marked.text)),
      });
    });
  });
}

/** With a capital first where the other has one, and without one where it has not. */
function asCased(phrase: string, like: string): string {
  if (/^\p{Lu}{2}/u.test(phrase) || /^\p{Lu}\p{L}* \p{Lu}/u.test(phrase)) return phrase;
  const first = phrase.charAt(0);
  return (/^\p{Lu}/u.test(like) ? first.toUpperCase() : first) + phrase.slice(1);
}

const lowered = (part: string) =>
  part.replace(/\[\[[TNIALCMH]:|[^[]+|\[/g, (piece) =>
    piece.startsWith("[[") ? piece : piece.toLowerCase(),
  );
