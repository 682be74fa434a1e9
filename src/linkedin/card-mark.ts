/** The marks of a card, as its selectors tell them: what it is itself, and what stands in it. */
import type { Dialect } from "./dialect.ts";
import { closest, findFirst, matches, parentOf } from "./dom.ts";
import { remembering } from "./remember.ts";

/** One mark. What stands in an element is dear to ask of a whole page, so it is asked of the likely elements alone. */
export interface CardMark {
  /** The selector without its `:has(…)`. */
  readonly itself: string;
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
}

/** Reads a selector whose `:has(…)` and `:not(:has(…))` stand at its end and hold no parentheses. */
export const cardMark = remembering((selector: string): CardMark => {
  const inside = [...selector.matchAll(/:(not\(:)?has\(([^()]*)\)/g)];
  const asked = (isLack: boolean) =>
    inside.flatMap(([, not, inner]) => ((not !== undefined) === isLack && inner ? [inner] : []));
  const itself = selector.slice(0, inside[0]?.index ?? selector.length);
  return { itself, holds: asked(false), lacks: asked(true) };
});

/** Whether the element is a card in this layout. */
export function claims({ post, weakly }: Dialect, element: Element): boolean {
  if (isMarked(element, post)) return true;
  if (weakly === undefined || !isMarked(element, weakly.post)) return false;
  const parent = parentOf(element);
  return parent === null || closest(parent, weakly.outside) === null;
}

function isMarked(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => {
    const { itself, holds, lacks } = cardMark(selector);
    return (
      matches(element, itself) &&
      holds.every((one) => findFirst(element, one) !== null) &&
      lacks.every((one) => findFirst(element, one) === null)
    );
  });
}
