/** The one attribute that posts of a marked page carry; `feed.css` hangs on it. */

import { findAll, type PageRoot } from "#linkedin/dom.ts";

export const ATTRIBUTE = "data-guidepost";

/** `bar` room for a mark above the post · `dim` folded to one line · null as LinkedIn made it. */
export type PostLook = "bar" | "dim" | null;

export function setLook(post: Element, look: PostLook): void {
  if (post.getAttribute(ATTRIBUTE) === look) return;
  if (look === null) post.removeAttribute(ATTRIBUTE);
  else post.setAttribute(ATTRIBUTE, look);
}

export function isFoldedNow(post: Element): boolean {
  return post.getAttribute(ATTRIBUTE) === "dim";
}

export function isMark(element: Element | null): element is Element {
  return element?.getAttribute(ATTRIBUTE) === "host";
}

/** Takes away what an older copy of ours may have left: its marks, and the attribute. */
export function sweep(page: PageRoot): void {
  for (const element of findAll(page, `[${ATTRIBUTE}]`)) {
    if (element.getAttribute(ATTRIBUTE) === "host") element.remove();
    else element.removeAttribute(ATTRIBUTE);
  }
}
