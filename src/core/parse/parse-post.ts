/** The parser: one post's text in, its kind and its offer out. Same input, same answer, everywhere and always. */
import type { Evidence, ParsedPost } from "../offer.ts";
import { assemble } from "./assemble.ts";
import { classify } from "./classify.ts";
import { joinOffers, readComposed } from "./composed/read-composed.ts";
import { findAll, indexRules, type RuleIndex } from "./find.ts";
import type { Finding, FindingField } from "./finding.ts";
import { detectLanguages, isUnderstood } from "./languages/detect.ts";
import { languageRules } from "./languages/index.ts";
import { meetingPlaces } from "./meeting-place.ts";
import { TAGGED_FIELDS } from "./phrase-model/labels.ts";
import { phraseFindings } from "./phrase-model/phrase-model.ts";
import { refine } from "./refine/index.ts";
import type { PostView } from "./rule.ts";
import { FIELD_RULES } from "./rules/index.ts";
import { splitSentences } from "./sentence.ts";
import { type OfferText, readText } from "./text.ts";
import { tokenise } from "./tokens.ts";

/** Indexed at the first post and not at the start: the worker starts for much else. */
let rules: RuleIndex | undefined;
/** Fields that the tagger reads, with what the rules found in view. */
const TAGGED: ReadonlySet<FindingField> = new Set<FindingField>(TAGGED_FIELDS);
/** Fields whose English rules rest on English grammar. */
const GRAMMATICAL: ReadonlySet<FindingField> = new Set<FindingField>([
  "notTopics",
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
  const locate = (finding: Finding): Evidence => ({
    in: finding.in,
    ...span(finding),
    rule: finding.rule,
    ...(finding.near && { near: finding.near.map((word) => span({ in: finding.in, ...word })) }),
  });
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

/** All that the rules and the tagger find in a post and the refiners leave, before anything is made of it. */
export function findInPost(text: string, headline = "") {
  const words = readText(text);
  const view = viewOf(words, "text");
  const headlineWords = readText(headline.slice(0, MAX_HEADLINE));
  const found = withPhrases(view);
  if (headlineWords.text.trim() !== "") found.push(...withPhrases(viewOf(headlineWords, "headline")));
  return { view, words, headlineWords, ...refine(found, view) };
}

/** What the rules find, with the tagger's phrases in place of theirs in the fields that it reads. */
function withPhrases(view: PostView): Finding[] {
  const findings = findIn(view);
  const all = [...findings.filter(({ field }) => !TAGGED.has(field)), ...phraseFindings(view, findings)];
  return [...all, ...meetingPlaces(view, all)];
}

/** What the rules find in a text; other languages are told only in a post, as a headline is too short. */
export function findIn(view: PostView): Finding[] {
  rules ??= indexRules(FIELD_RULES);
  const found = findAll(view, rules);
  const spoken = view.in === "text" ? [...detectLanguages(view.tokens)] : [];
  if (spoken.length === 0) return found;
  // English grammar reads nonsense into other languages' clauses; names, numbers and formats it reads alike.
  const alike = found.filter(({ field }) => !GRAMMATICAL.has(field));
  return [...alike, ...spoken.flatMap((language) => findAll(view, languageRules(language)))];
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
