/** Links to groups. */

const LINK = /^(?:https:\/\/www\.linkedin\.com)?\/groups\/(\d{1,20})(?:[/?#]|$)/;

/** The number of the group that a link leads to; empty for any other address. */
export function groupOfLink(href: string): string {
  return LINK.exec(href)?.[1] ?? "";
}
