/** Judges a card by a filter: match, fail, or unknown where the card does not say; with the reasons. */
import type { CardId, Correction, KindCorrection, OfferCard, OwnNotes } from "../card.ts";
import { type ShownFields, shownFields } from "../shown.ts";
import { type Condition, isFacetName, type OfferFilter } from "./condition.ts";
import { type FacetReadings, facetReadings, standing } from "./facets.ts";
import { answers, searchDocument, weighedWords } from "./search.ts";
import { queryWords } from "./words.ts";

/** All that is judged of one card; made once, judged by many filters. */
export interface JudgedCard {
  id: CardId;
  readings: FacetReadings;
  /** Its words for search, folded; see `weighedWords`. */
  words: ReadonlyMap<string, number>;
}

export interface FilterOutcome {
  /** By the words and the must conditions alone. */
  verdict: "match" | "fail" | "unknown";
  /** Conditions of both needs, in the filter's order. */
  met: Condition[];
  failed: Condition[];
  unsaid: Condition[];
  /** Conditions without effect: a facet of a newer version, or no values. */
  inert: Condition[];
  /** Whether every word of the search is in the card; true where nothing is searched. */
  wordsFound: boolean;
}

/** Prepares a card for judging. The note is searched too; it never leaves the panel. */
export function judgedCard(
  card: OfferCard,
  around: {
    corrections?: readonly (Correction | KindCorrection)[];
    own?: Pick<OwnNotes, "note">;
    homeCity?: string | undefined;
  } = {},
): JudgedCard {
  const shown: ShownFields = shownFields(card, around.corrections ?? []);
  return {
    id: card.id,
    readings: facetReadings(shown, { homeCity: around.homeCity, postedAt: card.postedAt }),
    words: weighedWords(searchDocument(card, shown, around.own?.note)),
  };
}

/** How a card stands to one condition. */
export function judgeCondition(
  condition: Condition,
  readings: FacetReadings,
): "met" | "failed" | "unsaid" | "inert" {
  if (!isFacetName(condition.facet) || condition.anyOf.length === 0) return "inert";
  const said = readings[condition.facet];
  let judged: "failed" | "unsaid" = "failed";
  for (const key of condition.anyOf) {
    const stands = standing(said, key);
    if (stands === "yes") return "met";
    if (stands === "unsaid") judged = "unsaid";
  }
  return judged;
}

/** How a card stands to the whole filter. A card that does not state a fact is unknown, never failed. */
export function judge(filter: OfferFilter, card: JudgedCard): FilterOutcome {
  const outcome: FilterOutcome = {
    verdict: "match",
    met: [],
    failed: [],
    unsaid: [],
    inert: [],
    wordsFound: answers(queryWords(filter.words), card.words),
  };
  for (const condition of filter.conditions)
    outcome[judgeCondition(condition, card.readings)].push(condition);
  const decides = ({ need }: Condition) => need === "must";
  if (!outcome.wordsFound || outcome.failed.some(decides)) outcome.verdict = "fail";
  else if (outcome.unsaid.some(decides)) outcome.verdict = "unknown";
  return outcome;
}
