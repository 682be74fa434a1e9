/** Names for posts, so that one post is one card in every tab, dialect and year. No imports: the page reader uses it too. */

/** Characters of the text that make the digest; more would let an edit at the end make a new post. */
const OPENING = 200;

/** How a post's ids begin, in the order in which they are trusted as its name. */
export const ID_ORDER = ["urn:li:activity:", "urn:li:groupPost:", "urn:li:ugcPost:", "urn:li:share:"];

/** Sorts ids by trust (activity, groupPost, ugcPost, share, others), without doubles. */
export function orderIds(ids: readonly string[]): string[] {
  const rank = (id: string) => {
    const at = ID_ORDER.findIndex((prefix) => id.startsWith(prefix));
    return at < 0 ? ID_ORDER.length : at;
  };
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
}

/** Digest of who wrote it (profile path, else name) and its opening words; stable over spacing and case. */
export function textDigest(author: string, text: string): string {
  const opening = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, OPENING);
  return `digest:${fnv1a(`${author.trim().toLowerCase()}\n${opening}`)}`;
}

/** The best id, else the digest. */
export function postKey(ids: readonly string[], author: string, text: string): string {
  return orderIds(ids)[0] ?? textDigest(author, text);
}

/** FNV-1a over UTF-16 units in two 32-bit lanes: 64 bits are ample to name a few thousand posts. */
function fnv1a(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b);
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
