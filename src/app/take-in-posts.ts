/** Use case: posts that were seen become cards. One transaction a batch; the same batch twice changes nothing. */
import type { CardId, OfferCard } from "#core/card.ts";
import { mergeSnapshots } from "#core/merge-snapshot.ts";
import type { PostKind } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { PostKey, PostSnapshot } from "#core/post.ts";
import { isProof, postNames } from "#core/post-names.ts";
import { postedAt } from "#core/post-time.ts";
import { postsIn } from "#core/quoted-post.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { forgottenAmong } from "#storage/forgotten.ts";
import { joinCards } from "./join-cards.ts";
import { personOf, samePerson } from "./person-of.ts";

export interface Sighting {
  /** LinkedIn's group number; null for a post added by hand outside a group. */
  groupId: string | null;
  /** Milliseconds since the epoch. */
  now: number;
  origin: OfferCard["origin"];
  /** Addresses the user typed, by the post's key. */
  links?: ReadonlyMap<PostKey, string>;
}

export interface TakenIn {
  cardId: CardId;
  kind: PostKind;
  isNew: boolean;
  truncated: boolean;
}

/** Parses and keeps the posts, quoted ones as cards of their own. Forgotten posts are left out. */
export async function takeInPosts(
  db: GuidepostDb,
  posts: readonly PostSnapshot[],
  sighting: Sighting,
): Promise<TakenIn[]> {
  const seen = posts.flatMap(postsIn).map((post) => ({ post, names: postNames(post) }));
  const forgotten = await forgottenAmong(db, [...new Set(seen.flatMap(({ names }) => names))]);
  const wanted = seen.filter(({ names }) => !names.some((name) => forgotten.has(name)));
  return db.transaction(
    "rw",
    [db.cards, db.people, db.own, db.corrections, db.outreach, db.drafts],
    async () => {
      const taken: TakenIn[] = [];
      for (const { post, names } of wanted) taken.push(await takeInPost(db, post, names, sighting));
      return taken;
    },
  );
}

async function takeInPost(
  db: GuidepostDb,
  post: PostSnapshot,
  names: string[],
  sighting: Sighting,
): Promise<TakenIn> {
  const met = await db.cards.where("aliases").anyOf(names).distinct().sortBy("firstSeen");
  const known = met.filter((card) => isSamePost(card, post, names, sighting.origin));
  const kept = known.length > 1 ? await joinCards(db, known) : known[0];
  const card = kept
    ? await seenAgain(db, kept, post, names, sighting)
    : await newCard(db, post, names, sighting);
  await db.cards.put(card);
  return { cardId: card.id, kind: card.kind, isNew: !kept, truncated: card.snapshot.truncated };
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

/** A shared id or digest is proof; the words alone are, where one side was added by hand and names do not differ. */
function isSamePost(
  card: OfferCard,
  post: PostSnapshot,
  names: string[],
  origin: OfferCard["origin"],
): boolean {
  if (names.some((name) => isProof(name) && card.aliases.includes(name))) return true;
  const name = card.snapshot.author.name.trim().toLowerCase();
  const other = post.author.name.trim().toLowerCase();
  return (
    (card.origin === "by-hand" || origin === "by-hand") && (name === "" || other === "" || name === other)
  );
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
  const posted = kept.postedAt ?? postedAt(snapshot.ids);
  const link = sighting.links?.get(post.key);
  return {
    ...kept,
    aliases: [...new Set([...kept.aliases, ...names])],
    groups: [...new Set([...kept.groups, ...(sighting.groupId === null ? [] : [sighting.groupId])])],
    personId: await samePerson(db, kept, snapshot.author, sighting.now),
    origin: sighting.origin === "page" ? "page" : kept.origin,
    ...(changed ? parsedFields(snapshot) : {}),
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
