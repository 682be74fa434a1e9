/** Use case: an offer that the user selected or pasted becomes a card; several at once, divided by dashes. */
import { readCopiedPost } from "#core/copied-post.ts";
import { MAX_POST_TEXT, type PostSnapshot } from "#core/post.ts";
import { textDigest } from "#core/post-key.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { type TakenIn, takeInPosts } from "./take-in-posts.ts";

export interface HandMade {
  text: string;
  /** As typed; may be empty. */
  name?: string;
  /** Address of the person or the post; kept only where it is https on www.linkedin.com. */
  link?: string;
  groupId?: string | null;
}

/** Fewest letters that make a post: below it, a slip of the mouse is likelier than an offer. */
const FEWEST_LETTERS = 8;

export type AddedByHand =
  | { added: TakenIn[]; skipped: number }
  /** `empty`: nothing readable; `too-long`: over `MAX_POST_TEXT` units; `bad-link`: not an address on www.linkedin.com. */
  | { refused: "empty" | "too-long" | "bad-link" };

/** The posts in a pasted text: parts between lines that hold nothing but three or more dashes. */
export function splitPasted(text: string): string[] {
  return text
    .split(/\r?\n[ \t]*[-–—]{3,}[ \t]*(?=\r?\n|$)/)
    .map((part) => part.replace(/^[ \t]*[-–—]{3,}[ \t]*(?=\r?\n)/, "").trim())
    .filter((part) => part !== "");
}

/** Keeps each part as a card. Name and link belong to the first part alone where there are several. */
export async function addByHand(db: GuidepostDb, made: HandMade, now: number): Promise<AddedByHand> {
  if (made.text.length > MAX_POST_TEXT) return { refused: "too-long" };
  const link = made.link?.trim() ? linkedInLink(made.link) : undefined;
  if (link === null) return { refused: "bad-link" };
  const parts = splitPasted(made.text);
  const readable = parts.filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS);
  if (readable.length === 0) return { refused: "empty" };
  const posts = readable.map((text, index) =>
    index === 0 ? snapshotOf(text, made.name ?? "", link) : snapshotOf(text, "", undefined),
  );
  const links = new Map(link && posts[0] ? [[posts[0].key, link.href]] : []);
  const sighting = { groupId: made.groupId ?? null, now, origin: "by-hand" as const, links };
  const added = await takeInPosts(db, posts, sighting);
  return { added, skipped: parts.length - readable.length };
}

/** The address where it is https on exactly www.linkedin.com (or linkedin.com), null where it is not. */
export function linkedInLink(written: string): URL | null {
  const trimmed = written.trim();
  const address = /^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const ours = url.hostname === "www.linkedin.com" || url.hostname === "linkedin.com";
  if (url.protocol !== "https:" || !ours || url.port !== "" || url.username !== "" || url.password !== "")
    return null;
  url.hostname = "www.linkedin.com";
  // What follows the path is tracking, unless it names the post.
  if (!unescaped(url.search).includes("urn:li:")) url.search = "";
  return url;
}

/** Longest path of a profile that is kept, in UTF-16 units: LinkedIn's own are under 100, escaped ones a few hundred. */
const LONGEST_PROFILE = 500;

/**
 * The profile's path and the post's ids that an address names: `/in/<slug>`, a urn anywhere in it, or the ending of a
 * shared post's address, `/posts/<slug>-activity-<id>-<code>`.
 */
export function namedByLink(link: URL): { profile: string | null; ids: string[] } {
  const profile = link.pathname.match(/^\/in\/[^/]+/)?.[0] ?? null;
  const address = unescaped(link.pathname + link.search);
  const urn = address.match(/urn:li:(?:activity|groupPost|ugcPost|share):[\d-]+/)?.[0];
  const [, type, id] =
    address.match(/^\/posts\/[^?#]*-(activity|ugcPost|share)-(\d{15,20})(?:-|$|[/?#])/) ?? [];
  const named = urn ?? (type && id ? `urn:li:${type}:${id}` : undefined);
  return {
    profile: profile !== null && profile.length <= LONGEST_PROFILE ? profile : null,
    ids: named === undefined ? [] : [named],
  };
}

/** As written where it is no valid escaping. */
function unescaped(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function snapshotOf(written: string, typedName: string, link: URL | undefined): PostSnapshot {
  const { profile, ids } = link ? namedByLink(link) : { profile: null, ids: [] };
  const copied = readCopiedPost(written);
  const text = copied?.text ?? written;
  const name = typedName.trim() || (copied?.name ?? "");
  const author = { name: name.slice(0, 200), headline: copied?.headline.slice(0, 1_000) ?? "", profile };
  return {
    key: ids[0] ?? textDigest(author.profile ?? author.name, text),
    ids,
    author,
    text,
    age: null,
    truncated: false,
    edited: false,
    dialect: "by-hand",
  };
}
