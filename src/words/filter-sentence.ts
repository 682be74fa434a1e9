/** A filter as a sentence: what it asks for, what it would like, what it leaves out. */
import { type Condition, isFacetName, type OfferFilter } from "#core/filter/condition.ts";
import { browser } from "#platform/browser.ts";
import { say } from "#platform/say.ts";
import { facetLabel, facetValueLabel } from "./facet-words.ts";

/** Longest search that is repeated, in UTF-16 units. */
const LONGEST_WORDS = 60;

/** "Offers with How: Email or Video; and “audit”. Nice to have: When: Mornings. Not: Where: London." */
export function filterSentence(filter: OfferFilter): string {
  const of = (need: Condition["need"]) =>
    filter.conditions.filter((each) => each.need === need && each.anyOf.length > 0).map(conditionWords);
  const words = filter.words.trim();
  const searched =
    words === ""
      ? []
      : [`“${words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words}”`];
  const must = [...of("must"), ...searched];
  const parts = [
    must.length === 0 ? say("sentenceAll") : say("sentenceMust", listed(must, "conjunction")),
    ...(of("nice").length > 0 ? [say("sentenceNice", listed(of("nice"), "conjunction"))] : []),
    ...(of("not").length > 0 ? [say("sentenceNot", listed(of("not"), "disjunction"))] : []),
  ];
  return parts.join(" ");
}

function conditionWords({ facet, anyOf }: Condition): string {
  if (!isFacetName(facet)) return say("sentenceInert", facet);
  const values = anyOf.map((key) => facetValueLabel(facet, { key, label: key.replace(/^[a-z]+:/, "") }));
  return `${facetLabel(facet)}: ${listed(values, "disjunction")}`;
}

function listed(words: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat(browser.i18n.getMessage("localeTag") || "en", { type }).format(words);
}
