/** Texts with other phrases in the same places, so that the words around a phrase are learned and not the phrase. */
import { detectLanguages } from "#core/parse/languages/detect.ts";
import { readText } from "#core/parse/text.ts";
import { tokenise } from "#core/parse/tokens.ts";
import { type MarkedText, type TrainingText, trainingText, unmark } from "./training-texts.ts";

/** Variants of each text. */
export const VARIANTS = 3;
/** Of ten phrases so many are changed, and of ten texts so many lose their capitals. */
const CHANGED = 6;
const PLAIN = 2;
/** Of ten names of places and employers so many become unknown ones, and of ten texts so many have their lists rewritten. */
const RENAMED = 3;
const RELISTED = 4;
/** A mark that holds no other. */
const LEAF = /\[\[([TNIALC]):([^[\]]+)\]\]/g;

/** What a phrase is like: one may stand where another of its like does, and what one refuses another offers. */
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
  return `${letter === "N" ? "T" : letter} ${language} ${caps}`;
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
          if (draw(10) >= CHANGED) return mark;
          const said = asCased(drawn, phrase);
          const name = (letter === "A" || letter === "L") && draw(10) < RENAMED ? renamed(said, draw) : said;
          return `[[${letter}:${name}]]`;
        });
      const joints = draw(10) < RELISTED ? (JOINTS[draw(JOINTS.length)] ?? ", ") : "";
      const lower = (part: string) => (plain ? lowered(part) : part);
      const plain = draw(10) < PLAIN;
      return trainingText({
        ...marked,
        id: `${marked.id}-${k}`,
        headline: other(marked.headline),
        text: lower(relisted(other(marked.text), joints, draw)),
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

/** Ways to write what stands between the items of a list. */
const JOINTS = [". ", ". ", "\n", " / ", "; ", "\n- ", " · ", " + ", " "];
/** Ways after which an item begins anew, and a list needs no words before it. */
const ANEW: ReadonlySet<string> = new Set([". ", "\n", "\n- "]);
/** At least three items of a list with commas between, and what leads to it in its sentence. */
const LIST =
  /(^|[.!?] |\n)([^.!?[\]\n]*)(\[\[([TN]):[^[\]]+\]\](?:, (?:and |or )?\[\[\4:[^[\]]+\]\]|,? (?:and|or) \[\[\4:[^[\]]+\]\]){2,})/gm;

/** The same text with its lists written in another way, some without the words that led to them. */
function relisted(part: string, joint: string, draw: (below: number) => number): string {
  if (joint === "") return part;
  return part.replace(LIST, (_, before: string, lead: string, list: string, letter: string) => {
    const again = list
      .replace(/\]\](?:, (?:and |or )?|,? (?:and|or) )\[\[/g, `]]${joint}[[`)
      .replace(/\[\[([TN]):(\p{Ll})/gu, (mark, of: string, first: string) =>
        ANEW.has(joint) ? `[[${of}:${first.toUpperCase()}` : mark,
      );
    const alone = letter === "T" && ANEW.has(joint) && draw(2) === 0;
    return `${before}${alone ? "" : lead}${again}`;
  });
}

const CONSONANTS = "bcdfghklmnprstvw";
const VOWELS = "aeiou";
/** A name that nobody knows, of the same build: some of its letters are others. */
function renamed(name: string, draw: (below: number) => number): string {
  return name.replace(/\p{Lu}[a-z]{3,}/gu, (word) =>
    word.replace(/[a-z]/g, (letter, at: number) => {
      if (at === 0 || draw(3) > 0) return letter;
      const set = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
      return set.charAt(draw(set.length));
    }),
  );
}
