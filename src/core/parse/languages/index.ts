/** Rules of the languages beside English, each made when the first post in that language comes. */
import { indexRules, type RuleIndex } from "../find.ts";
import { conceptRules } from "./concept.ts";
import type { LanguageCode } from "./detect.ts";
import { DUTCH } from "./dutch.data.ts";
import { FRENCH } from "./french.data.ts";
import { GERMAN } from "./german.data.ts";
import { ITALIAN } from "./italian.data.ts";
import { PORTUGUESE } from "./portuguese.data.ts";
import { SPANISH } from "./spanish.data.ts";

const TABLES: Readonly<Partial<Record<LanguageCode, string>>> = {
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
};
const made = new Map<LanguageCode, RuleIndex>();

/** Rules of a language; none for English, whose rules always run. */
export function languageRules(code: LanguageCode): RuleIndex {
  const known = made.get(code);
  if (known) return known;
  const index = indexRules(conceptRules(code, TABLES[code] ?? ""));
  made.set(code, index);
  return index;
}
