/** A node of ours in the page: a plain box with a closed shadow root, which no style, script or key of the page reaches. */
import { ATTRIBUTE } from "./feed-attribute.ts";

/** What happens inside is nobody else's business: the page must not take a press for one on its post, or a key for its own. */
const KEPT_INSIDE = [
  ...[
    "click",
    "auxclick",
    "dblclick",
    "mousedown",
    "mouseup",
    "pointerdown",
    "pointerup",
    "touchstart",
    "touchend",
  ],
  ...["keydown", "keypress", "keyup"],
];

export interface MarkHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Makes a host with a style text; it is not in the page yet. */
export function makeHost(page: Document, style: string): MarkHost {
  const host = page.createElement("div");
  host.setAttribute(ATTRIBUTE, "host");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = page.createElement("style");
  sheet.textContent = style;
  root.append(sheet);
  for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

/** An element with a class and words, which are text and never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  name: string,
  words = "",
): HTMLElementTagNameMap[K] {
  const made = page.createElement(tag);
  made.className = name;
  made.textContent = words;
  return made;
}

/** A button that hears a person and nobody else: events made by a page's script are not trusted. */
export function button(page: Document, name: string, pressed: () => void): HTMLButtonElement {
  const made = element(page, "button", name);
  made.type = "button";
  made.addEventListener("click", (event) => {
    if (event.isTrusted) pressed();
  });
  return made;
}
