/** Batches on their way to the worker: one at a time, in order, kept until they are answered. */
import type { PostSnapshot } from "#core/post.ts";
import { ask } from "#messaging/ask.ts";
import type { Answer, Ask, Refusal } from "#messaging/contract.ts";

/** Most posts in one message. */
const BATCH = 25;
/** Pause after a failure before the queue is tried again, in milliseconds. */
const RETRY_AFTER = 2_000;

export interface Outbox {
  /** Adds posts and the page's counts as they are now; an empty list still tells the counts. */
  send(posts: readonly PostSnapshot[]): void;
}

export interface OutboxEvents {
  /** The page's counts as they are now; asked at each message. */
  counts(): Omit<Ask<"posts/seen">, "posts">;
  /** Posts were kept; the answer, to a question of this moment (`performance.now()`), says how to mark them. */
  kept?(posts: readonly PostSnapshot[], answer: Answer<"posts/seen">, asked: number): void;
  /** A refusal after which no further message makes sense. */
  refused(code: Refusal["code"]): void;
}

/** Starts an outbox. Posts that could not be kept stay queued (they are still on screen as well). */
export function startOutbox(signal: AbortSignal, { counts, kept, refused }: OutboxEvents): Outbox {
  const queue: PostSnapshot[] = [];
  let size = BATCH;
  let sending = false;
  let untold = false;

  const run = async () => {
    if (sending || signal.aborted) return;
    sending = true;
    while (!signal.aborted && (queue.length > 0 || untold)) {
      const posts = queue.slice(0, size);
      untold = false;
      const asked = performance.now();
      const reply = await ask("posts/seen", { ...counts(), posts });
      if (reply.ok) {
        queue.splice(0, posts.length);
        if (!signal.aborted) kept?.(posts, reply.value, asked);
      } else if (reply.error.code === "stale" || reply.error.code === "no-consent") refused(reply.error.code);
      else if (reply.error.code === "bad-request") {
        // One post that is no post must not hold up the others: from here on each travels alone.
        if (posts.length <= 1) queue.shift();
        size = 1;
      } else {
        untold = true;
        setTimeout(() => void run(), RETRY_AFTER);
        break;
      }
      if (queue.length === 0) size = BATCH;
    }
    sending = false;
  };

  return {
    send(posts) {
      queue.push(...posts);
      untold = true;
      // Posts and the counts that come with them arrive one after the other, and travel as one message.
      queueMicrotask(run);
    },
  };
}
