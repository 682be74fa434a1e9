/** The parser: one post's text in, its kind and its offer out. Same input, same answer, everywhere and always. */
import type { Evidence, ParsedPost } from "../offer.ts";
import { assemble } from "./assemble.ts";
import { classify } from "./classify.ts";
import { joinOffers, readComposed } from "./composed/read-composed.ts";
import { findAll, indexRules, type RuleIndex } from "./find.ts";
import type { Finding, FindingField } from "./finding.ts";
import { detectLanguages, isUnderstood } from "./languages/detect.ts";
import { languageRules } from "./languages/index.ts";
import { refine } from "./refine/index.ts";
import type { PostView } from "./rule.ts";
import { FIELD_RULES } from "./rules/index.ts";
import { splitSentences } from "./sentence.ts";
import { type OfferText, readText } from "./text.ts";
import { tokenise } from "./tokens.ts";

/** Indexed at the first post and not at the start: the worker starts for much else. */
let rules: RuleIndex | undefined;
/** Fields whose English rules rest on English grammar. */
const GRAMMATICAL: ReadonlySet<FindingField> = new Set<FindingField>([
  "topics",
  "notTopics",
  "industries",
  "menteeCriteria",
  "howToAsk",
  "menteeLevels",
]);
/** Longest headline that is read; LinkedIn stops at 220 characters. */
const MAX_HEADLINE = 1_000;

/**
 * Reads any string, of any length, without ever throwing. Spans point into the strings as given: those with
 * `in: "headline"` into `context.headline`, all others into `text`.
 */
export function parsePost(text: string, context: { headline?: string } = {}): ParsedPost {
  const composed = readComposed(text);
  if (!composed) return parseFree(text, context);
  const free = parseFree(composed.rest, context);
  return {
    kind: composed.opening ? "offer" : free.kind,
    kindBecause: composed.opening ? [composed.opening] : free.kindBecause,
    offer: joinOffers(composed, free.offer),
    dropped: free.dropped,
  };
}

/** Reads what people write freely. */
function parseFree(text: string, context: { headline?: string }): ParsedPost {
  const { view, words, headlineWords, kept, dropped } = findInPost(text, context.headline);
  const { kind, because } = classify(kept, view, isUnderstood(view.tokens, words.text));
  const span = (finding: { in: Evidence["in"]; from: number; to: number }) =>
    (finding.in === "headline" ? headlineWords : words).span(finding.from, finding.to);
  const locate = (finding: Finding): Evidence => ({ in: finding.in, ...span(finding), rule: finding.rule });
  return {
    kind,
    kindBecause: because.map(locate),
    offer: assemble(
      kept.filter(({ field }) => field !== "kind"),
      locate,
    ),
    dropped: dropped.map((drop) => ({ ...drop, ...span(drop) })),
  };
}

/** All that the rules find in a post and the refiners leave, before anything is made of it. */
export function findInPost(text: string, headline = "") {
  const words = readText(text);
  const view = viewOf(words, "text");
  const headlineWords = readText(headline.slice(0, MAX_HEADLINE));
  const spoken = detectLanguages(view.tokens);
  // English grammar reads nonsense into other languages' clauses; names, numbers and formats it reads alike.
  rules ??= indexRules(FIELD_RULES);
  const found = findAll(view, rules).filter(({ field }) => spoken.size === 0 || !GRAMMATICAL.has(field));
  for (const language of spoken) found.push(...findAll(view, languageRules(language)));
  if (headlineWords.text.trim() !== "") found.push(...findAll(viewOf(headlineWords, "headline"), rules));
  return { view, words, headlineWords, ...refine(found, view) };
}

/** One string made ready for the rules. */
export function viewOf(words: OfferText, place: PostView["in"]): PostView {
  return {
    in: place,
    text: words.text,
    lower: words.lower,
    sentences: splitSentences(words.text, words.lower),
    tokens: tokenise(words.lower),
  };
}
