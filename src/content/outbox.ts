/** Batches on their way to the worker: one at a time, in order, kept until they are answered. */
import type { PostSnapshot } from "#core/post.ts";
import { ask } from "#messaging/ask.ts";
import type { Ask, Refusal } from "#messaging/contract.ts";

/** Most posts in one message. */
const BATCH = 25;
/** Pause after a failure before the queue is tried again, in milliseconds. */
const RETRY_AFTER = 2_000;

export interface Outbox {
  /** Adds posts and the page's counts as they are now; an empty list still tells the counts. */
  send(posts: readonly PostSnapshot[]): void;
}

type Counts = Omit<Ask<"posts/seen">, "posts">;

/**
 * Starts an outbox. `counts` is asked at each message. Posts that could not be kept stay queued (they are still on
 * screen as well); `refused` hears a refusal after which no further message makes sense.
 */
export function startOutbox(
  signal: AbortSignal,
  counts: () => Counts,
  refused: (code: Refusal["code"]) => void,
): Outbox {
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
      const reply = await ask("posts/seen", { ...counts(), posts });
      if (reply.ok) queue.splice(0, posts.length);
      else if (reply.error.code === "stale" || reply.error.code === "no-consent") refused(reply.error.code);
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
