/** Whether an element still shows the post it was read as: LinkedIn fills its elements anew while we are not looking. */
import type { PostSnapshot } from "#core/post.ts";
import type { PlacedPost } from "#linkedin/watch-feed.ts";

/** Words that are looked for, the longest of the post: another post has hardly all of them. */
const WORDS = 3;
/** Of a long text, its beginning is enough. */
const LOOKED_AT = 2_000;

export function stillShows({ element, post }: PlacedPost): boolean {
  const words = element.textContent ?? "";
  return tellingWords(post).every((word) => words.includes(word));
}

/** A few words by which the post is known again without reading it anew. */
function tellingWords({ text, author }: PostSnapshot): string[] {
  const words = `${author.name} ${text.slice(0, LOOKED_AT)}`.split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, WORDS);
}
