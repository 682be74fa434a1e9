/** A post as it stood on screen. Never HTML: only what a reader could have copied by hand. */
import * as z from "zod/mini";
import { list, someText, text, textLike } from "./schema.ts";

/** Longest text of a post that is kept, in UTF-16 units; LinkedIn itself stops at 3,000. */
export const MAX_POST_TEXT = 200_000;

/**
 * Name of a post that is the same at each sight of it: LinkedIn's own urn where the page shows one,
 * else a digest of author and opening words (see `post-key.ts`).
 */
export type PostKey = string & { readonly __brand?: "PostKey" };

const Line = text(2_000);
const Id = text(300);
/** Path of a profile or company on www.linkedin.com, such as `/in/ada-example`; never a whole address. */
const ProfilePath = textLike(/^\/(?:in|company|school)\/[^/?#\s]+$/, 500);

const Author = z.strictObject({
  name: Line,
  headline: Line,
  profile: z.nullable(ProfilePath),
});

const Quoted = z.strictObject({
  /** Name of the person whose words are quoted. */
  author: Line,
  headline: z.optional(Line),
  text: text(MAX_POST_TEXT),
  ids: z.optional(list(Id, 20)),
  profile: z.optional(z.nullable(ProfilePath)),
});

/** What the page reader hands over for one post; zod-checked where it enters the worker. */
export const PostSnapshot = z.strictObject({
  key: someText(300),
  /** Every urn seen on the post, best first: activity, groupPost, ugcPost, share. */
  ids: list(Id, 20),
  author: Author,
  /** The post's own words with its line breaks as `\n`; may be empty (image only). */
  text: text(MAX_POST_TEXT),
  /** Age label as shown ("3d", "2w"), null where none is shown. */
  age: z.nullable(Line),
  /** The page holds less than the whole text. */
  truncated: z.boolean(),
  edited: z.boolean(),
  /** Name in a header such as "X reposted this". */
  surfacedBy: z.optional(Line),
  /** Name of the person in whose post this one was quoted. */
  sharedBy: z.optional(Line),
  quoted: z.optional(Quoted),
  attachment: z.optional(z.enum(["image", "document", "video", "article", "poll", "event"])),
  /** Page layout that read it, or `by-hand`. */
  dialect: text(40),
});

export type PostSnapshot = z.infer<typeof PostSnapshot>;
export type PostAuthor = PostSnapshot["author"];
export type QuotedPost = NonNullable<PostSnapshot["quoted"]>;
export type Attachment = NonNullable<PostSnapshot["attachment"]>;
