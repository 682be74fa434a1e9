/** Phrases that can name a field of work or a title. */
import { type Gazetteer, gazetteer } from "./gazetteer.ts";
import { trimItem } from "./list-items.ts";
import { isClearOrganisation } from "./organisation.ts";
import { rolePhrase } from "./role-phrase.ts";
import type { Reading } from "./rule.ts";
import { CREDENTIALS } from "./vocab/credentials.data.ts";
import { INDUSTRIES } from "./vocab/industries.data.ts";

const KNOWN: Gazetteer<string> = gazetteer(INDUSTRIES.map((name) => [name, name] as const));
/** First words of the known fields of work. */
export const FIELD_WORDS: readonly string[] = [...KNOWN.keys()];
/** Letters of credentials, which are no field of work. */
export const LETTERS = new Set(CREDENTIALS.split(" "));
const CUT =
  /[,;:.!?•()—|]|\s-\s|\b(?:and i|but|who|so|for|at|with|while|where|since|from|before|after|working|mostly|now|including|last|both|across|i|to|when|as|here|this|until|because|then|plus a|based|per|looking|happy|interested|experience|within|leading)\b/i;

/** Phrase up to the next cut, at most seven words; split where commas list several. */
export function phraseFrom(
  text: string,
  from: number,
  value: (phrase: string) => boolean = () => true,
): Reading[] {
  const rest = text.slice(from);
  const cut = CUT.exec(rest);
  const item = trimItem(rest.slice(0, cut ? cut.index : 80).replace(/ in (?:the )?\p{Lu}[^\n]{0,80}$/u, ""));
  if (
    !item ||
    item.text.split(/\s+/).length > 7 ||
    !value(item.text) ||
    /^(?:\d|and\b|or\b|but\b)/.test(item.text)
  )
    return [];
  return [{ value: item.text, from: from + item.from, to: from + item.to }];
}

/** "Partner, white collar defense" is a title and a field; "Editor, a company" is a title; "Head, Risk" is one. */
export function titleParts(text: string, from: number): Reading[] {
  const whole = (said: string, at: number): Reading[] => {
    const plain = said.replace(/ (?:II|III|IV)$/, "").trim();
    return plain.length < 2 || LETTERS.has(plain)
      ? []
      : [{ value: plain, from: from + at, to: from + at + plain.length, weight: 2 }];
  };
  const bracket = text.search(/\s{0,4}\(/);
  if (bracket > 0) return titleParts(text.slice(0, bracket), from);
  const comma = /,\s+/.exec(text);
  if (!comma) return whole(text, 0);
  const title = text.slice(0, comma.index);
  const rest = text.slice(comma.index + comma[0].length);
  if (!rolePhrase(title)) return whole(text, 0);
  const isField =
    knownField(rest) &&
    !isClearOrganisation(rest) &&
    !/\b(?:Ltd|LLC|Inc|plc|Corp|Group|fintech|bank|firm|practice|company|startup|agency|CRO|consultancy)\b/.test(
      rest,
    );
  if (
    /^(?:VP|SVP|EVP|Head|Director|Chair|Manager|Vice President|Lead)$/i.test(title) &&
    !isClearOrganisation(rest)
  )
    return whole(text, 0);
  return isField || /^Partner$/i.test(title)
    ? [...whole(title, 0), ...whole(rest, comma.index + comma[0].length)]
    : whole(title, 0);
}

/** A title in the group `said`; with `anyReach` up to the first title, else only one that it begins with. */
export function titled(match: RegExpExecArray, anyReach = false): Reading[] | undefined {
  const at = match.indices?.groups?.said?.[0];
  const said = match.groups?.said ?? "";
  if (at === undefined) return undefined;
  const role = rolePhrase(said);
  if (!role) {
    const text = said.trim();
    return knownExactly(text) ? [{ value: text, from: at, to: at + text.length }] : undefined;
  }
  if (
    role.from > (anyReach ? 24 : 12) ||
    /\b(?:looking|need|seeking|want|for|help|our|with|your|find|hiring|any|some|mentor|as|my|to|teach|by|was|which|that)\b/i.test(
      said.slice(0, role.from),
    )
  )
    return undefined;
  if (
    /^(?:fellow|chair|lead|head|associate|partner|job|deputy|member|assistant|made \w+)$/i.test(role.text) &&
    role.text === role.text.toLowerCase()
  )
    return undefined;
  if (/^(?:fellow|me|made)\b/i.test(role.text)) return undefined;
  if (/s$/.test(role.text) && /^\s+(?:who|in|on|from|with)\b/.test(said.slice(role.to))) return undefined;
  return [{ value: role.text, from: at + role.from, to: at + role.to, weight: 1 }];
}

/** Whether a known field of work stands in the text. */
export function knownField(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return words.some((word, i) =>
    KNOWN.get(word)?.some((entry) => entry.words.every((part, k) => words[i + k] === part)),
  );
}
/** Whether the whole text is a known field of work. */
export function knownExactly(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return (KNOWN.get(words[0] ?? "") ?? []).some(
    (entry) => entry.words.length === words.length && entry.words.every((part, k) => words[k] === part),
  );
}
