/** Addresses of people and organisations, cut down to a path on www.linkedin.com. */

const LINK =
  /^(?:https:\/\/(?:www|[a-z]{2})\.linkedin\.com)?\/(in|company|school)\/([^/?#\s\\]{1,400})(?:[/?#]|$)/i;

/**
 * `/in/slug`, `/company/slug` or `/school/slug` of a link, null for any other address: other hosts, look-alikes and
 * `javascript:` included.
 */
export function profilePathOf(href: string): string | null {
  const [, kind, slug] = LINK.exec(href.slice(0, 2_000)) ?? [];
  if (kind === undefined || slug === undefined || /^\.+$/.test(slug)) return null;
  return `/${kind.toLowerCase()}/${slug}`;
}
