/** One post of a batch: a card of its own, or one more look at a card that is known. */
import type { OfferCard } from "#core/card.ts";
import { mergeSnapshots } from "#core/merge-snapshot.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { PostKey, PostSnapshot } from "#core/post.ts";
import { postedAt } from "#core/post-time.ts";
import { newCardId } from "./card-id.ts";
import type { CardsInHand } from "./cards-in-hand.ts";
import type { PeopleInHand } from "./people-in-hand.ts";
import type { Readings } from "./readings.ts";
import { samePosts } from "./same-posts.ts";

export interface Sighting {
  /** LinkedIn's group number; null for a post added by hand outside a group. */
  groupId: string | null;
  /** The group's name as the page shows it. */
  groupName?: string;
  /** Milliseconds since the epoch. */
  now: number;
  origin: OfferCard["origin"];
  /** Addresses the user typed, by the post's key. */
  links?: ReadonlyMap<PostKey, string>;
}

/** A card and the key its post was sent under. */
export interface SeenCard {
  key: PostKey;
  card: OfferCard;
  /** It was made just now. */
  isNew?: boolean;
  /** So was its person: nothing is noted of them yet. */
  isNewPerson?: boolean;
}

/** A post and all names it may be met under. */
export interface NamedPost {
  post: PostSnapshot;
  names: readonly string[];
}

/** What the transaction of a batch works with. */
export interface Hands {
  cards: CardsInHand;
  people: PeopleInHand;
  readings: Readings;
  sighting: Sighting;
}

/** A sight of a card that nothing else has changed is noted only so long after the last one, in milliseconds. */
const SIGHT_HOLDS = 10 * 60_000;

/**
 * Where the post shows that two cards are one post, or two people one person, brings them together in hand and store. Null
 * where nothing is to be moved, which is nearly always.
 */
export function bringTogether(hands: Hands, one: NamedPost): Promise<void> | null {
  const met = cardsOf(hands, one);
  const [first] = met;
  if (first === undefined) return null;
  return met.length > 1 || rivalOf(hands, first, one) ? join(hands, met, one) : null;
}

async function join(hands: Hands, met: readonly OfferCard[], one: NamedPost): Promise<void> {
  const { cards, people } = hands;
  const card = met.length > 1 ? await cards.join(met) : met[0];
  const rival = card && rivalOf(hands, card, one);
  if (card && rival) await people.move(card.personId, rival, cards);
}

/** Somebody else who is known under the profile that the card's post shows. */
function rivalOf({ people }: Hands, card: OfferCard, { post }: NamedPost) {
  return people.rival(card.personId, mergeSnapshots(card.snapshot, post).author.profile);
}

function cardsOf({ cards, sighting }: Hands, { post, names }: NamedPost): OfferCard[] {
  return samePosts(cards.met(names), post, names, sighting.origin);
}

/** Puts the post's card into hand, parsed where its words are new. Bring together first what belongs together. */
export function takeInPost(hands: Hands, one: NamedPost): SeenCard {
  const { cards, people } = hands;
  const [kept] = cardsOf(hands, one);
  const card = kept ? seenAgain(hands, kept, one) : newCard(hands, one);
  if (!kept || isNews(kept, card)) cards.put(card);
  return { key: one.post.key, card, isNew: !kept, isNewPerson: people.isNew(card.personId) };
}

/** A batch that is sent again, or a post that is met again a minute later, is not worth a write. */
function isNews(before: OfferCard, after: OfferCard): boolean {
  if (after.lastSeen - before.lastSeen >= SIGHT_HOLDS) return true;
  return JSON.stringify({ ...after, lastSeen: 0 }) !== JSON.stringify({ ...before, lastSeen: 0 });
}

function newCard({ people, readings, sighting }: Hands, { post, names }: NamedPost): OfferCard {
  const { groupId, now, origin } = sighting;
  const link = sighting.links?.get(post.key);
  const posted = postedAt(post.ids);
  return {
    id: newCardId(now),
    aliases: [...names],
    groups: groupId === null ? [] : [groupId],
    personId: people.of(post.author, now),
    origin,
    ...readings.of(post),
    snapshot: post,
    firstSeen: now,
    lastSeen: now,
    ...(posted === undefined ? {} : { postedAt: posted }),
    ...(link === undefined ? {} : { link }),
  };
}

function seenAgain(
  { cards, people, readings, sighting }: Hands,
  kept: OfferCard,
  { post, names }: NamedPost,
): OfferCard {
  const snapshot = mergeSnapshots(kept.snapshot, post);
  const changed =
    snapshot.text !== kept.snapshot.text ||
    snapshot.author.headline !== kept.snapshot.author.headline ||
    kept.parsedBy !== PARSER_REVISION;
  const read = changed ? readings.of(snapshot) : undefined;
  const posted = kept.postedAt ?? postedAt(snapshot.ids);
  const link = sighting.links?.get(post.key);
  return {
    ...kept,
    aliases: [...new Set([...kept.aliases, ...names])],
    groups: [...new Set([...kept.groups, ...(sighting.groupId === null ? [] : [sighting.groupId])])],
    personId: people.same(kept.personId, snapshot.author, sighting.now),
    origin: sighting.origin === "page" ? "page" : kept.origin,
    ...(read ? { ...read, kind: cards.kindByUser(kept.id) ?? read.kind } : {}),
    snapshot,
    firstSeen: Math.min(kept.firstSeen, sighting.now),
    lastSeen: Math.max(kept.lastSeen, sighting.now),
    ...(posted === undefined ? {} : { postedAt: posted }),
    ...(link === undefined ? {} : { link }),
  };
}
