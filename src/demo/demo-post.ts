/** What a post of the demo group is, before any page is drawn from it. */
import type { OfferValues, PostKind } from "#core/offer.ts";
import type { Attachment } from "#core/post.ts";

export interface DemoAuthor {
  name: string;
  headline: string;
  /** Last part of the profile's path: `/in/<slug>`, or `/company/<slug>` for a company. */
  slug: string;
}

/** What a careful reader finds in a post: the kind and, for offers, a few plain facts (not all there are). */
export interface Expected {
  kind: PostKind;
  facts?: Partial<OfferValues>;
}

export interface DemoComment {
  author: DemoAuthor;
  text: string;
}

export interface DemoAttachment {
  kind: Attachment;
  title: string;
  /** Answers of a poll. */
  options?: readonly string[];
}

/** Words with an author and an age: enough to be quoted in another post. */
export interface DemoWords {
  /** Unique in the group; the post's id is made from it, so it never changes. */
  key: string;
  author: DemoAuthor;
  /** Lines are separated by `\n`; empty for a post that is only an image. */
  text: string;
  /** Hours between posting and the reader's now. */
  hoursAgo: number;
  expected: Expected;
}

export interface DemoPost extends DemoWords {
  quoted?: DemoWords;
  /** Header above the author: who brought the post into the feed, and how. */
  surfacedBy?: { by: DemoAuthor; how: "likes this" | "reposted this" | "commented on this" };
  attachment?: DemoAttachment;
  edited?: true;
  /** Kept first in the group under a "Featured" header. */
  pinned?: true;
  comments?: readonly DemoComment[];
  /** Rarer shapes of the newer layout: the group as actor, or a text without its box. */
  sduiShape?: "group-actor" | "bare-text";
}

/** A member, with a profile path that no real member has (the ending is not LinkedIn's way). */
export function person(name: string, headline: string): DemoAuthor {
  return { name, headline, slug: `${slugOf(name)}-demo` };
}

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .replace(/-$/, "");
}
