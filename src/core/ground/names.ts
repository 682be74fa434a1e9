/** Names as runs of folded words, with what keeps an ordinary word from being taken for a name. */
import { fold } from "../filter/fold.ts";
import { wordsIn } from "../filter/words.ts";
import { ALIASES, LOOK_ALIKES, ORDINARY_WORDS } from "./aliases.data.ts";
import { GROUND_KINDS, type GroundKind, type MyGround } from "./my-ground.ts";

/** How a name must be written in the post: anyhow, with a capital inside a sentence, or in capitals. */
export type Writing = "any" | "capital" | "capitals";

export interface Name {
  words: readonly string[];
  writing: Writing;
  /** What of the user's it stands for; empty for a name that only takes its words. */
  mine: readonly Mine[];
}

/** One thing the user named. */
export interface Mine {
  kind: GroundKind;
  name: string;
}

/** Names by their first word, longest first. */
export type Names = ReadonlyMap<string, readonly Name[]>;

const ORDINARY = new Set(ORDINARY_WORDS.split(" "));

/** The folded words of a name. */
export function wordsOfName(name: string): string[] {
  return Array.from(wordsIn(fold(name.slice(0, 200))), ({ word }) => word);
}

/** Every name that the user's ground can be found by, among all names that could be mistaken for one. */
export function namesOf(ground: MyGround): Names {
  const found = new Map<string, { name: Name; mine: Mine[] }>();
  const add = (text: string, mine: Mine | null, writing: Writing) => {
    const words = wordsOfName(text);
    if (words.length === 0) return;
    const key = words.join(" ");
    const there = found.get(key) ?? { name: { words, writing, mine: [] }, mine: [] };
    if (mine && !there.mine.some(({ kind, name }) => kind === mine.kind && name === mine.name))
      there.mine.push(mine);
    found.set(key, there);
  };
  for (const kind of GROUND_KINDS) {
    const lines = linesOf(kind);
    const own = ground[kind].map((name) => ({ name, key: wordsOfName(name).join(" ") }));
    for (const names of lines) {
      const keys = new Set(names.map((name) => wordsOfName(name).join(" ")));
      const named = own.filter(({ key }) => keys.has(key));
      for (const text of names) {
        if (named.length === 0) add(text, null, writingOf(text, kind));
        for (const { name } of named) add(text, { kind, name }, writingOf(text, kind));
      }
    }
    for (const { name } of own) add(name, { kind, name }, writingOf(name, kind));
  }
  for (const text of LOOK_ALIKES.split(/[\n|]/)) add(text, null, "any");
  return byFirstWord([...found.values()].map(({ name, mine }) => ({ ...name, mine })));
}

/** A capital is asked of what is a word besides, capitals of the shortest letters. */
export function writingOf(name: string, kind: GroundKind): Writing {
  const plain = name.replace(/[^\p{L}\p{N}]/gu, "");
  if (kind !== "certificate" && plain.length <= 3 && plain === plain.toUpperCase() && /\p{Lu}/u.test(plain))
    return "capitals";
  const [word, ...more] = wordsOfName(name);
  return word !== undefined && more.length === 0 && ORDINARY.has(word) ? "capital" : "any";
}

function byFirstWord(names: readonly Name[]): Names {
  const map = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] ?? "";
    const those = map.get(first);
    if (those) those.push(name);
    else map.set(first, [name]);
  }
  for (const those of map.values()) those.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const read = new Map<GroundKind, readonly (readonly string[])[]>();

function linesOf(kind: GroundKind): readonly (readonly string[])[] {
  let lines = read.get(kind);
  if (!lines) {
    lines = ALIASES[kind]
      .trim()
      .split("\n")
      .map((line) => line.split("|"));
    read.set(kind, lines);
  }
  return lines;
}
