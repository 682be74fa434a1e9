/** Why a post stands inside or outside a filter, in one sentence: the same in the panel and in the feed. */
import { type Condition, isFacetName, type OfferFilter } from "#core/filter/condition.ts";
import { standing } from "#core/filter/facets.ts";
import type { FilterOutcome, JudgedCard } from "#core/filter/filter.ts";
import type { PostKind } from "#core/offer.ts";
import { browser } from "#platform/browser.ts";
import { say } from "#platform/say.ts";
import { facetLabel, facetValueLabel } from "./facet-words.ts";
import { POST_KIND_WORDS } from "./value-words.ts";

/** Longest search that is repeated in a reason, in UTF-16 units. */
const LONGEST_WORDS = 60;
/** Values of one facet that a reason names. */
const MOST_VALUES = 4;

/** The sentence; empty for a filter that asks for nothing. */
export function reasonWords(filter: OfferFilter, card: JudgedCard, outcome: FilterOutcome): string {
  const musts = (conditions: readonly Condition[]) => conditions.filter(({ need }) => need === "must");
  if (outcome.verdict === "fail") {
    const missing = outcome.wordsFound ? [] : [say("reasonNoWords", clipped(filter.words.trim()))];
    return [...missing, ...musts(outcome.failed).map((each) => failedWords(each, card))].join("; ");
  }
  if (outcome.verdict === "unknown")
    return say("reasonUnsaid", musts(outcome.unsaid).map(conditionLabel).join(", "));
  const met = outcome.met.flatMap((each) => metValues(each, card));
  if (met.length > 0) return say("reasonMet", met.join(", "));
  return filter.words.trim() === "" ? "" : say("reasonWords", clipped(filter.words.trim()));
}

/** The same for a post of any kind: one that is no offer stands outside whatever is asked of offers. */
export function postReasonWords(
  kind: PostKind,
  filter: OfferFilter,
  card: JudgedCard,
  outcome: FilterOutcome,
): string {
  if (kind === "offer" || !outcome.wordsFound) return reasonWords(filter, card, outcome);
  return kind === "other" ? say("reasonNoOffer") : say("reasonOtherKind", say(POST_KIND_WORDS[kind]));
}

/** "When: Evenings, not Mornings", or without what it says instead where it only rules out. */
function failedWords(condition: Condition, card: JudgedCard): string {
  const label = conditionLabel(condition);
  const asked = anyOf(condition.anyOf.map((key) => valueLabel(condition.facet, key)));
  const said = isFacetName(condition.facet)
    ? card.readings[condition.facet].yes.map((value) => valueLabel(condition.facet, value.key, value.label))
    : [];
  return said.length > 0
    ? say("reasonInstead", label, firstOf(said).join(", "), asked)
    : say("reasonRuledOut", label, asked);
}

function metValues({ facet, anyOf: keys }: Condition, card: JudgedCard): string[] {
  if (!isFacetName(facet)) return [];
  const said = card.readings[facet];
  return firstOf(keys.filter((key) => standing(said, key) === "yes")).map((key) => valueLabel(facet, key));
}

function conditionLabel({ facet }: Condition): string {
  return isFacetName(facet) ? facetLabel(facet) : facet;
}

function valueLabel(facet: string, key: string, label = key): string {
  return isFacetName(facet) ? facetValueLabel(facet, { key, label }) : label;
}

const firstOf = (words: readonly string[]) => words.slice(0, MOST_VALUES);

function clipped(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…` : words;
}

/** "A, B or C" in the language of the texts. */
function anyOf(words: readonly string[]): string {
  const tag = browser.i18n.getMessage("localeTag") || "en";
  return new Intl.ListFormat(tag, { type: "disjunction" }).format(firstOf(words));
}
