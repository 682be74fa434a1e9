/** Rules of the languages beside English, each run only on posts in that language. */
import { indexRules, type RuleIndex } from "../find.ts";
import type { Rule } from "../rule.ts";
import type { LanguageCode } from "./detect.ts";
import { dutchRules } from "./dutch.ts";
import { frenchRules } from "./french.ts";
import { germanRules } from "./german.ts";
import { italianRules } from "./italian.ts";
import { portugueseRules } from "./portuguese.ts";
import { spanishRules } from "./spanish.ts";

const PACKS: readonly (readonly [LanguageCode, readonly Rule[]])[] = [
  ["es", spanishRules],
  ["fr", frenchRules],
  ["de", germanRules],
  ["pt", portugueseRules],
  ["it", italianRules],
  ["nl", dutchRules],
];

export const LANGUAGE_RULES: ReadonlyMap<LanguageCode, RuleIndex> = new Map(
  PACKS.map(([code, rules]) => [code, indexRules(rules)]),
);
