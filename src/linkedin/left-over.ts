/**
 * What stood on the page before the tab moved on. LinkedIn changes the address before, or long before, it takes away what
 * belongs to the place that was left: such posts are believed only once they have stayed.
 */
import type { PostSnapshot } from "#core/post.ts";

export class LeftOver {
  #elements: Set<Element> | null = null;
  readonly #keys = new Set<string>();
  #isOver: boolean;

  /** `inDoubt`: the tab has only just come here, without loading a page. */
  constructor(inDoubt: boolean) {
    this.#isOver = !inDoubt;
  }

  /** Tells the elements that hold posts; those of the first look are in doubt. */
  stands(elements: ReadonlySet<Element>): void {
    if (!this.#isOver) this.#elements ??= new Set(elements);
  }

  /** Whether this post is not to be told yet. An element that is used again for another post is in doubt no longer. */
  holds(element: Element, post: PostSnapshot): boolean {
    if (this.#isOver) return false;
    if (this.#elements?.delete(element)) this.#keys.add(post.key);
    return this.#keys.has(post.key);
  }

  /** The doubt is over: what still stands belongs here. */
  end(): void {
    this.#isOver = true;
    this.#elements = null;
    this.#keys.clear();
  }
}
