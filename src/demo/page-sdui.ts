/** The demo group, and the home feed, in the newer layout ("server-driven": nameless boxes and opaque keys). */
import { ASIDE, type DemoPage } from "./document.ts";
import { type FeedItem, steps } from "./feed.ts";
import { DEMO_GROUP, DEMO_GROUP_IDS, groupPath } from "./group.ts";
import { escapeHtml } from "./html.ts";
import type { GroupPageOptions } from "./page-classic.ts";
import { laterSteps } from "./scroll-steps.ts";
import { sduiCell } from "./sdui/card.ts";
import { HASHED, opaque, sduiContext } from "./sdui/context.ts";

/** The group's page. */
export function sduiGroupPage({ now, all = false }: GroupPageOptions): DemoPage {
  const context = sduiContext(now, DEMO_GROUP_IDS.sdui);
  const cut = all ? [steps().flat()] : steps();
  const draw = (item: FeedItem) => sduiCell(context, item);
  const cells = [...(cut[0] ?? []).map(draw), ...(cut[1] ?? []).map(placeAhead)];
  const header = `<div class="demo-card demo-head" componentkey="group-header-${opaque("header")}"><div class="demo-cover"></div><h1><span>${escapeHtml(DEMO_GROUP.name)}</span></h1><p class="demo-sub">Listed group • ${DEMO_GROUP.homeCity}</p><a href="https://www.linkedin.com${groupPath("sdui")}members/"><p>${DEMO_GROUP.members}</p></a><h2>About this group</h2><p>${escapeHtml(DEMO_GROUP.about)}</p></div>`;
  const share = `<div class="demo-card"><div role="button" tabindex="0"><div class="demo-share" aria-label="Start a post in this group"><p>Start a post in this group</p></div></div></div>`;
  return {
    title: `${DEMO_GROUP.name} | Groups`,
    bodyClass: "",
    content: sduiShell(`${header}${share}${column(cells, cut.length > 1)}`, "groups.GroupFeed"),
    later: laterSteps(cut, draw, placeAhead),
  };
}

/** A feed of given items, as the home page has it. */
export function sduiFeed(items: readonly FeedItem[], now: number): string {
  const context = sduiContext(now, DEMO_GROUP_IDS.sdui, 90_000);
  return column(
    items.map((item) => sduiCell(context, item)),
    false,
  );
}

/** Main column and side column of a page of the newer layout. */
export function sduiShell(main: string, screen: string): string {
  return `<div id="root" data-strictmode="true"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.${screen}"><div><main id="workspace" tabindex="-1"><div><div class="demo-columns"><aside aria-label="Sidebar">${ASIDE}</aside><section aria-label="Primary content"><div>
${main}
</div></section></div></div></main></div></div><div id="interop-outlet" data-testid="interop-shadowdom"></div></div>`;
}

/** A cell not made yet, tall enough that one has to scroll to it. */
function placeAhead(): string {
  return `<div class="${HASHED.ahead}" data-display-contents="true"><div class="${HASHED.empty}"></div></div>`;
}

function column(cells: readonly string[], more: boolean): string {
  const button = more
    ? `<button class="${HASHED.load}" type="button"><span>Show more results</span></button>`
    : "";
  return `<div role="list" data-component-type="LazyColumn" componentkey="container-update-list_${opaque("list")}-lazy-container"><div data-lazy-mount-id="${opaque("mount")}" style="display:contents" data-display-contents="true">
${cells.join("\n")}
</div></div>${button}`;
}
