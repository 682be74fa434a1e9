/** What the parser says of the posts of a batch, each read once: ahead, while the store is waited for, or when asked for. */
import type { OfferCard } from "#core/card.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { PostSnapshot } from "#core/post.ts";
import { postsIn } from "#core/quoted-post.ts";

export type Reading = Pick<OfferCard, "parsed" | "kind" | "parsedBy">;

export class Readings {
  readonly #known = new Map<string, Reading>();
  #isOver = false;

  /** What the parser says of this post. */
  of({ text, author: { headline } }: PostSnapshot): Reading {
    const words = `${headline}\n${text}`;
    const known = this.#known.get(words);
    if (known) return known;
    const parsed = parsePost(text, { headline });
    const reading = { parsed, kind: parsed.kind, parsedBy: PARSER_REVISION };
    this.#known.set(words, reading);
    return reading;
  }

  /**
   * Reads one post after the other, and gives way before each: `pause` resolves once nothing more pressing is to be done.
   * Ends with the last post, or with `stop`.
   */
  async ahead(posts: readonly PostSnapshot[], pause: () => Promise<unknown>): Promise<void> {
    for (const post of posts.flatMap(postsIn)) {
      await pause();
      if (this.#isOver) return;
      this.of(post);
    }
  }

  /** Reads no more ahead: who knows by now which posts are new asks for those. */
  stop(): void {
    this.#isOver = true;
  }
}
