/** Who wrote a post, in the newer layout. */
import { ageLabel } from "../age.ts";
import { degreeOf } from "../classic/actor.ts";
import type { DemoAuthor } from "../demo-post.ts";
import { avatar, escapeHtml } from "../html.ts";
import { spread } from "../post-ids.ts";
import { HASHED, type SduiContext } from "./context.ts";

export interface SduiActor {
  author: DemoAuthor;
  /** Hours; absent for an advert, which says "Promoted" in that place. */
  hoursAgo?: number;
  edited?: boolean;
  company?: boolean;
}

/** Full address of a member or company. */
export function sduiProfileUrl(author: DemoAuthor, company = false): string {
  return `https://www.linkedin.com/${company ? "company" : "in"}/${author.slug}/${company ? "posts/" : ""}`;
}

/** The actor block of a post. */
export function sduiActor(context: SduiContext, actor: SduiActor): string {
  const { author, company = false } = actor;
  const name = escapeHtml(author.name);
  const href = sduiProfileUrl(author, company);
  const degree = company ? "" : degreeOf(author);
  const badge = spread(author.slug) % 5 === 0 && !company ? " Premium Profile" : "";
  const website =
    spread(author.slug) % 9 === 0
      ? `<div data-display-contents="true"><a componentkey="${context.key()}" href="https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fexample%2Eorg%2F&amp;urlhash=AAAA" tabindex="0" target="_blank"><p class="${HASHED.quiet}" componentkey="${context.key()}">Visit my website</p></a></div>`
      : "";
  return `<div class="${HASHED.actor}"><a componentkey="${context.key()}" href="${href}" tabindex="0"><figure class="${HASHED.face}" componentkey="${context.key()}"><img alt="View ${company ? "company: " : ""}${name}${company ? "" : "’s profile"}" data-loaded="true" src="${avatar(author.name)}"></figure></a><div class="${HASHED.who}"><div><div><a componentkey="${context.key()}" href="${href}" tabindex="0"><div componentkey="${context.key()}"><div${degree ? ` aria-label="${name}${badge} ${degree}"` : ""}><div><div><p class="${HASHED.name}">${name}</p></div></div>${degree ? `<div><p class="${HASHED.quiet}"><span> </span>• ${degree}</p></div>` : ""}</div></div></a></div><div><p class="${HASHED.quiet}">${escapeHtml(author.headline)}</p></div>${website}<div><p class="${HASHED.quiet}" componentkey="${context.key()}">${age(actor)}</p></div><a componentkey="${context.key()}" href="${href}" tabindex="0"><div componentkey="${context.key()}"></div></a></div></div><div data-display-contents="true"><div componentkey="${context.key()}"><button class="${HASHED.follow}" aria-label="Follow ${name}" componentkey="${context.key()}" type="button"><span>Follow</span></button></div></div></div>`;
}

/** Age as the newer layout writes it, or the word for an advert. */
function age(actor: SduiActor): string {
  if (actor.hoursAgo === undefined) return "Promoted";
  const edited = actor.edited ? " Edited •" : "";
  return `${ageLabel(actor.hoursAgo).short} •${edited}<span> </span><svg aria-hidden="false" aria-label="Visibility: Group" fill="currentColor" height="12" role="img" viewBox="0 0 16 16" width="12"><circle cx="8" cy="8" r="6"/></svg>`;
}

/** A post seen as its group's: the group is the link, the person only a line of text. */
export function groupActor(
  context: SduiContext,
  actor: SduiActor,
  groupName: string,
  activity: string,
): string {
  const href = `https://www.linkedin.com/groups/${context.groupId}/?q=highlightedFeedForGroups&amp;highlightedUpdateUrn=urn%3Ali%3Aactivity%3A${activity}`;
  const name = escapeHtml(actor.author.name);
  const degree = degreeOf(actor.author);
  const group = escapeHtml(groupName);
  return `<div class="${HASHED.actor}"><a href="${href}" aria-label="View group: ${group}"><figure class="${HASHED.face}"><img alt="" src="${avatar(groupName)}"></figure></a><div class="${HASHED.who}"><a href="${href}"><div aria-label="${name} ${degree}"><p class="${HASHED.name}">${group}</p></div></a><p class="${HASHED.quiet}">${name} • ${degree}</p><p class="${HASHED.quiet}">${age(actor)}</p></div></div>`;
}
