/**
 * The whole conversation of Guidepost's parts, one call a line. The content script imports types of this file only,
 * so zod stays out of the page.
 */
import * as z from "zod/mini";
import type { FeedMark } from "#core/mark.ts";
import { PostSnapshot } from "#core/post.ts";
import { list, someText, text, textLike, whole } from "#core/schema.ts";

/** Most posts in one message: what one idle moment of the page reads. */
export const MAX_BATCH = 25;
/** Most marks that are asked for at once. */
export const MAX_KEYS = 100;

/** Who may make a call: the script in a LinkedIn page, or a page of the extension itself. */
export type Role = "content" | "panel";

interface Call<Ask extends z.ZodMiniType> {
  from: Role;
  ask(): Ask;
}
/** Shapes are made when the call is first made: the worker starts often, and mostly for one of them. */
function call<Ask extends z.ZodMiniType>(from: Role, ask: () => Ask): Call<Ask> {
  let made: Ask | undefined;
  return {
    from,
    ask() {
      made ??= ask();
      return made;
    },
  };
}

const count = () => whole(0, 1_000_000);
const groupId = () => textLike(/^\d{1,20}$/, 20);
const inTab = () => z.strictObject({ tabId: z.int() });
const nothing = () => z.strictObject({});
const key = () => someText(300);
/**
 * When a reading of a page began, in ms since the epoch. It names the reading: a last batch that is still on its way
 * neither undoes the reading's end nor stands up against a newer one.
 */
const session = () => whole(0);

/** Calls that the worker answers. */
export const contract = {
  /**
   * Posts now on screen, read and not yet sent; may be empty ("looked, found none"). Answers how many were kept, and
   * how to mark them: null where this group's feed is not marked; a post without a mark is left out.
   */
  "posts/seen": call("content", () =>
    z.strictObject({
      session: session(),
      groupId: groupId(),
      groupName: text(300),
      posts: list(PostSnapshot, MAX_BATCH),
      /** Misses so far by required field. */
      missed: z.record(text(40), count()),
      /** The reader's own judgement of the page. */
      health: z.enum(["ok", "partial", "by-shape", "nothing-found", "looking"]),
    }),
  ),
  /** The marks of posts that this page has sent, after a change elsewhere; refused where nothing is to be marked. */
  "marks/for": call("content", () => z.strictObject({ groupId: groupId(), keys: list(key(), MAX_KEYS) })),
  /** The user pressed a mark: open the panel at that post's card. */
  "card/open": call("content", () => z.strictObject({ key: key() })),
  /** The tab has come to a group, by whatever way; answers whether it is read by itself, `off` where no group is. */
  "group/arrived": call("content", () => z.strictObject({ groupId: groupId() })),
  /** The reader of this tab has stopped, and why. */
  "reader/ended": call("content", () =>
    z.strictObject({ session: session(), why: z.enum(["user", "left-group", "updated"]) }),
  ),
  /** Start reading the group page in this tab; needs that the toolbar button was pressed on it. */
  "reader/start": call("panel", inTab),
  /** The groups that are read by themselves have changed, or the leave to do so: scripts in open tabs follow. */
  "always/changed": call("panel", nothing),
  /** Stop the readers of all tabs: the agreement was taken back, or everything is erased. */
  "reader/stop-all": call("panel", nothing),
  /** The redacted sample of this tab's page, null where none can be made (`linkedin/redact`). */
  "reader/sample": call("panel", inTab),
  /** Stop the reader in this tab, or note that none is there any more. */
  "reader/stop": call("panel", inTab),
} as const;

/** What each call is answered with, where it is not refused. Only questions cross a boundary of trust, so only they have a shape. */
interface Answers {
  "posts/seen": { kept: number; marks: FeedMark[] | null };
  "marks/for": FeedMark[];
  "card/open": null;
  "group/arrived": "reading" | "not-this-group" | "off";
  "reader/ended": null;
  "reader/start": "reading" | "not-allowed" | "no-consent" | "no-group";
  "always/changed": null;
  "reader/stop-all": null;
  "reader/sample": string | null;
  "reader/stop": null;
}

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Ask<N extends CallName> = z.input<ReturnType<Contract[N]["ask"]>>;
export type Answer<N extends CallName> = Answers[N];

/** Why a call was refused; `detail` names fields and rules, never a person's words. */
export interface Refusal {
  code: "unknown-call" | "wrong-sender" | "stale" | "bad-request" | "no-consent" | "failed" | "no-answer";
  detail: string;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; error: Refusal };

/** How a call travels. */
export interface Envelope {
  call: string;
  /** Build stamp of the sender. */
  build: string;
  ask: unknown;
}

/** What the panel may ask the script in a page; checked by hand there (`content/answer-panel.ts`). */
export interface PageCalls {
  /** Stop reading this page. */
  "reader/stop": { ask: null; answer: true };
  /** Is a reader alive here? */
  "reader/alive": { ask: null; answer: true };
  /** Scroll to the post with one of these names; false where it is not on the page now. */
  "post/show": { ask: string[]; answer: boolean };
  /** Show every dimmed post, or dim them again; null only asks. Answers whether all are shown now. */
  "marks/show-all": { ask: boolean | null; answer: boolean };
}
