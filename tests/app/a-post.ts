/** Posts for tests: whole, believable, and changed only where a test says so. */
import type { PostSnapshot } from "#core/post.ts";
import { postKey } from "#core/post-key.ts";

export const OFFER_TEXT =
  "Offering to mentor: hospital pharmacist, 12 years in the field. Email or a video call, weekday evenings. Two places open.";

export function aPost(change: Partial<PostSnapshot> = {}): PostSnapshot {
  const ids = change.ids ?? ["urn:li:activity:7400000000000000001"];
  const author = change.author ?? {
    name: "Mirela Okafor",
    headline: "Hospital pharmacist",
    profile: "/in/mirela-okafor",
  };
  const text = change.text ?? OFFER_TEXT;
  return {
    key: postKey(ids, author.profile ?? author.name, text),
    ids,
    author,
    text,
    age: "3d",
    truncated: false,
    edited: false,
    dialect: "classic",
    ...change,
  };
}
