/** Where a filter leaves nothing: which single condition, taken away, would bring cards back. */
import type { OfferFilter } from "#core/filter/condition.ts";
import { withWords } from "#core/filter/edit-filter.ts";
import { type JudgedCard, judge } from "#core/filter/filter.ts";

export interface DropOption {
  /** Index of the condition, or `words`. */
  drop: number | "words";
  /** The filter without it. */
  without: OfferFilter;
  /** Cards that would match or be unknown. */
  gives: number;
}

/** Options that give at least one card, most first. */
export function dropOptions(filter: OfferFilter, cards: readonly JudgedCard[]): DropOption[] {
  const gives = (without: OfferFilter) =>
    cards.filter((card) => judge(without, card).verdict !== "fail").length;
  const tries: Omit<DropOption, "gives">[] = filter.conditions.map((each, drop) => ({
    drop,
    without: { ...filter, conditions: filter.conditions.filter((other) => other !== each) },
  }));
  if (filter.words.trim() !== "") tries.push({ drop: "words", without: withWords(filter, "") });
  return tries
    .map((each) => ({ ...each, gives: gives(each.without) }))
    .filter((each) => each.gives > 0)
    .sort((a, b) => b.gives - a.gives);
}
