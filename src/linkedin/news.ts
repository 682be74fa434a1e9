/** What changed on a page since it was last looked at, so that the next look need not be at all of it. */
import { ancestorsOf, isElement } from "./dom.ts";
import { remembering } from "./remember.ts";

/** With more changes at once it is cheaper to look at everything again. */
const MANY_CHANGES = 500;

export class News {
  /** Cards in which something changed. */
  readonly cards = new Set<Element>();
  /** What changed outside of them. */
  readonly places = new Set<Node>();
  /** What came in outside of them. */
  readonly added = new Set<Element>();
  /** Something went, or was moved. */
  hasLosses = false;
  /** There is too much to be followed. */
  isFlood = false;
  /**
   * It came while a look went on, which may or may not have seen it, or something hidden was shown: only a look at the whole
   * page is sure to.
   */
  isLate = false;
  #count = 0;

  get isNone(): boolean {
    return this.#count === 0;
  }

  /** Notes changes on a page that holds these cards. */
  note(records: readonly MutationRecord[], cards: ReadonlySet<Node>): void {
    this.#count += records.length;
    if (this.#count > MANY_CHANGES) {
      this.isFlood = true;
      return;
    }
    const holderOf = remembering((node: Node) => cardAround(node, cards));
    for (const { target, addedNodes, removedNodes } of records) {
      const holder = holderOf(target);
      if (removedNodes.length > 0) this.hasLosses = true;
      if (holder !== null) this.cards.add(holder);
      else {
        this.places.add(target);
        for (const node of addedNodes) if (isElement(node)) this.added.add(node);
      }
    }
  }
}

function cardAround(node: Node, cards: ReadonlySet<Node>): Element | null {
  if (cards.has(node) && isElement(node)) return node;
  for (const ancestor of ancestorsOf(node)) if (cards.has(ancestor)) return ancestor;
  return null;
}
