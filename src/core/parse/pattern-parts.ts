/** Parts of a pattern's source that tell where words begin and end in what it matches. */
import { isWordCode, markedAs } from "./marks.ts";
import { PART } from "./stops.ts";

/** Stands for what is no letter of a word: a letter of a word behind it begins one. */
export const LIMIT = 2;
/** No letter of a word, and none may follow that does not begin one. */
export function isApart(letter: number): boolean {
  return letter <= LIMIT || !isWordCode(letter);
}

/** Members of a set that holds no letter of a word. */
export const ALL_APART = /^-?(?:\\[^\w^]|\\[sW]|[^\w\\^-])+-?$/;
/** Looks for no letter of a word, behind or ahead. */
export const NO_LETTER = /\(\?(<?)!(?:\\w|\[\\w(?:\\.|[^\]\\])*\])[|)]/y;
/** What stands where a word must end, past groups that may be skipped and begin with no letter either. */
export const WORD_ENDS =
  /(?:\(\?(?::[ -][^()|]*\)\?|![^()]*\)))*(?:(?:\\[^\w]|\\[sbW]|[^\w()|[\]\\.?*+{]|\[-?(?:\\[^\w^]|\\[sW]|[^\w\\^\]-])+-?\])(?![?*{])|\(\?!(?:\\w|\[\\w(?:\\.|[^\]\\])*\])[|)])/y;

/** Most members of a set that are sought one by one. */
const SMALL_SET = 6;
const NOT_SINGLY = /[\\^\ud800-\udfff]|.-./;

/** Whether the members of a set are few and plain enough to be sought one by one. */
export function isSought(members: string): boolean {
  return members.length <= SMALL_SET && !NOT_SINGLY.test(members);
}

/** Where each bracket that opens a group closes, and in `bars` where alternatives are divided outside of groups. */
export function closingsOf(source: string, bars: number[] = []): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: part, index } of source.matchAll(PART)) {
    const sign = part.charAt(0);
    if (sign === "(") open.push(index);
    else if (sign === ")") closings.set(open.pop() ?? 0, index);
    else if (sign === "|" && open.length === 0) bars.push(index);
  }
  return closings;
}

/** How each plain character is marked; nought for those that mean something else in a pattern. */
export const PLAIN = new Uint8Array(128);
for (let char = 0; char < 128; char++)
  if (!"()|[]\\.^$".includes(String.fromCharCode(char))) PLAIN[char] = lowered(char);

/** A character as it is marked, in lower case. */
export function lowered(char: number): number {
  if (char >= 97 && char <= 122) return char;
  if (char < 128) return char >= 65 && char <= 90 ? char + 32 : markedAs(char);
  return String.fromCharCode(char).toLowerCase().charCodeAt(0);
}

/** Where an escape that names no one character ends; `at` is behind its letter. */
export function escapeEnd(source: string, letter: string, at: number): number {
  if (letter === "k") return source.indexOf(">", at) + 1;
  if ("pPu".includes(letter) && source.charAt(at) === "{") return source.indexOf("}", at) + 1;
  return at + (letter === "u" ? 4 : letter === "x" ? 2 : 0);
}
