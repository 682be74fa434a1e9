/** Use case: posts that were seen become cards. One transaction a batch; the same batch twice changes nothing. */
import type { CardId } from "#core/card.ts";
import type { PostKind } from "#core/offer.ts";
import type { PostSnapshot } from "#core/post.ts";
import { postNames } from "#core/post-names.ts";
import { postsIn } from "#core/quoted-post.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { type ForgottenList, forgottenAmong, readForgotten } from "#storage/forgotten.ts";
import { readConsent } from "#storage/meta.ts";
import { CardsInHand } from "./cards-in-hand.ts";
import { meetGroup } from "./groups.ts";
import { PeopleInHand } from "./people-in-hand.ts";
import { bringTogether, type NamedPost, type SeenCard, type Sighting, takeInPost } from "./take-in-post.ts";

export interface TakenIn {
  cardId: CardId;
  kind: PostKind;
  isNew: boolean;
  truncated: boolean;
}

/** The user has not agreed to what was asked to be kept, or took the agreement back. */
export class NoConsent extends Error {}

/**
 * Parses and keeps the posts, quoted ones as cards of their own. Forgotten posts are left out. `also` reads what the caller
 * wants beside the cards and their corrections in the same transaction, before anything is written, and does nothing but database calls.
 * @throws {NoConsent} where the agreement in force does not cover it; nothing is kept then
 */
export async function takeInPosts(
  db: GuidepostDb,
  posts: readonly PostSnapshot[],
  sighting: Sighting,
  also?: (cards: readonly SeenCard[], corrections: CardsInHand["corrections"]) => Promise<void>,
): Promise<TakenIn[]> {
  const seen = posts.flatMap(postsIn).map((post): NamedPost => ({ post, names: postNames(post) }));
  const all = [...new Set(seen.flatMap(({ names }) => names))];
  // Digests cannot be awaited inside a transaction, so the lists are compared there: forgetting must not be outrun. Few
  // have forgotten anything, so the first guess is that nothing was.
  let lists: ForgottenList[] = [];
  for (;;) {
    const forgotten = await forgottenAmong(lists, all);
    const wanted = seen.filter(({ names }) => !names.some((name) => forgotten.has(name)));
    const guess = JSON.stringify(lists);
    const taken = await db.transaction("rw", db.tables, async () => {
      const [found, cards] = await Promise.all([
        readForgotten(db),
        CardsInHand.of(
          db,
          wanted.map(({ names }) => names),
        ),
        demandConsent(db, sighting),
      ]);
      if (JSON.stringify(found) !== guess) {
        lists = found;
        return null;
      }
      const authors = wanted.map(({ post }) => post.author);
      const [people] = await Promise.all([PeopleInHand.of(db, authors, cards.all), cards.readCorrections()]);
      const hands = { cards, people, sighting };
      const seenCards: SeenCard[] = [];
      for (const one of wanted) {
        // Waited for only where there is something: a transaction does not outlive a long row of waits for nothing.
        const moving = bringTogether(hands, one);
        if (moving !== null) await moving;
        seenCards.push(takeInPost(hands, one));
      }
      await also?.(seenCards, cards.corrections);
      const { groupId, groupName = "", now } = sighting;
      await Promise.all([
        cards.write(),
        people.write(),
        groupId === null ? null : meetGroup(db, groupId, groupName, now),
      ]);
      return seenCards.map(asTaken);
    });
    if (taken) return taken;
  }
}

function asTaken({ card, isNew = false }: SeenCard): TakenIn {
  return { cardId: card.id, kind: card.kind, isNew, truncated: card.snapshot.truncated };
}

/** Asked inside the transaction: an agreement taken back, or everything erased, a moment ago must count. */
async function demandConsent(db: GuidepostDb, { origin }: Sighting): Promise<void> {
  const consent = await readConsent(db);
  if (!consent || (origin === "page" && consent.level !== "this-visit")) throw new NoConsent();
}
