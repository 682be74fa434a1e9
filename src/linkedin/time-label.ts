/** The label of a post's time: its age, whether it was edited, or what an advert says in its place. */
import { AGO_BEFORE, BY_BEFORE, BY_BEHIND, EDITED, JUST_NOW, PROMOTED } from "./words.data.ts";

/** Longest label that is looked at, in UTF-16 units. */
const LONGEST_LABEL = 2_000;
/** A time label is short in every language. */
const LONGEST_AGE = 24;
/** What an advert says in the place of its age. */
const LONGEST_NOTICE = 40;

/** "4h • Edited •" → ["4h", "Edited"]. */
export function segments(label: string): string[] {
  return label
    .slice(0, LONGEST_LABEL)
    .split(/[•·∙]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Whether a line is only a degree ("• 3rd+"). */
export function isDegree(text: string): boolean {
  return /^\s*[•·∙]/.test(text);
}

/** The age in a time label, as shown ("3d"); empty where the label tells none. */
export function ageOf(label: string): string {
  const [first] = segments(label);
  if (first === undefined || first.length > LONGEST_AGE || isDegree(label)) return "";
  if (isWord(first, JUST_NOW)) return first;
  const counted = /[•·∙]/.test(label)
    ? /^\P{Nd}{0,12}\p{Nd}{1,3}\P{Nd}{0,12}$/u
    : /^\p{Nd}{1,3}\s?(?:\p{L}\p{M}*){1,4}\.?$/u;
  return counted.test(first) && !namesSender(first) ? first : "";
}

/** Does a time label say that the post was changed? */
export function saysEdited(label: string): boolean {
  return segments(label).some((part) => isWord(part, EDITED));
}

/** Does a time label say that the card is an advert ("Promoted", "Promoted by X", "Promocionado por X")? */
export function saysAdvert(label: string): boolean {
  return segments(label).some((part) => isWord(part, PROMOTED) || isPromotedBy(part.toLowerCase()));
}

function isPromotedBy(part: string): boolean {
  return PROMOTED.some(
    (word) =>
      part.startsWith(`${word} `) && isWord(part.slice(word.length).trim().split(" ")[0] ?? "", BY_BEFORE),
  );
}

/**
 * A time slot that holds one thing without a number holds no time in any language: an advert's, with or without the dot
 * behind it. Only "now" has no number, and its words are known. A number may be part of a sender's name.
 */
export function hasNoTime(label: string): boolean {
  const [first, more] = segments(label);
  if (first === undefined || isDegree(label)) return false;
  if (/\p{Nd}/u.test(first)) return namesSender(first);
  return first.length <= LONGEST_NOTICE && more === undefined && !isWord(first, JUST_NOW);
}

/**
 * Whether the number belongs to a name ("by 3M", "von 4 Pfoten", "由3M推广"): a word before it says "by", or the number grows
 * together with what follows a word. An age with words before its number ("vor 3 Tagen") stands apart from its unit, in
 * every language that puts words there; and no unit is a capital K or M right behind the
 * number, or has a capital within ("3M", "23andMe").
 */
export function namesSender(text: string): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  const [, before = "", after = ""] = /^(\P{Nd}*)\p{Nd}+(.*)$/u.exec(text) ?? [];
  const words = before.trim().toLowerCase();
  if (words === "")
    return (
      /^[-&]?(?:[KM](?!\p{L})|\p{L}*\p{Ll}\p{Lu})/u.test(after) ||
      hasTwoScripts(after) ||
      after.split(/\s+/).some((word) => isWord(word, BY_BEHIND))
    );
  if (isWord(words, AGO_BEFORE)) return false;
  const grown = /\s$/.test(before) ? /^[-&]?\p{L}/u.test(after) : hasTwoScripts(text);
  return grown || isWord(words.split(/\s+/).at(-1) ?? "", BY_BEFORE);
}

/** Latin letters beside others: an age is written in one script. */
function hasTwoScripts(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /[^\P{L}\p{Script=Latin}]/u.test(text);
}

function isWord(text: string, words: readonly string[]): boolean {
  return words.includes(text.toLowerCase());
}
