/** Which of the cards met under a post's names are that very post. */
import type { OfferCard } from "#core/card.ts";
import type { PostSnapshot } from "#core/post.ts";
import { isProof } from "#core/post-names.ts";

/**
 * A shared id or digest is proof. The words alone are not, since two members may post the same ones: they count only
 * where one side was added by hand, the names do not differ, and there is just one such card.
 */
export function samePosts(
  met: readonly OfferCard[],
  post: PostSnapshot,
  names: readonly string[],
  origin: OfferCard["origin"],
): OfferCard[] {
  const proven = met.filter(({ aliases }) => names.some((name) => isProof(name) && aliases.includes(name)));
  const byWords = met.filter((card) => !proven.includes(card) && isNamedAlike(card, post));
  if (proven.length > 0) {
    const byHand = byWords.filter((card) => card.origin === "by-hand");
    return byHand.length === 1 ? [...proven, ...byHand].sort((a, b) => a.firstSeen - b.firstSeen) : proven;
  }
  const candidates = byWords.filter((card) => card.origin === "by-hand" || origin === "by-hand");
  return candidates.length === 1 ? candidates : [];
}

/** Names that are the same, or one of them unknown. */
function isNamedAlike(card: OfferCard, post: PostSnapshot): boolean {
  const mine = card.snapshot.author.name.trim().toLowerCase();
  const other = post.author.name.trim().toLowerCase();
  return mine === "" || other === "" || mine === other;
}
