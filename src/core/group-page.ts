/** Which addresses are the feed of a LinkedIn group. No imports: page reader, worker and panel ask the same question. */

/** The one site that Guidepost reads and links to. */
export const LINKEDIN = "https://www.linkedin.com";

/**
 * LinkedIn's group number where the address is a group's feed (`/groups/<number>/`, with any query), else null.
 * Its other pages (members, about, discover) hold no posts.
 */
export function groupIdOf(address: string): string | null {
  return URL_PATTERN.exec(address)?.[1] ?? null;
}

/** Whether the address is on LinkedIn at all. */
export function isLinkedIn(address: string): boolean {
  return address === LINKEDIN || address.startsWith(`${LINKEDIN}/`);
}

const URL_PATTERN = /^https:\/\/www\.linkedin\.com\/groups\/(\d{1,20})\/?(?:[?#]|$)/;
