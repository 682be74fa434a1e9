/** What the user and an offer have in common: the user's own names, found at word boundaries in post and headline. */
import { foldWithOffsets } from "../filter/fold.ts";
import { wordsIn } from "../filter/words.ts";
import type { SpanSource } from "../offer.ts";
import type { GroundKind, MyGround } from "./my-ground.ts";
import { type Mine, type Name, type Names, namesOf } from "./names.ts";

/** What is read of a card: the words on screen, and nothing the user wrote. */
export interface Said {
  text: string;
  headline: string;
}

/** One thing in common, and the words that say it. */
export interface CommonGround {
  kind: GroundKind;
  /** The user's own name for it. */
  mine: string;
  /** As the offer writes it. */
  words: string;
  in: SpanSource;
  /** UTF-16 units into the original, `to` exclusive. */
  from: number;
  to: number;
}

/** Longest text that is searched, in UTF-16 units. */
const MOST_UNITS = 20_000;

/** Prepares the user's ground once, to be looked for in many offers; null where the user named nothing. */
export function groundNames(ground: MyGround): Names | null {
  const names = namesOf(ground);
  for (const those of names.values()) if (those.some(({ mine }) => mine.length > 0)) return names;
  return null;
}

/** Each thing in common once, by its first mention; the headline comes first. Total, and linear in the text. */
export function sharedGround(names: Names | null, said: Said): CommonGround[] {
  if (!names) return [];
  const common = new Map<string, CommonGround>();
  for (const source of ["headline", "text"] as const) {
    const original = said[source].slice(0, MOST_UNITS);
    for (const { mine, from, to } of mentions(names, original, source)) {
      const key = `${mine.kind} ${mine.name}`;
      if (common.has(key)) continue;
      const words = original.slice(from, to);
      common.set(key, { kind: mine.kind, mine: mine.name, words, in: source, from, to });
    }
  }
  return [...common.values()];
}

interface Mention {
  mine: Mine;
  from: number;
  to: number;
}

interface Token {
  word: string;
  from: number;
  to: number;
}

function* mentions(names: Names, original: string, source: SpanSource): Generator<Mention> {
  const tokens = tokensOf(original);
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(names, tokens, at, original, source);
    const last = name && tokens[at + name.words.length - 1];
    const first = tokens[at];
    if (!name || !first || !last) {
      at++;
      continue;
    }
    for (const mine of name.mine) yield { mine, from: first.from, to: last.to };
    at += name.words.length;
  }
}

/** The longest name that stands here, whoever's it is: it takes its words from all shorter ones. */
function nameAt(
  names: Names,
  tokens: readonly Token[],
  at: number,
  original: string,
  source: SpanSource,
): Name | null {
  for (const name of names.get(tokens[at]?.word ?? "") ?? []) {
    if (!name.words.every((word, i) => tokens[at + i]?.word === word)) continue;
    if (!isTogether(tokens, at, name.words.length, original)) continue;
    if (isWritten(name, tokens, at, original, source)) return name;
  }
  return null;
}

/** Words of one name stand close to each other: "New York", "J.P. Morgan", "D.C."; never over a line or a sentence. */
function isTogether(tokens: readonly Token[], at: number, count: number, original: string): boolean {
  for (let i = at; i + 1 < at + count; i++) {
    const gap = original.slice(tokens[i]?.to ?? 0, tokens[i + 1]?.from ?? 0);
    if (gap.length > 3 || /[\n;!?:()]/.test(gap)) return false;
  }
  return true;
}

function isWritten(
  { words, writing }: Name,
  tokens: readonly Token[],
  at: number,
  original: string,
  source: SpanSource,
): boolean {
  const first = tokens[at];
  const last = tokens[at + words.length - 1];
  if (!first || !last || writing === "any") return true;
  const written = original.slice(first.from, last.to);
  if (writing === "capitals") return written === written.toUpperCase();
  const initial = written.slice(0, 1);
  if (initial === initial.toLowerCase()) return false;
  // A headline is a list of names; in a text the first word of a sentence has its capital for that alone.
  if (source === "headline") return true;
  const before = original.slice(tokens[at - 1]?.to ?? 0, first.from);
  return at > 0 && !/[.!?\n:•]/.test(before);
}

function tokensOf(original: string): Token[] {
  const folded = foldWithOffsets(original);
  const origin = (offset: number) => (folded.at ? (folded.at[offset] ?? original.length) : offset);
  return Array.from(wordsIn(folded.text), ({ word, from }) => {
    const end = from + word.length;
    return { word, from: origin(from), to: folded.at ? Math.max(origin(end - 1) + 1, origin(end)) : end };
  });
}
