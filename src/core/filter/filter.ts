/** Judges a card by a filter: match, fail, or unknown where the card does not say; with the reasons. */
import type { CardId, Correction, KindCorrection, OfferCard, OwnNotes } from "../card.ts";
import type { GroundReader, GroundReading } from "../ground/ground.ts";
import { answers } from "../search/answers.ts";
import { parseQuery } from "../search/query.ts";
import { searchDocument, type WordedPart, wordedParts } from "../search/search-document.ts";
import { type ShownFields, shownFields } from "../shown.ts";
import { type Condition, isFacetName, type OfferFilter } from "./condition.ts";
import { type FacetReadings, standing } from "./facets.ts";
import { facetReadings } from "./read-facets.ts";

/** All that is judged of one card; made once, judged by many filters. */
export interface JudgedCard {
  id: CardId;
  shown: ShownFields;
  readings: FacetReadings;
  ground: GroundReading | null;
  /** Its words for search, folded. */
  words: readonly WordedPart[];
}

/** What is known of a card beside the post itself; what is left out is not said. */
export interface CardAround {
  corrections?: readonly (Correction | KindCorrection)[];
  own?: Partial<Pick<OwnNotes, "note" | "starred">> | undefined;
  /** Home city of its group. */
  homeCity?: string | undefined;
  ground?: GroundReader | null | undefined;
  groups?: readonly { id: string; label: string }[] | undefined;
  written?: boolean | undefined;
  suggested?: boolean | undefined;
}

export interface FilterOutcome {
  /** By the words, the must and the not conditions alone. */
  verdict: "match" | "fail" | "unknown";
  /** Conditions of every need, in the filter's order. */
  met: Condition[];
  failed: Condition[];
  unsaid: Condition[];
  /** Conditions without effect: a facet of a newer version, or no values. */
  inert: Condition[];
  /** Whether the search finds the card; true where nothing is searched. */
  wordsFound: boolean;
}

/** Prepares a card for judging. The note is searched too; it never leaves the panel. */
export function judgedCard(card: OfferCard, around: CardAround = {}): JudgedCard {
  const shown = shownFields(card, around.corrections ?? []);
  const { homeCity, groups, written, suggested } = around;
  const { author, text } = card.snapshot;
  const ground = around.ground?.({ text, headline: author.headline }, shown) ?? null;
  const context = { homeCity, postedAt: card.postedAt, ground, groups, written, suggested };
  const { note = "", starred = false } = around.own ?? {};
  const shares = (ground?.shared.length ?? 0) > 0;
  return {
    id: card.id,
    shown,
    ground,
    readings: facetReadings(shown, { ...context, byHand: card.origin === "by-hand" }),
    words: wordedParts(searchDocument(card, shown, { note, starred, homeCity, shares })),
  };
}

/** How a card stands to one condition. Only what a card says can rule it out by a "not". */
export function judgeCondition(
  condition: Condition,
  readings: FacetReadings,
): "met" | "failed" | "unsaid" | "inert" {
  const { facet, anyOf, need } = condition;
  if (!isFacetName(facet) || anyOf.length === 0) return "inert";
  const said = readings[facet];
  let judged: "failed" | "unsaid" = "failed";
  for (const key of anyOf) {
    const stands = standing(said, key);
    if (stands === "yes") return need === "not" ? "failed" : "met";
    if (stands === "unsaid") judged = "unsaid";
  }
  return need === "not" ? "met" : judged;
}

/**
 * How a card stands to the whole filter. A card that does not state a fact is unknown, never failed. `wordsFound` where the
 * search has answered already: it knows slips of the pen, which cannot be judged by one card alone.
 */
export function judge(
  filter: OfferFilter,
  card: Pick<JudgedCard, "readings" | "words">,
  wordsFound = answers(parseQuery(filter.words), card.words),
): FilterOutcome {
  const outcome: FilterOutcome = {
    verdict: "match",
    met: [],
    failed: [],
    unsaid: [],
    inert: [],
    wordsFound,
  };
  for (const condition of filter.conditions)
    outcome[judgeCondition(condition, card.readings)].push(condition);
  const decides = ({ need }: Condition) => need !== "nice";
  if (!outcome.wordsFound || outcome.failed.some(decides)) outcome.verdict = "fail";
  else if (outcome.unsaid.some(decides)) outcome.verdict = "unknown";
  return outcome;
}
