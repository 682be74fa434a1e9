/** The script inside the pages: cards come step by step, texts unfold, the home feed turns into a group. */
import { Window } from "happy-dom";
import { afterEach, describe, expect, test } from "vitest";
import { type DemoPage, demoDocument } from "#demo/document.ts";
import { CARDS_A_STEP, FEED, steps } from "#demo/feed.ts";
import { groupPath } from "#demo/group.ts";
import { classicGroupPage } from "#demo/page-classic.ts";
import { sduiGroupPage } from "#demo/page-sdui.ts";
import { homePage } from "#demo/pages.ts";
import { DEMO_POSTS } from "#demo/posts/posts.ts";
import { readPage } from "#linkedin/read-page.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const opened: Window[] = [];

function open(page: DemoPage, path: string, routes: Record<string, DemoPage> = {}): Window {
  const window = new Window({
    url: `https://www.linkedin.com${path}`,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write(demoDocument(page, routes));
  opened.push(window);
  return window;
}

afterEach(async () => {
  for (const window of opened.splice(0)) await window.happyDOM.close();
});

const press = (window: Window, selector: string) =>
  window.document
    .querySelector(selector)
    ?.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true }));
const textsRead = (window: Window) =>
  readPage(window.document as unknown as Document, { groupId: null }).posts.map(({ text }) => text);
const inFirst = (count: number) =>
  FEED.slice(0, count).flatMap((item) => (item.kind === "post" ? [item.post.text] : []));

// Reading a page of 2 MB in a made-up browser takes its time on a busy machine.
const PATIENT = { timeout: 30_000 };

describe.each([
  { dialect: "classic" as const, page: classicGroupPage },
  { dialect: "sdui" as const, page: sduiGroupPage },
])("$dialect", ({ dialect, page }) => {
  const path = groupPath(dialect);
  const loadButton =
    dialect === "classic" ? ".scaffold-finite-scroll__load-button" : "main section > div > button";

  test("each press of the button fills the next places, until all posts are there", PATIENT, () => {
    const window = open(page({ now: NOW }), path);
    const cards = () => window.document.querySelectorAll("[role=article], [role=listitem]").length;
    for (const step of steps().slice(1)) {
      const before = cards();
      press(window, loadButton);
      expect(cards() - before).toBeGreaterThanOrEqual(step.filter(({ kind }) => kind === "post").length);
    }
    expect(textsRead(window)).toEqual(DEMO_POSTS.map(({ text }) => text));
    expect(window.document.querySelector(loadButton)?.hasAttribute("hidden")).toBe(true);
  });

  test("a folded text unfolds", PATIENT, () => {
    const window = open(page({ now: NOW }), path);
    const more = dialect === "classic" ? ".see-more" : "[data-testid=expandable-text-button]";
    const folded = dialect === "classic" ? ".feed-shared-inline-show-more-text--3-lines" : ".folded";
    const before = window.document.querySelectorAll(folded).length;
    press(window, more);
    expect(window.document.querySelectorAll(folded).length).toBe(before - 1);
  });

  test("from the home feed, a group's link changes address, title and page without loading", PATIENT, () => {
    const window = open(homePage(NOW), "/feed/", { [path]: page({ now: NOW }) });
    press(window, `a[data-in-app="${path}"]`);
    expect(window.location.pathname).toBe(path);
    expect(window.document.title).toBe(page({ now: NOW }).title);
    press(window, loadButton);
    expect(textsRead(window)).toEqual(inFirst(2 * CARDS_A_STEP));
  });
});
