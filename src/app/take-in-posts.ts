/** Use case: posts that were seen become cards. One transaction a batch; the same batch twice changes nothing. */
import type { CardId, PersonId } from "#core/card.ts";
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
import { Readings } from "./readings.ts";
import {
  bringTogether,
  type Hands,
  type NamedPost,
  type SeenCard,
  type Sighting,
  takeInPost,
} from "./take-in-post.ts";

export interface TakenIn {
  cardId: CardId;
  kind: PostKind;
  isNew: boolean;
  truncated: boolean;
}

/** The user has not agreed to what was asked to be kept, or took the agreement back. */
export class NoConsent extends Error {}

/** Somebody who wants something of a batch beside its cards. Nothing but database calls are made in here. */
export interface Onlooker {
  /** Reads what does not hang on the cards; what it throws undoes the batch. */
  begin(): PromiseLike<void>;
  /** Reads what is kept of these people: those known before the batch. */
  meet(people: readonly PersonId[]): PromiseLike<void>;
  /** The cards are on their way into the store, so what is worked out here costs nobody any time. */
  see(cards: readonly SeenCard[], corrections: CardsInHand["corrections"]): void;
}

export interface TakingIn {
  onlooker?: Onlooker;
  /** May have begun to read the posts. */
  readings?: Readings;
}

/** Posts whose cards are written while the next ones are read. */
const AT_ONCE = 5;

/**
 * Parses and keeps the posts, quoted ones as cards of their own. Forgotten posts are left out.
 * @throws {NoConsent} where the agreement in force does not cover it; nothing is kept then
 */
export async function takeInPosts(
  db: GuidepostDb,
  posts: readonly PostSnapshot[],
  sighting: Sighting,
  { onlooker, readings = new Readings() }: TakingIn = {},
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
      const [found, known] = await Promise.all([
        readForgotten(db),
        takeUp(db, wanted, onlooker),
        demandConsent(db, sighting),
      ]);
      if (JSON.stringify(found) !== guess) {
        lists = found;
        return null;
      }
      readings.stop();
      return keep(db, wanted, { ...known, readings, sighting }, onlooker);
    });
    if (taken) return taken.map(asTaken);
  }
}

/** Reads what the batch has to do with, in as few looks into the store as there can be. */
async function takeUp(
  db: GuidepostDb,
  wanted: readonly NamedPost[],
  onlooker: Onlooker | undefined,
): Promise<Pick<Hands, "cards" | "people">> {
  const authors = wanted.map(({ post }) => post.author);
  const names = wanted.map((one) => one.names);
  const [cards, people] = await Promise.all([
    CardsInHand.of(db, names),
    PeopleInHand.of(db, authors),
    onlooker?.begin(),
  ]);
  const known = [...new Set([...people.ids, ...cards.all.map(({ personId }) => personId)])];
  await Promise.all([people.add(cards.all), cards.readCorrections(), onlooker?.meet(known)]);
  return { cards, people };
}

/** Puts the posts' cards into the store: the first ones while the others are still read. */
async function keep(
  db: GuidepostDb,
  wanted: readonly NamedPost[],
  hands: Hands,
  onlooker: Onlooker | undefined,
): Promise<SeenCard[]> {
  const { cards, people, sighting } = hands;
  const seen: SeenCard[] = [];
  const writes: (PromiseLike<unknown> | null)[] = [];
  let isMoved = false;
  for (const one of wanted) {
    // Waited for only where there is something: a transaction does not outlive a long row of waits for nothing.
    const moving = bringTogether(hands, one);
    if (moving !== null) await moving;
    isMoved ||= moving !== null;
    seen.push(takeInPost(hands, one));
    if (seen.length % AT_ONCE === 0) writes.push(cards.write());
  }
  const { groupId, groupName = "", now } = sighting;
  writes.push(cards.write(), people.write());
  if (groupId !== null) writes.push(meetGroup(db, groupId, groupName, now));
  if (isMoved) await onlooker?.meet(people.ids);
  onlooker?.see(seen, cards.corrections);
  await Promise.all(writes);
  return seen;
}

function asTaken({ card, isNew = false }: SeenCard): TakenIn {
  return { cardId: card.id, kind: card.kind, isNew, truncated: card.snapshot.truncated };
}

/** Asked inside the transaction: an agreement taken back, or everything erased, a moment ago must count. */
async function demandConsent(db: GuidepostDb, { origin }: Sighting): Promise<void> {
  const consent = await readConsent(db);
  if (!consent || (origin === "page" && consent.level !== "this-visit")) throw new NoConsent();
}
