/** A post as it stood on screen. Never HTML: only what a reader could have copied by hand. */
import * as z from "zod";

/** Longest text of a post that is kept, in UTF-16 units; LinkedIn itself stops at 3,000. */
export const MAX_POST_TEXT = 200_000;

/**
 * Name of a post that is the same at each sight of it: LinkedIn's own urn where the page shows one,
 * else a digest of author and opening words (see `post-key.ts`).
 */
export type PostKey = string & { readonly __brand?: "PostKey" };

const Line = z.string().max(2_000);
const Id = z.string().max(300);
/** Path of a profile or company on www.linkedin.com, such as `/in/ada-example`; never a whole address. */
const ProfilePath = z
  .string()
  .max(500)
  .regex(/^\/(?:in|company|school)\/[^/?#\s]+$/);

const Author = z.strictObject({
  name: Line,
  headline: Line,
  profile: ProfilePath.nullable(),
});

const Quoted = z.strictObject({
  /** Name of the person whose words are quoted. */
  author: Line,
  headline: Line.optional(),
  text: z.string().max(MAX_POST_TEXT),
  ids: z.array(Id).max(20).optional(),
  profile: ProfilePath.nullable().optional(),
});

/** What the page reader hands over for one post; zod-checked where it enters the worker. */
export const PostSnapshot = z.strictObject({
  key: z.string().min(1).max(300),
  /** Every urn seen on the post, best first: activity, groupPost, ugcPost, share. */
  ids: z.array(Id).max(20),
  author: Author,
  /** The post's own words with its line breaks as `\n`; may be empty (image only). */
  text: z.string().max(MAX_POST_TEXT),
  /** Age label as shown ("3d", "2w"), null where none is shown. */
  age: Line.nullable(),
  /** The page holds less than the whole text. */
  truncated: z.boolean(),
  edited: z.boolean(),
  /** Name in a header such as "X reposted this". */
  surfacedBy: Line.optional(),
  /** Name of the person in whose post this one was quoted. */
  sharedBy: Line.optional(),
  quoted: Quoted.optional(),
  attachment: z.enum(["image", "document", "video", "article", "poll", "event"]).optional(),
  /** Page layout that read it, or `by-hand`. */
  dialect: z.string().max(40),
});

export type PostSnapshot = z.infer<typeof PostSnapshot>;
export type PostAuthor = PostSnapshot["author"];
export type QuotedPost = NonNullable<PostSnapshot["quoted"]>;
export type Attachment = NonNullable<PostSnapshot["attachment"]>;
