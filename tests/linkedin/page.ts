/** Pages for the tests: parsed, never shown, never loading anything. */
import { Window } from "happy-dom";

/** A document made of markup, as a saved page would be read. */
export function pageOf(html: string): Document {
  const window = new Window({
    url: "https://www.linkedin.com/groups/4400/",
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  return new window.DOMParser().parseFromString(html, "text/html") as unknown as Document;
}

/** The first element that matches; fails the test where there is none. */
export function elementOf(page: Document, selector: string): Element {
  const element = page.querySelector(selector);
  if (element === null) throw new Error(`no ${selector} on the page`);
  return element;
}
