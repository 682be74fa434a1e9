/** Finds the cards that have come into a page whose others are known, without looking at those again. */
import { claims } from "./card-mark.ts";
import { cardsIn, claimant, type Found, namedCards } from "./cards.ts";
import { shape } from "./dialects/shape.ts";
import { ancestorsOf, contains, type PageRoot, startsBefore } from "./dom.ts";
import type { News } from "./news.ts";

/**
 * All cards of a page that held the known ones before this happened, in page order. Looks through the whole page where the news
 * alone cannot tell: where posts are told by shape, or where what was known holds no longer.
 */
export function* cardsAfter(
  root: PageRoot,
  known: readonly Found[],
  news: News,
): Generator<undefined, Found[]> {
  if (news.isNone) return [...known];
  return followed(root, known, news) ? yield* grown(root, known, news) : yield* cardsIn(root);
}

function followed(root: PageRoot, known: readonly Found[], news: News): boolean {
  if (news.isFlood || known.length === 0) return false;
  if (known.some(({ dialect }) => dialect === shape)) return false;
  // What has come into a place may make that place, or one around it, a card.
  for (const place of news.places)
    for (const around of [place, ...ancestorsOf(place)])
      if (around !== root && claimant(around) !== undefined) return false;
  return known.every(({ element, dialect }) => !news.cards.has(element) || claims(dialect, element));
}

function* grown(root: PageRoot, known: readonly Found[], news: News): Generator<undefined, Found[]> {
  const { added, hasLosses } = news;
  const here = (element: Element) => contains(root, element);
  const isCovered = (element: Element) => {
    for (const ancestor of ancestorsOf(element)) if (added.has(ancestor)) return true;
    return false;
  };
  const regions = [...added].filter((element) => here(element) && !isCovered(element));
  const isMoved = (element: Element) => regions.some((region) => contains(region, element));
  const cards = hasLosses ? known.filter(({ element }) => here(element) && !isMoved(element)) : [...known];
  for (const region of regions) {
    const dialect = claimant(region);
    const found = dialect ? [{ element: region, dialect }] : yield* namedCards(region);
    // What comes in stands behind most of the others, so the last is asked first.
    const before = cards.findLastIndex((card) => startsBefore(card.element, region));
    cards.splice(before + 1, 0, ...found);
  }
  return cards;
}
