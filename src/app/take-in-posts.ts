/** Use case: posts that were seen become cards. One transaction a batch; the same batch twice changes nothing. */
import type { CardId, OfferCard } from "#core/card.ts";
import { mergeSnapshots } from "#core/merge-snapshot.ts";
import type { PostKind } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { PostKey, PostSnapshot } from "#core/post.ts";
import { postNames } from "#core/post-names.ts";
import { postedAt } from "#core/post-time.ts";
import { postsIn } from "#core/quoted-post.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { forgottenAmong, readForgotten } from "#storage/forgotten.ts";
import { readConsent } from "#storage/meta.ts";
import { keptKinds } from "./correct-kind.ts";
import { meetGroup } from "./groups.ts";
import { joinCards } from "./join-cards.ts";
import { personOf, samePerson } from "./person-of.ts";
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
}

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
 * wants of the cards in the same transaction, and does nothing but database calls.
 * @throws {NoConsent} where the agreement in force does not cover it; nothing is kept then
 */
export async function takeInPosts(
  db: GuidepostDb,
  posts: readonly PostSnapshot[],
  sighting: Sighting,
  also?: (cards: readonly SeenCard[]) => Promise<void>,
): Promise<TakenIn[]> {
  const seen = posts.flatMap(postsIn).map((post) => ({ post, names: postNames(post) }));
  const all = [...new Set(seen.flatMap(({ names }) => names))];
  // Digests cannot be awaited inside a transaction, so the lists are compared there: forgetting must not be outrun.
  for (;;) {
    const lists = await readForgotten(db);
    const forgotten = await forgottenAmong(lists, all);
    const wanted = seen.filter(({ names }) => !names.some((name) => forgotten.has(name)));
    const taken = await db.transaction("rw", db.tables, async () => {
      if (JSON.stringify(await readForgotten(db)) !== JSON.stringify(lists)) return null;
      await demandConsent(db, sighting);
      if (sighting.groupId !== null) {
        await meetGroup(db, sighting.groupId, sighting.groupName ?? "", sighting.now);
      }
      const cards: TakenIn[] = [];
      const seenCards: SeenCard[] = [];
      for (const { post, names } of wanted) {
        const { card, isNew } = await takeInPost(db, post, names, sighting);
        cards.push({ cardId: card.id, kind: card.kind, isNew, truncated: card.snapshot.truncated });
        seenCards.push({ key: post.key, card });
      }
      await also?.(seenCards);
      return cards;
    });
    if (taken) return taken;
  }
}

/** Asked inside the transaction: an agreement taken back, or everything erased, a moment ago must count. */
async function demandConsent(db: GuidepostDb, { origin }: Sighting): Promise<void> {
  const consent = await readConsent(db);
  if (!consent || (origin === "page" && consent.level !== "this-visit")) throw new NoConsent();
}

async function takeInPost(
  db: GuidepostDb,
  post: PostSnapshot,
  names: string[],
  sighting: Sighting,
): Promise<{ card: OfferCard; isNew: boolean }> {
  const met = await db.cards.where("aliases").anyOf(names).distinct().sortBy("firstSeen");
  const known = samePosts(met, post, names, sighting.origin);
  const kept = known.length > 1 ? await joinCards(db, known) : known[0];
  const card = kept
    ? await seenAgain(db, kept, post, names, sighting)
    : await newCard(db, post, names, sighting);
  await db.cards.put(card);
  return { card, isNew: !kept };
}

async function newCard(
  db: GuidepostDb,
  post: PostSnapshot,
  names: string[],
  sighting: Sighting,
): Promise<OfferCard> {
  const { groupId, now, origin } = sighting;
  const link = sighting.links?.get(post.key);
  const posted = postedAt(post.ids);
  return {
    id: crypto.randomUUID(),
    aliases: names,
    groups: groupId === null ? [] : [groupId],
    personId: await personOf(db, post.author, now),
    origin,
    ...parsedFields(post),
    snapshot: post,
    firstSeen: now,
    lastSeen: now,
    ...(posted === undefined ? {} : { postedAt: posted }),
    ...(link === undefined ? {} : { link }),
  };
}

async function seenAgain(
  db: GuidepostDb,
  kept: OfferCard,
  post: PostSnapshot,
  names: string[],
  sighting: Sighting,
): Promise<OfferCard> {
  const snapshot = mergeSnapshots(kept.snapshot, post);
  const changed =
    snapshot.text !== kept.snapshot.text ||
    snapshot.author.headline !== kept.snapshot.author.headline ||
    kept.parsedBy !== PARSER_REVISION;
  const read = changed ? parsedFields(snapshot) : undefined;
  const posted = kept.postedAt ?? postedAt(snapshot.ids);
  const link = sighting.links?.get(post.key);
  return {
    ...kept,
    aliases: [...new Set([...kept.aliases, ...names])],
    groups: [...new Set([...kept.groups, ...(sighting.groupId === null ? [] : [sighting.groupId])])],
    personId: await samePerson(db, kept, snapshot.author, sighting.now),
    origin: sighting.origin === "page" ? "page" : kept.origin,
    ...(read ? { ...read, kind: (await keptKinds(db, [kept.id])).get(kept.id) ?? read.kind } : {}),
    snapshot,
    firstSeen: Math.min(kept.firstSeen, sighting.now),
    lastSeen: Math.max(kept.lastSeen, sighting.now),
    ...(posted === undefined ? {} : { postedAt: posted }),
    ...(link === undefined ? {} : { link }),
  };
}

function parsedFields(post: PostSnapshot): Pick<OfferCard, "parsed" | "kind" | "parsedBy"> {
  const parsed = parsePost(post.text, { headline: post.author.headline });
  return { parsed, kind: parsed.kind, parsedBy: PARSER_REVISION };
}
