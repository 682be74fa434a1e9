/** Which addresses are the feed of a LinkedIn group. No imports: page reader, worker and panel ask the same question. */

/** The one site that Guidepost reads and links to. */
export const LINKEDIN = "https://www.linkedin.com";

/**
 * LinkedIn's group number where the address shows posts of one group, else null: its feed (`/groups/<number>/`, with any
 * query), a search in it, or a group post's own page. The group's other pages (members, about) hold no posts.
 */
export function groupIdOf(address: string): string | null {
  return (
    FEED.exec(address)?.[1] ?? SEARCH.exec(address)?.[1] ?? POST.exec(address)?.[1] ?? searchedGroup(address)
  );
}

/** Whether the address is a group's feed, whose heading is the group's name. */
export function isGroupFeed(address: string): boolean {
  return FEED.test(address);
}

/** Whether the address is a single post's own page that does not say which group, if any, the post is from. */
export function isPostPage(address: string): boolean {
  return UPDATE.test(address) || SHARED.test(address);
}

/** Whether the address is on LinkedIn at all. */
export function isLinkedIn(address: string): boolean {
  return address === LINKEDIN || address.startsWith(`${LINKEDIN}/`);
}

const FEED = /^https:\/\/www\.linkedin\.com\/groups\/(\d{1,20})\/?(?:[?#]|$)/;
const SEARCH = /^https:\/\/www\.linkedin\.com\/groups\/(\d{1,20})\/search(?:[/?#]|$)/;
/** A group post's urn names its group; LinkedIn writes it with and without escapes. */
const POST =
  /^https:\/\/www\.linkedin\.com\/feed\/update\/urn(?::|%3A)li(?::|%3A)groupPost(?::|%3A)(\d{1,20})-\d{1,20}(?:[/?#]|$)/i;
const UPDATE =
  /^https:\/\/www\.linkedin\.com\/feed\/update\/urn(?::|%3A)li(?::|%3A)(?:activity|ugcPost|share)(?::|%3A)\d{1,20}\/?(?:[?#]|$)/i;
const SHARED =
  /^https:\/\/www\.linkedin\.com\/posts\/[^/?#]{1,400}-(?:activity|ugcPost|share)-\d{1,20}(?:-[\w-]{1,20})?\/?(?:[?#]|$)/i;
const CONTENT_SEARCH = /^https:\/\/www\.linkedin\.com\/search\/results\/(?:content|all)\/?\?/;

/** The one group that a search of posts is narrowed to, by whatever name the address calls it. */
function searchedGroup(address: string): string | null {
  if (!CONTENT_SEARCH.test(address)) return null;
  for (const part of address.split(/[?&#]/)) {
    const [name = "", value = ""] = part.split("=");
    if (name.toLowerCase().includes("group"))
      return /^(?:%5B|%22|[["])*(\d{1,20})(?:%22|%5D|["\]])*$/i.exec(value)?.[1] ?? null;
  }
  return null;
}
