/** Remembers which posts were handed on, by every id they showed: the page reuses its elements for other posts. */
import type { PostSnapshot } from "#core/post.ts";

interface Sent {
  text: string;
  edited: boolean;
}

export class SeenPosts {
  readonly #byName = new Map<string, Sent>();

  /** How many names are known. */
  get size(): number {
    return new Set(this.#byName.values()).size;
  }

  /** Whether the post is new or says something new; if so it counts as handed on from now. */
  isNews(post: PostSnapshot): boolean {
    const names = [post.key, ...post.ids];
    const known = names.map((name) => this.#byName.get(name)).find((sent) => sent !== undefined);
    const sent = known ?? { text: post.text, edited: post.edited };
    for (const name of names) this.#byName.set(name, sent);
    if (known === undefined) return true;
    if (post.text === known.text && post.edited === known.edited) return false;
    // The page empties and shortens cards that are scrolled away; that is no change of the post.
    if (post.edited === known.edited && known.text.startsWith(post.text)) return false;
    known.text = post.text;
    known.edited = post.edited;
    return true;
  }
}
