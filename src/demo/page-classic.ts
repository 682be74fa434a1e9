/** The demo group in the classic layout. */
import { classicOccludedSlot, classicSlot } from "./classic/card.ts";
import { classicContext } from "./classic/context.ts";
import { ASIDE, type DemoPage } from "./document.ts";
import { type FeedItem, steps } from "./feed.ts";
import { DEMO_GROUP, DEMO_GROUP_IDS, groupPath } from "./group.ts";
import { escapeHtml } from "./html.ts";
import { laterSteps } from "./scroll-steps.ts";

export const CLASSIC_BODY = "render-mode-BIGPIPE nav-v2 ember-application icons-loaded boot-complete";

export interface GroupPageOptions {
  /** The reader's now, in ms since the epoch. */
  now: number;
  /** Every card at once, nothing held back for scrolling. */
  all?: boolean;
}

/** The group's page. */
export function classicGroupPage({ now, all = false }: GroupPageOptions): DemoPage {
  const context = classicContext(now, DEMO_GROUP_IDS.classic);
  const cut = all ? [steps().flat()] : steps();
  const draw = (item: FeedItem, at: number) => classicSlot(context, item, at);
  const places = (cut[1] ?? []).map((item) => classicOccludedSlot(context, item));
  const cards = (cut[0] ?? []).map(draw);
  const name = escapeHtml(DEMO_GROUP.name);
  const header = `<section class="artdeco-card demo-head"><div class="demo-cover"></div><h1 class="t-24 t-black t-normal"><span>${name}</span></h1><p class="demo-sub"><span>Listed group • ${DEMO_GROUP.homeCity}</span></p><a href="${groupPath("classic")}members/" class="ember-view"><span>${DEMO_GROUP.members}</span></a><h2>About this group</h2><div class="break-words"><span dir="ltr">${escapeHtml(DEMO_GROUP.about)}</span></div></section>`;
  const share = `<div class="share-box-feed-entry__closed-share-box artdeco-card"><button id="${context.ember()}" class="artdeco-button artdeco-button--muted ember-view share-box-feed-entry__trigger demo-share" type="button"><span class="artdeco-button__text"><strong>Start a post in this group</strong></span></button></div>`;
  return {
    title: `${DEMO_GROUP.name} | Groups`,
    bodyClass: CLASSIC_BODY,
    content: classicShell(
      `${header}\n${share}\n${feed([...cards, ...places], cut.length > 1)}`,
      "Group feed",
    ),
    later: laterSteps(cut, draw, (item) => classicOccludedSlot(context, item)),
  };
}

/** One post on its own page. */
export function classicPostPage(item: FeedItem, now: number): DemoPage {
  const context = classicContext(now, DEMO_GROUP_IDS.classic);
  const content = classicShell(feed([classicSlot(context, item, 0)], false), "Post");
  return { title: "Post", bodyClass: CLASSIC_BODY, content };
}

/** Main column and side column of a classic page. */
export function classicShell(main: string, label: string): string {
  return `<div class="application-outlet"><div class="authentication-outlet"><div class="scaffold-layout__inner scaffold-layout-container"><div class="scaffold-layout__row scaffold-layout__content demo-columns">
<aside class="scaffold-layout__sidebar" aria-label="Sidebar">${ASIDE}</aside>
<main class="scaffold-layout__main" aria-label="${label}">
${main}
</main></div></div></div></div>`;
}

function feed(slots: readonly string[], more: boolean): string {
  const button = more
    ? '<div class="display-flex p5"><button class="artdeco-button scaffold-finite-scroll__load-button" type="button"><span class="artdeco-button__text">Show more results</span></button></div>'
    : "";
  return `<div class="scaffold-finite-scroll scaffold-finite-scroll--infinite"><div class="scaffold-finite-scroll__content"><h2 class="visually-hidden">Feed posts</h2>
${slots.join("\n")}
</div>${button}</div>`;
}
