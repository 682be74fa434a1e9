/** Plain traits of a single word: its number, its shape, and the work it does around a phrase. */
import { ROLE_HEADS, ROLE_MODIFIERS } from "../vocab/roles.data.ts";
import { WORD_GROUPS } from "./word-groups.data.ts";

const NAMES = Object.keys(WORD_GROUPS);
/** Number of a group by its name; nought is no group. */
const numberOf = (name: string) => NAMES.indexOf(name) + 1;
const FIGURE = NAMES.length + 1;

/** Group of a word in lower case; figures have one of their own. */
export function groupOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return FIGURE;
  groups ??= learnGroups();
  return groups.get(word) ?? 0;
}

/** Learnt at the first word that is asked about. */
let groups: ReadonlyMap<string, number> | undefined;

/** A word that stands in several lists is of the first one's group. */
function learnGroups(): ReadonlyMap<string, number> {
  const learnt = new Map<string, number>();
  const learn = (words: string, group: number) => {
    for (const word of words.split(" ")) if (!learnt.has(word)) learnt.set(word, group);
  };
  for (const [name, words] of Object.entries(WORD_GROUPS)) learn(words, numberOf(name));
  learn(ROLE_HEADS, numberOf("ROLE"));
  learn(ROLE_MODIFIERS, numberOf("TITLE"));
  return learnt;
}

export const NOT_GROUP = numberOf("NOT");
export const JOIN_GROUP = numberOf("JOIN");
export const KIN_GROUP = numberOf("KIN");
export const ROLE_GROUP = numberOf("ROLE");
export const I_GROUP = numberOf("IAM");
export const GLAD_GROUP = numberOf("GLAD");
/** Of each group by its number, whether it is one of those named. */
function among(names: string): Uint8Array {
  const those = new Uint8Array(FIGURE + 1);
  for (const name of names.split(" ")) those[numberOf(name)] = 1;
  return those;
}
/** Groups whose words lead to a phrase. */
const CUES = among("HELP TALK ASK SHARE NOT WANT WRITE WORK BASED MEET EX ANY LABEL IAM");
export const isCue = (group: number) => CUES[group] === 1;
/** Groups that say what a list under a header is of. */
const LIST_CUES = among("HELP TALK ASK SHARE NOT GLAD LABEL");
export const isListCue = (group: number) => LIST_CUES[group] === 1;

/** Number of a stretch of a string. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
/** One number of two. */
export function mix(a: number, b: number): number {
  return stir(blend(a, b));
}
/** The two halves of `mix`: two numbers in one, and its bits scattered. */
export function blend(a: number, b: number): number {
  return a ^ Math.imul(b, 0x85ebca6b);
}
export function stir(blended: number): number {
  const hash = Math.imul(blended, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}

/** 0 no letters, 1 small letters, 2 one capital letter, 3 capitals only, 4 a capital first, 5 mixed. */
export function shapeOf(text: string, from: number, to: number): number {
  let uppers = 0;
  let lowers = 0;
  let first = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const small = code | 32;
      if (small < 97 || small > 122) continue;
      if (code === small) lowers++;
      else {
        uppers++;
        if (at === from) first = true;
      }
      continue;
    }
    const char = text.charAt(at);
    const lower = char.toLowerCase();
    if (char !== lower) {
      uppers++;
      if (at === from) first = true;
    } else if (char !== char.toUpperCase()) lowers++;
  }
  if (uppers + lowers === 0) return 0;
  if (uppers === 0) return 1;
  if (lowers === 0) return to - from === 1 ? 2 : 3;
  return first && uppers === 1 ? 4 : 5;
}
