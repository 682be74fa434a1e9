/** Who wrote a post, in the classic layout: picture, name, degree, headline, age. */
import { ageLabel } from "../age.ts";
import type { DemoAuthor } from "../demo-post.ts";
import { avatar, escapeHtml } from "../html.ts";
import { spread } from "../post-ids.ts";
import { type ClassicContext, twins } from "./context.ts";

export interface ActorOptions {
  author: DemoAuthor;
  /** Hours; absent for an advert, which says "Promoted" in that place. */
  hoursAgo?: number;
  edited?: boolean;
  company?: boolean;
  /** The quoted author inside another post has no follow button. */
  quoted?: boolean;
}

const DEGREES = ["1st", "2nd", "3rd+"] as const;

/** Degree of contact, invented but always the same for one name. */
export function degreeOf(author: DemoAuthor): string {
  return DEGREES[spread(author.name) % 3] ?? "3rd+";
}

/** Address of a member or company, with the tracking part that LinkedIn adds. */
export function classicProfileUrl(author: DemoAuthor, company = false): string {
  const path = `https://www.linkedin.com/${company ? "company" : "in"}/${author.slug}`;
  if (company) return `${path}/posts`;
  const member = `ACoAAD${author.slug.replaceAll("-", "")}`.padEnd(39, "0").slice(0, 39);
  return `${path}?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${member}`;
}

/** The actor block of a post or of a quoted post. */
export function classicActor(context: ClassicContext, options: ActorOptions): string {
  const { author, company = false } = options;
  const name = escapeHtml(author.name);
  const headline = escapeHtml(author.headline);
  const href = classicProfileUrl(author, company);
  const degree = company ? "" : `• ${degreeOf(author)}`;
  // Some builds write names once, most twice: readers must take either.
  const twice = spread(author.slug) % 4 !== 0;
  const website =
    spread(author.slug) % 9 === 0
      ? `<a class="ember-view pb0" href="https://example.org/" id="${context.ember()}" rel="noopener noreferrer" tabindex="0" target="_blank"><div class="update-components-actor__sub-description-button-text">Visit my website</div></a>`
      : "<!---->";
  const follow = options.quoted
    ? ""
    : `<button aria-label="Follow ${name}" aria-pressed="false" class="follow update-components-actor__follow-button artdeco-button artdeco-button--tertiary" type="button"><span aria-hidden="true">Follow</span></button>`;
  return `<div class="display-flex align-items-flex-start update-components-actor--with-control-menu">
<div class="update-components-actor__container display-flex flex-grow-1">
<a aria-label="View ${name}’s graphic link" class="update-components-actor__image relative" data-test-app-aware-link="" href="${href}" target="_self"><span class="js-update-components-actor__avatar"><div class="ivm-image-view-model update-components-actor__avatar"><div class="ivm-view-attr__img-wrapper"><!----><img alt="View ${name}’s graphic link" class="ivm-view-attr__img--centered EntityPhoto-circle-3 update-components-actor__avatar-image evi-image ember-view" height="48" id="${context.ember()}" src="${avatar(author.name)}" width="48"></div></div></span></a>
<div class="update-components-actor__meta">
<a aria-label="View: ${name} ${degree} ${headline}" class="update-components-actor__meta-link" data-test-app-aware-link="" href="${href}" target="_self">
<span class="update-components-actor__title"><span class="hoverable-link-text t-14 t-bold t-black update-components-actor__single-line-truncate"><span dir="ltr">${twins(name, name, twice)}</span></span>${
    degree
      ? `<span class="update-components-actor__supplementary-actor-info text-body-xsmall t-black--light flex-shrink-zero">${twins(` ${degree}`, degree, twice)}</span>`
      : ""
  }</span>
<span class="update-components-actor__description text-body-xsmall t-black--light">${twins(headline, headline, twice)}</span>
</a>
${website}
<span class="update-components-actor__sub-description text-body-xsmall t-black--light">${age(options, twice)}</span>
</div>
</div>
${follow}
<!---->
</div>`;
}

function age(options: ActorOptions, twice: boolean): string {
  if (options.hoursAgo === undefined) return twins("Promoted", "Promoted", twice);
  const { short, long } = ageLabel(options.hoursAgo);
  const edited = options.edited ? " Edited •" : "";
  return twins(`${short} •${edited} `, `${long} •${edited} Visible to group members`, twice);
}
