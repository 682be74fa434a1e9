/** All names one post may be met under; two posts that share a name are one. */
import type { PostSnapshot } from "./post.ts";
import { orderIds, textDigest } from "./post-key.ts";

/** Characters of text from which "same author, same words" is proof enough beside LinkedIn's own ids. */
const TELLING_LENGTH = 40;
/** Marks a name made of the words alone: it only joins a post with a text that the user added by hand. */
const WORDS = "words:";

/** Ids first, then the digest of author and words where the words are long enough to be nobody else's. */
export function postNames(post: PostSnapshot): string[] {
  const names = orderIds(post.ids);
  const telling = post.text.trim().length >= TELLING_LENGTH;
  if (names.length === 0 || telling)
    names.push(textDigest(post.author.profile ?? post.author.name, post.text));
  if (telling) names.push(`${WORDS}${textDigest("", post.text)}`);
  if (!names.includes(post.key)) names.push(post.key);
  return names;
}

/** Whether a name is proof by itself, without a look at who wrote the words. */
export function isProof(name: string): boolean {
  return !name.startsWith(WORDS);
}
