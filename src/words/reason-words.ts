/** Why a post stands inside or outside a filter, in one sentence: the same in the panel and in the feed. */
import { type Condition, isFacetName, type OfferFilter } from "#core/filter/condition.ts";
import type { FilterOutcome, JudgedCard } from "#core/filter/filter.ts";
import { sharedKey } from "#core/filter/read-facets.ts";
import type { PostKind } from "#core/offer.ts";
import { browser } from "#platform/browser.ts";
import { say } from "#platform/say.ts";
import { facetLabel, facetValueLabel } from "./facet-words.ts";
import { POST_KIND_WORDS } from "./value-words.ts";

/** Longest search that is repeated in a reason, in UTF-16 units. */
const LONGEST_WORDS = 60;
/** Values of one facet that a reason names. */
const MOST_VALUES = 4;

/** What of a card a reason is worded from. */
type ReasonCard = Pick<JudgedCard, "readings" | "ground">;

/**
 * The sentence: what does not match, what is not said, what matches, the deciding first; empty for a filter that asks
 * for nothing.
 */
export function reasonWords(filter: OfferFilter, card: ReasonCard, outcome: FilterOutcome): string {
  const fails = failWords(filter, card, outcome);
  const unsaid = outcome.unsaid.map(conditionLabel).join(", ");
  const met = outcome.met.flatMap((each) => metValues(each, card));
  const says = {
    fails: fails.join("; "),
    unsaid: unsaid === "" ? "" : say("reasonUnsaid", unsaid),
    met: metWords(filter, outcome, met),
  };
  const order = {
    match: [says.met, says.unsaid, says.fails],
    unknown: [says.unsaid, says.met, says.fails],
    fail: [says.fails, says.met, says.unsaid],
  }[outcome.verdict];
  return order.filter((part) => part !== "").join(" · ");
}

function failWords(filter: OfferFilter, card: ReasonCard, outcome: FilterOutcome): string[] {
  const missing = outcome.wordsFound ? [] : [say("reasonNoWords", clipped(filter.words.trim()))];
  return [...missing, ...outcome.failed.map((each) => failedWords(each, card))];
}

/** The words of the search are told where nothing else matches: they are marked in the row anyway. */
function metWords(filter: OfferFilter, outcome: FilterOutcome, met: readonly string[]): string {
  if (met.length > 0) return say("reasonMet", met.join(", "));
  const isSearched = outcome.wordsFound && filter.words.trim() !== "";
  return isSearched && outcome.verdict === "match" ? say("reasonWords", clipped(filter.words.trim())) : "";
}

/** The same for a post of any kind: one that is no offer stands outside whatever is asked of offers. */
export function postReasonWords(
  kind: PostKind,
  filter: OfferFilter,
  card: ReasonCard,
  outcome: FilterOutcome,
): string {
  if (kind === "offer" || !outcome.wordsFound) return reasonWords(filter, card, outcome);
  return kind === "other" ? say("reasonNoOffer") : say("reasonOtherKind", say(POST_KIND_WORDS[kind]));
}

/** "When: Evenings, not Mornings", or without what it says instead where it only rules out. */
function failedWords(condition: Condition, card: ReasonCard): string {
  const label = conditionLabel(condition);
  if (condition.need === "not") return say("reasonNot", label, saidValues(condition, card).join(", "));
  // A group's key is a number that only LinkedIn knows.
  const asked =
    condition.facet === "group"
      ? say("reasonChosenGroup")
      : anyOf(condition.anyOf.map((key) => valueLabel(condition.facet, key)));
  const said = isFacetName(condition.facet)
    ? card.readings[condition.facet].yes.map((value) => valueLabel(condition.facet, value.key, value.label))
    : [];
  return said.length > 0
    ? say("reasonInstead", label, firstOf(said).join(", "), asked)
    : say("reasonRuledOut", label, asked);
}

function metValues(condition: Condition, card: ReasonCard): string[] {
  return condition.need === "not"
    ? [say("reasonMetNot", conditionLabel(condition))]
    : saidValues(condition, card);
}

/** The asked values that the card has, with the card's own words where they rest on any. */
function saidValues({ facet, anyOf: keys }: Condition, card: ReasonCard): string[] {
  if (!isFacetName(facet)) return [];
  const { yes } = card.readings[facet];
  return firstOf(
    keys.flatMap((key) => {
      const value = yes.find((each) => each.key === key);
      if (!value) return [];
      const words = groundWords(facet, key, card);
      if (facet === "shared" && words !== undefined) return `“${words}”`;
      const named = facetValueLabel(facet, value);
      return words === undefined ? named : `${named} (“${words}”)`;
    }),
  );
}

/** The words of the card by which something is shared or differs. */
function groundWords(facet: string, key: string, { ground }: ReasonCard): string | undefined {
  if (facet === "shared")
    return ground?.shared.find(({ kind, mine }) => sharedKey(kind, mine) === key)?.words;
  return facet === "difference"
    ? ground?.differences.find(({ difference }) => difference === key)?.words
    : undefined;
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
