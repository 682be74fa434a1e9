/**
 * The whole conversation of Guidepost's parts, one call a line. The content script imports types of this file only,
 * so zod stays out of the page.
 */
import * as z from "zod/mini";
import { FeedMark } from "#core/mark.ts";
import { PostSnapshot } from "#core/post.ts";
import { list, someText, text, textLike, whole } from "#core/schema.ts";

/** Most posts in one message: what one idle moment of the page reads. */
export const MAX_BATCH = 25;
/** Most marks that are asked for at once. */
export const MAX_KEYS = 100;

/** Longest redacted sample, in UTF-16 units. */
const MAX_SAMPLE = 400_000;

/** Who may make a call: the script in a LinkedIn page, or a page of the extension itself. */
export type Role = "content" | "panel";

interface Call<Ask extends z.ZodMiniType, Answer extends z.ZodMiniType> {
  from: Role;
  ask(): Ask;
  answer(): Answer;
}
/** Shapes are made when the call is first made: the worker starts often, and mostly for one of them. */
const call = <Ask extends z.ZodMiniType, Answer extends z.ZodMiniType>({
  from,
  ask,
  answer,
}: Call<Ask, Answer>): Call<Ask, Answer> => {
  let made: Ask | undefined;
  return {
    from,
    ask() {
      made ??= ask();
      return made;
    },
    answer,
  };
};

const count = () => whole(0, 1_000_000);
const groupId = () => textLike(/^\d{1,20}$/, 20);
const tabId = () => z.int();
const key = () => someText(300);
const nothing = () => z.null();
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
  "posts/seen": call({
    from: "content",
    ask: () =>
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
    answer: () => z.strictObject({ kept: count(), marks: z.nullable(list(FeedMark, MAX_BATCH)) }),
  }),
  /** The marks of posts that this page has sent, after a change elsewhere; refused where nothing is to be marked. */
  "marks/for": call({
    from: "content",
    ask: () => z.strictObject({ groupId: groupId(), keys: list(key(), MAX_KEYS) }),
    answer: () => list(FeedMark, MAX_KEYS),
  }),
  /** The user pressed a mark: open the panel at that post's card. */
  "card/open": call({ from: "content", ask: () => z.strictObject({ key: key() }), answer: nothing }),
  /** The tab has come to a group, by whatever way; answers whether it is read by itself, `off` where no group is. */
  "group/arrived": call({
    from: "content",
    ask: () => z.strictObject({ groupId: groupId() }),
    answer: () => z.enum(["reading", "not-this-group", "off"]),
  }),
  /** The reader of this tab has stopped, and why. */
  "reader/ended": call({
    from: "content",
    ask: () => z.strictObject({ session: session(), why: z.enum(["user", "left-group", "updated"]) }),
    answer: nothing,
  }),
  /** Start reading the group page in this tab; needs that the toolbar button was pressed on it. */
  "reader/start": call({
    from: "panel",
    ask: () => z.strictObject({ tabId: tabId() }),
    answer: () => z.enum(["reading", "not-allowed", "no-consent"]),
  }),
  /** The groups that are read by themselves have changed, or the leave to do so: scripts in open tabs follow. */
  "always/changed": call({ from: "panel", ask: () => z.strictObject({}), answer: nothing }),
  /** Stop the readers of all tabs: the agreement was taken back, or everything is erased. */
  "reader/stop-all": call({ from: "panel", ask: () => z.strictObject({}), answer: nothing }),
  /** The redacted sample of this tab's page, null where none can be made (`linkedin/redact`). */
  "reader/sample": call({
    from: "panel",
    ask: () => z.strictObject({ tabId: tabId() }),
    answer: () => z.nullable(text(MAX_SAMPLE)),
  }),
  /** Stop the reader in this tab, or note that none is there any more. */
  "reader/stop": call({ from: "panel", ask: () => z.strictObject({ tabId: tabId() }), answer: nothing }),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Ask<N extends CallName> = z.input<ReturnType<Contract[N]["ask"]>>;
export type Answer<N extends CallName> = z.output<ReturnType<Contract[N]["answer"]>>;

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
