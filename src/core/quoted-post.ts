/** A quoted post is a post of its own: its words belong to the person quoted, not to the one who shares them. */
import type { PostSnapshot } from "./post.ts";
import { orderIds, postKey } from "./post-key.ts";

/** The post itself (without its quotation) and, where it quotes one, the quoted post with `sharedBy`. */
export function postsIn(snapshot: PostSnapshot): PostSnapshot[] {
  const { quoted, ...outer } = snapshot;
  if (!quoted || quoted.text.trim() === "") return [outer];
  const ids = orderIds(quoted.ids ?? []);
  const profile = quoted.profile ?? null;
  return [
    outer,
    {
      key: postKey(ids, profile ?? quoted.author, quoted.text),
      ids,
      author: { name: quoted.author, headline: quoted.headline ?? "", profile },
      text: quoted.text,
      age: null,
      truncated: false,
      edited: false,
      sharedBy: outer.author.name,
      dialect: outer.dialect,
    },
  ];
}
