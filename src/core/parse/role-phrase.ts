/** Job titles by grammar: a head noun such as "engineer" and the words that belong to it. */
import { ROLE_HEADS, ROLE_MODIFIERS, ROLE_STOP } from "./vocab/roles.data.ts";

const HEADS = new Set(ROLE_HEADS.replaceAll("-", " ").split(" ").concat(["cofounder", "pm", "swe"]));
const STOP = new Set(ROLE_STOP.split(" "));
const MODIFIERS = new Set(ROLE_MODIFIERS.split(" "));
/** Words that end the reach of a title to the left. */
const BARRIER = new Set(
  "i i'm im am a an the my your our their his her as is was are were be been being and or for with to from of at in on by that this who now currently working work worked also just only then so but if not no still former formerly ex retired previously previous incoming fellow here hi hello hey any every each some one two three many most several dear become became aspiring current recent please also am".split(
    " ",
  ),
);

/** Words that head titles. */
export const ROLE_WORDS: readonly string[] = [...HEADS].filter((word) => !STOP.has(word));

/** Whether a word heads a title; plural forms do not name one person's role. */
export function isRoleHead(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}-]/gu, "");
  return HEADS.has(plain) && !STOP.has(plain);
}

export interface RolePhrase {
  text: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&'.+/#-]*/gu;

/** First title in a stretch of text: modifiers, head, and "of …" after it. Offsets into the stretch. */
export function rolePhrase(text: string, reach = 5): RolePhrase | undefined {
  const words = [...text.matchAll(WORD)];
  let head = words.findIndex((word) => isRoleHead(word[0]));
  if (head < 0) return undefined;
  // "Audit Senior Manager", "Assistant City Manager": the last head within reach ends the title.
  for (let next = head + 1; next <= head + 3 && next < words.length; next++) {
    const word = words[next]?.[0] ?? "";
    if (gap(text, words, next - 1) !== " " || BARRIER.has(word.toLowerCase())) break;
    if (isRoleHead(word)) head = next;
  }
  let first = head;
  while (first > 0 && head - first < reach) {
    const word = words[first - 1]?.[0] ?? "";
    const between = gap(text, words, first - 1);
    const joins = between === " " || between === " & " || between === " / ";
    if (!joins || BARRIER.has(word.toLowerCase()) || /\d/.test(word)) break;
    first--;
  }
  const start = words[first];
  const end = words[head];
  if (!start || !end) return undefined;
  let to = end.index + end[0].length;
  const rest = text.slice(to);
  const of =
    /^(?:,| of| \(|:) ?(?:the )?\p{Lu}[\p{L}&-]*\)?(?:(?: |-)(?:&|and|of|\p{Lu}[\p{L}&-]*)\)?){0,4}/u.exec(
      rest,
    );
  if (
    of &&
    /^ of /.test(of[0]) &&
    /^(?:head|director|vp|president|manager|professor|dean|chief|chair|minister|secretary|vice president)$/i.test(
      end[0],
    )
  )
    to += of[0].length;
  const phrase = text.slice(start.index, to).replace(/[.'-]{1,12}$/, "");
  return MODIFIERS.has(phrase.toLowerCase())
    ? undefined
    : { text: phrase, from: start.index, to: start.index + phrase.length };
}

function gap(text: string, words: readonly RegExpMatchArray[], at: number): string {
  const left = words[at];
  const right = words[at + 1];
  if (!left || !right) return "";
  return text.slice((left.index ?? 0) + left[0].length, right.index);
}
