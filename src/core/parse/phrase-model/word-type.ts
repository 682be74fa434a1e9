/** What a word is by itself, whatever stands beside it: learnt once, as most words of a post come again. */
import { gazetteer } from "../gazetteer.ts";
import { KNOWN_PLACES } from "../known-places.ts";
import { CREDENTIALS } from "../vocab/credentials.data.ts";
import { INDUSTRIES } from "../vocab/industries.data.ts";
import { ROLE_HEADS } from "../vocab/roles.data.ts";
import { groupOf, hashOf } from "./word-traits.ts";

export interface WordType {
  hash: number;
  prefix: number;
  suffix: number;
  group: number;
  /** Bits of what lists say of it. */
  lists: number;
}

/** A place, or an industry, that a list knows begins with it. */
export const BEGINS_PLACE = 1;
export const BEGINS_INDUSTRY = 2;
/** A role's word. */
export const IS_ROLE = 4;
/** With capitals it may be the letters of a credential. */
export const MAY_BE_LETTERS = 8;
/** A place may follow it. */
export const LEADS_TO_PLACE = 16;
/** A city's name, and an ordinary word. */
export const IS_ORDINARY = 32;

/** Industries by their names. */
export const KNOWN_INDUSTRIES = gazetteer(INDUSTRIES.map((name) => [name, name] as const));

/** Cities' names that are ordinary words too. */
const ORDINARY =
  "bath battle bell bend best boom both bury bush come commerce como cook cork date deal derby drama enterprise essen fase fleet golden hook hope lead love male march mason mentor metro mission mobile moss most nice normal orange package queens reading reservoir retreat roller rugby rush sale same sandy sete seven sparks split spring springs stone street surprise tours union university victor vista ware wedding wells wood worth young";
const LEADS = "in near around from at by en à em bei nahe da a di op te";

/** So many words are kept; then all are learnt anew. */
const MOST_TYPES = 4_000;
/** A longer one is cut out of its post, and would keep all of that in memory. */
const LONGEST = 12;
const types = new Map<string, WordType>();

/** Made at the first word. */
let bits: ReadonlyMap<string, number> | undefined;

/** Type of each of some words in lower case. */
export function typesOf(words: readonly string[]): WordType[] {
  return words.map(typeOf);
}

function typeOf(word: string): WordType {
  const known = types.get(word);
  if (known) return known;
  bits ??= bitsOfLists();
  const type = {
    hash: hashOf(word),
    prefix: hashOf(word, 0, Math.min(4, word.length)),
    suffix: word.length > 3 ? hashOf(word, word.length - 3) : 0,
    group: groupOf(word),
    lists: bits.get(word) ?? 0,
  };
  if (word.length > LONGEST) return type;
  if (types.size >= MOST_TYPES) types.clear();
  types.set(word, type);
  return type;
}

function bitsOfLists(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  const learn = (words: readonly string[], bit: number) => {
    for (const word of words) all.set(word, (all.get(word) ?? 0) | bit);
  };
  learn(KNOWN_PLACES.firstWords(), BEGINS_PLACE);
  learn(KNOWN_INDUSTRIES.firstWords(), BEGINS_INDUSTRY);
  learn(ROLE_HEADS.split(" "), IS_ROLE);
  learn(CREDENTIALS.toLowerCase().split(" "), MAY_BE_LETTERS);
  learn(LEADS.split(" "), LEADS_TO_PLACE);
  learn(ORDINARY.split(" "), IS_ORDINARY);
  return all;
}
