/**
 * Every card, live, read in slices: ten thousand at once would hold up the page for most of a second, and one new post
 * must not have all others read again. Each slice is a live query over a range of ids; one that grows is cut in two.
 */
import Dexie, { type IndexableType } from "dexie";
import type { OfferCard } from "#core/card.ts";
import type { GuidepostDb } from "./db.ts";
import { live } from "./live.ts";

/** Cards a slice, and the size from which it is cut. */
const SLICE = 150;
const CUT_AT = 3 * SLICE;

/** What one slice holds now. The slice is named by its lower bound. */
export interface CardSlice {
  name: string;
  cards: readonly OfferCard[];
  /** Whether every slice has been read at least once. */
  complete: boolean;
}

type Bound = IndexableType;

/** Tells every slice, one after another, and each again when it changes. Returns how to stop. */
export function liveCards(
  db: GuidepostDb,
  tell: (slice: CardSlice) => void,
  failed: (problem: unknown) => void,
): () => void {
  const stops = new Map<string, () => void>();
  let stopped = false;
  let unread = 0;

  /** Follows the cards from `lower` up to, and without, `upper`; resolves after the first answer. */
  const follow = (lower: Bound, upper: Bound) =>
    new Promise<void>((read) => {
      if (stopped) return read();
      const name = String(lower);
      let isFirst = true;
      const stop = live(
        () => db.cards.where("id").between(lower, upper, true, false).toArray(),
        (cards) => {
          if (isFirst) unread--;
          isFirst = false;
          const middle = cards.length > CUT_AT ? cards[cards.length >> 1] : undefined;
          if (middle) {
            unread += 2;
            stops.get(name)?.();
            void follow(lower, middle.id).then(() => follow(middle.id, upper));
            // The new half first, so that no card is nowhere in between.
            tell({ name: middle.id, cards: cards.filter(({ id }) => id >= middle.id), complete: false });
            tell({ name, cards: cards.filter(({ id }) => id < middle.id), complete: false });
          } else tell({ name, cards, complete: unread === 0 });
          read();
        },
        (problem) => {
          failed(problem);
          read();
        },
      );
      stops.set(name, stop);
    });

  const begin = async () => {
    const ids = await db.cards.toCollection().primaryKeys();
    const bounds: Bound[] = [Dexie.minKey];
    for (let at = SLICE; at < ids.length; at += SLICE) bounds.push(ids[at] ?? Dexie.maxKey);
    unread = bounds.length;
    for (const [at, lower] of bounds.entries()) await follow(lower, bounds[at + 1] ?? Dexie.maxKey);
  };
  begin().catch(failed);
  return () => {
    stopped = true;
    for (const stop of stops.values()) stop();
  };
}
