/** The mark of one post: its terms as badges, or why it is dimmed; a press opens its card in the panel. */
import type { FeedMark } from "#core/mark.ts";
import type { Theme } from "#linkedin/theme.ts";
import { button, element, makeHost } from "./mark-host.ts";
import { MARK_STYLE } from "./mark-style.ts";
import { sayWhilePossible as say } from "./say-while-possible.ts";

/** What a mark shows now. */
export interface BarState {
  mark: FeedMark;
  /** The author, as the post names them. */
  name: string;
  /** The post is folded to this line. */
  folded: boolean;
  theme: Theme;
}

export interface BarActions {
  /** The card is asked for. */
  open(): void;
  /** The post is to be shown, or folded again. */
  toggle(): void;
}

export interface MarkBar {
  readonly host: HTMLElement;
  show(state: BarState): void;
}

/** Makes a mark; it is not in the page yet. */
export function makeBar(page: Document, actions: BarActions): MarkBar {
  const { host, root } = makeHost(page, MARK_STYLE);
  const bar = element(page, "div", "bar");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Guidepost");
  const open = button(page, "open", actions.open);
  const words = element(page, "span", "words");
  open.append(sign(page), words);
  const toggle = button(page, "toggle", actions.toggle);
  bar.append(open);
  root.append(bar);
  return {
    host,
    show(state) {
      const { mark, folded, theme } = state;
      bar.className = `bar ${theme}${folded ? " dim" : ""}`;
      words.replaceChildren(...parts(page, state));
      open.setAttribute("aria-label", openLabel(state));
      open.title = openTitle(mark);
      if (mark.look !== "dimmed") toggle.remove();
      else if (toggle.parentNode === null) bar.append(toggle);
      toggle.textContent = say(folded ? "markShow" : "markFold");
      toggle.setAttribute("aria-label", toggleLabel(state));
      toggle.setAttribute("aria-expanded", String(!folded));
    },
  };
}

function parts(page: Document, { mark, name, folded }: BarState): HTMLElement[] {
  const { look, badges, cautions, reason, approached } = mark;
  const said = approached ? [element(page, "span", "badge approached", `✓ ${say("markApproached")}`)] : [];
  const why = reason === "" ? [] : [element(page, "bdi", `why ${look}`, whyWords(mark))];
  if (folded) return [element(page, "bdi", "name", name), ...said, ...why];
  const warned = cautions.map((caution) => element(page, "bdi", "badge caution", `⚠ ${caution}`));
  return [...said, ...why, ...warned, ...badges.map((badge) => element(page, "bdi", "badge", badge))];
}

/** A tick or a question mark besides the colour. */
function whyWords({ look, reason }: FeedMark): string {
  if (look === "match") return `✓ ${reason}`;
  return look === "unsaid" ? `? ${reason}` : reason;
}

function openLabel({ mark, name }: BarState): string {
  const terms = [
    ...(mark.approached ? [say("markApproached")] : []),
    mark.reason,
    ...mark.cautions,
    ...mark.badges,
  ];
  return say("markOpenLabel", name, terms.filter((term) => term !== "").join(", "));
}

function openTitle({ reason, badges, cautions }: FeedMark): string {
  return [reason, [...cautions, ...badges].join(", ")].filter((line) => line !== "").join("\n");
}

function toggleLabel({ mark, name, folded }: BarState): string {
  return folded ? say("markShowLabel", name, mark.reason) : say("markFoldLabel", name);
}

/** A signpost with two boards. */
function sign(page: Document): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = page.createElementNS(space, "svg");
  svg.setAttribute("class", "sign");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = page.createElementNS(space, "path");
  path.setAttribute("fill", "currentColor");
  path.setAttribute("d", "M11 2h2v2h6l3 3-3 3h-6v2h5v6h-5v4h-2v-4H5l-3-3 3-3h6v-2H6V4h5z");
  svg.append(path);
  return svg;
}
