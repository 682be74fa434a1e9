/** Where a filter leaves nothing: what to let go of to bring how many cards back. */
import type { Condition, OfferFilter } from "#core/filter/condition.ts";
import { withoutCondition, withWords } from "#core/filter/edit-filter.ts";

/** Something asked for: a condition, or the words of the search. */
export type Asked = Condition | "words";

export interface DropOption {
  /** One thing, or two that stand in the way together. */
  drop: readonly Asked[];
  /** The filter without it. */
  without: OfferFilter;
  /** Cards that would match or be unknown. */
  gives: number;
}

/** Most options shown, and most conditions that are tried in pairs. */
const MOST = 5;
const MOST_PAIRED = 8;

/** Options that give at least one card, most first; pairs only where no single thing helps. */
export function dropOptions(filter: OfferFilter, leaves: (filter: OfferFilter) => number): DropOption[] {
  const asked: Asked[] = filter.conditions.filter(({ need, anyOf }) => need !== "nice" && anyOf.length > 0);
  if (filter.words.trim() !== "") asked.push("words");
  const tried = (drops: readonly (readonly Asked[])[]) =>
    drops
      .map((drop) => {
        const without = drop.reduce(withoutAsked, filter);
        return { drop, without, gives: leaves(without) };
      })
      .filter(({ gives }) => gives > 0)
      .sort((a, b) => b.gives - a.gives)
      .slice(0, MOST);
  const single = tried(asked.map((each) => [each]));
  return single.length > 0 || asked.length > MOST_PAIRED ? single : tried(pairsOf(asked));
}

function withoutAsked(filter: OfferFilter, drop: Asked): OfferFilter {
  return drop === "words" ? withWords(filter, "") : withoutCondition(filter, drop);
}

function pairsOf(asked: readonly Asked[]): Asked[][] {
  return asked.flatMap((one, at) => asked.slice(at + 1).map((other) => [one, other]));
}
