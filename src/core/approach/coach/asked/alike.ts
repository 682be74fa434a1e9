/** Whether words come back in another form: "financ" and "finance" are one, "data" and "dataset" are not. */
import { stem } from "../stem.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'&+/-]*/gu;

export function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== "" && long.startsWith(short) && short.length * 3 >= long.length * 2;
}

/** Stems of all words of a text in lower case. */
export function stemsOf(lower: string): string[] {
  return (lower.match(WORD) ?? []).map(stem);
}

/** Whether one of the stems stands among the words. */
export function isEchoed(stems: readonly string[], words: string): boolean {
  const said = stemsOf(words);
  return stems.some((wanted) => said.some((word) => isAlike(word, wanted)));
}

const ITS_VERB =
  /\byou(?:'ve| have|'re| are|'d)? (?:\w{1,20}ly |already |last |most )?(?!are\b|have\b|can\b|want\b|need\b|would\b|will\b|could\b|hope\b|like\b|do\b|been\b|in\b|now\b|to\b)([a-z]{3,20})\b/;
const A_VERB = /\b(?:i|we|i've|we've|and|i'm|am|have)\b(?: \w{1,30}){1,2}/g;

/** "Which software you use": told by "we use …". */
export function isVerbEchoed(item: string, own: readonly string[]): boolean {
  const [, verb = ""] = ITS_VERB.exec(item) ?? [];
  if (verb === "") return false;
  const root = stem(verb);
  return own.some((clause) =>
    [...clause.matchAll(A_VERB)].some(([said]) =>
      said
        .split(" ")
        .slice(1)
        .some((word) => isAlike(stem(word), root)),
    ),
  );
}

const LITTLE =
  /^(?:you|your|are|have|has|now|the|a|an|what|which|where|how|one|in|of|to|on|it|is|do|and|if|with|be|been|for|many|long|would|you've|you're|you'd)$/;

/** Two words of the item in a row: "last week". */
export function isPhraseEchoed(item: string, own: readonly string[]): boolean {
  const words = item.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.some((word, i) => {
    const next = words[i + 1];
    if (next === undefined || LITTLE.test(word) || LITTLE.test(next)) return false;
    return own.some((clause) => clause.includes(`${word} ${next}`));
  });
}

/** "Goal: …", "my goal is …", "the problem: …": its own word, and a mark or a verb behind it. */
export function isLabelled(item: string, own: readonly string[]): boolean {
  const words = item.split(" ").filter((word) => word.length > 2 && !LITTLE.test(word) && word !== "far");
  return words.some((word) => {
    const label = new RegExp(`\\b${word.replace(/[^\p{L}\p{N}]/gu, ".")}(?:s|'s)? ?(?:$|is\\b|:|=)`, "u");
    return own.some((clause) => label.test(clause));
  });
}
