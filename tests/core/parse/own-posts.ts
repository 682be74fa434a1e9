/** The project's own whole posts with what a careful reader finds in them. */
import type { OfferValues, PostKind } from "#core/offer.ts";
import { allWords } from "#demo/posts/posts.ts";

export interface OwnPost {
  key: string;
  text: string;
  headline: string;
  kind: PostKind;
  facts: Partial<OfferValues>;
}

export const OWN_POSTS: readonly OwnPost[] = allWords().map(({ key, text, author, expected }) => ({
  key,
  text,
  headline: author.headline,
  kind: expected.kind,
  facts: expected.facts ?? {},
}));
