/** Use case: name and link of a card that was added without them, typed afterwards. */
import type { CardId } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { linkedInLink, namedByLink } from "./add-by-hand.ts";
import { takeInPosts } from "./take-in-posts.ts";

export type NamedCard =
  /** The card that now carries both; another than before where the link named a post already known. */
  { cardId: CardId } | { refused: "bad-link" | "gone" };

/** Takes the post in once more under its old name, so that it meets its twin where the page was read before. */
export async function nameCard(
  db: GuidepostDb,
  cardId: CardId,
  typed: { name: string; link: string },
  now: number,
): Promise<NamedCard> {
  const link = typed.link.trim() === "" ? undefined : linkedInLink(typed.link);
  if (link === null) return { refused: "bad-link" };
  const card = await db.cards.get(cardId);
  if (!card) return { refused: "gone" };
  const { snapshot } = card;
  const named = link ? namedByLink(link) : { profile: null, ids: [] };
  const post = {
    ...snapshot,
    ids: [...named.ids, ...snapshot.ids],
    author: {
      ...snapshot.author,
      name: typed.name.trim().slice(0, 200) || snapshot.author.name,
      profile: named.profile ?? snapshot.author.profile,
    },
  };
  const links = new Map(link ? [[snapshot.key, link.href]] : []);
  const sighting = { groupId: card.groups[0] ?? null, now, origin: "by-hand" as const, links };
  const [taken] = await takeInPosts(db, [post], sighting);
  return taken ? { cardId: taken.cardId } : { refused: "gone" };
}
