/**
 * The style sheet for posts in an embedded part of the page. What the browser puts into the page does not reach into a
 * shadow root or a frame, so each such part gets one style element, which goes with the last mark there.
 */
import { call, type PageRoot } from "#linkedin/dom.ts";
import style from "../feed.css?inline";
import { ATTRIBUTE, sweep } from "./feed-attribute.ts";

export interface PartStyles {
  /** Posts stand in these parts now, and in no others. */
  stand(roots: ReadonlySet<PageRoot>): void;
}

/** What the element stands in: the page, a frame's page, or a shadow root. */
export function rootOf(element: Element): PageRoot | null {
  const root: PageRoot | Element = call(element, "getRootNode", []);
  return "activeElement" in root ? root : null;
}

/** Nothing is put into the page itself. `own` is told our elements, so that the reader passes over them. */
export function startPartStyles(page: Document, own: WeakSet<Node>): PartStyles {
  const styles = new Map<PageRoot, Element>();

  function put(root: PageRoot): void {
    if (styles.get(root)?.getRootNode() === root) return;
    sweep(root);
    const sheet = page.createElement("style");
    sheet.setAttribute(ATTRIBUTE, "host");
    sheet.textContent = style;
    own.add(sheet);
    const holder = root.nodeType === Node.DOCUMENT_NODE ? root.lastChild : root;
    holder?.appendChild(sheet);
    styles.set(root, sheet);
  }

  return {
    stand(roots) {
      for (const [root, sheet] of styles) {
        if (roots.has(root)) continue;
        sheet.remove();
        styles.delete(root);
      }
      for (const root of roots) if (root !== page) put(root);
    },
  };
}
