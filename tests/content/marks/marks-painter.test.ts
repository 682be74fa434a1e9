// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Marked, Painter } from "#content/marks/marks-painter.ts";
import type { FeedMark } from "#core/mark.ts";
import { aPost } from "#tests/app/a-post.ts";
import { eventually } from "#tests/eventually.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("#tests/panel/english-browser.ts")).englishBrowser(),
}));
const { startPainter } = await import("#content/marks/marks-painter.ts");

/** Tells the painter which elements are near, as the browser would. */
let near: (elements: Element[], isIntersecting?: boolean) => void;
class FakeIntersections {
  followed = new Set<Element>();
  constructor(heard: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    near = (elements, isIntersecting = true) => heard(elements.map((target) => ({ target, isIntersecting })));
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}

let life: AbortController;
let painter: Painter;
let own: WeakSet<Node>;
const opened = vi.fn();

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", FakeIntersections);
  document.body.innerHTML = "<main></main>";
  life = new AbortController();
  own = new WeakSet();
  opened.mockReset();
  painter = startPainter({ page: document, signal: life.signal, own, open: opened });
});
afterEach(() => life.abort());

function post(n: number, change: Partial<FeedMark> = {}): Marked {
  const key = `urn:li:activity:${n}`;
  const element = document.createElement("article");
  element.textContent = `Mirela Okafor Words of post number${n}`;
  document.querySelector("main")?.append(element);
  const mark: FeedMark = {
    key,
    look: "plain",
    badges: ["Email"],
    cautions: [],
    reason: "",
    approached: false,
    ...change,
  };
  return { element, mark, post: aPost({ key, text: `Words of post number${n}` }) };
}
const dimmed = (n: number) => post(n, { look: "dimmed", reason: "When: Evenings, not Mornings" });
const hosts = () => [...document.querySelectorAll("[data-guidepost=host]")];
const looks = () =>
  [...document.querySelectorAll("article")].map((each) => each.getAttribute("data-guidepost"));

describe("marks", () => {
  test("exist only for posts near the view; those that were seen keep their height", () => {
    const posts = [post(1), post(2)];
    painter.paint(posts, "light");
    expect(hosts()).toHaveLength(0);
    near([posts[0]?.element as Element]);
    expect(hosts().map((host) => host.nextSibling)).toEqual([posts[0]?.element]);
    near([posts[0]?.element as Element], false);
    expect(hosts()).toHaveLength(0);
    expect(looks()).toEqual(["bar", null]);
  });

  test("are closed to the page and known to the reader as our own", () => {
    const one = post(1);
    painter.paint([one], "light");
    near([one.element]);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(own.has(hosts()[0] as Node)).toBe(true);
  });

  test("copies that the page made of its own source, our mark in it, go when the post is marked (F9)", () => {
    const one = post(1);
    const main = one.element.parentElement;
    one.element.insertAdjacentHTML(
      "beforebegin",
      '<div data-guidepost="host"></div><div data-guidepost="host"></div>',
    );
    painter.paint([one], "light");
    near([one.element]);
    expect(hosts()).toHaveLength(1);
    expect(own.has(hosts()[0] as Node)).toBe(true);
    expect(main?.children).toHaveLength(2);
  });

  test("are never more than thirty; what has no line is not folded, so the page stays long", () => {
    const posts = Array.from({ length: 100 }, (_, n) => dimmed(n));
    painter.paint(posts, "light");
    near(posts.map(({ element }) => element));
    expect(hosts()).toHaveLength(30);
    expect(looks().filter((look) => look === "dim")).toHaveLength(30);
    near(
      posts.slice(0, 10).map(({ element }) => element),
      false,
    );
    expect(hosts()).toHaveLength(30);
    expect(looks().filter((look) => look === "dim")).toHaveLength(40);
  });

  test("go with the signal, and leave nothing (F8)", () => {
    const posts = [post(1), dimmed(2)];
    const before = document.body.innerHTML;
    painter.paint(posts, "light");
    near(posts.map(({ element }) => element));
    expect(document.body.innerHTML).not.toBe(before);
    life.abort();
    expect(document.body.innerHTML).toBe(before);
  });

  test("and nothing of what the page has copied of us, wherever it put it (F8, F9)", () => {
    const posts = [post(1), dimmed(2)];
    const before = document.body.innerHTML;
    painter.paint(posts, "light");
    near(posts.map(({ element }) => element));
    const copy = document.createElement("section");
    copy.innerHTML = document.querySelector("main")?.innerHTML ?? "";
    document.body.append(copy);
    expect(hosts()).toHaveLength(4);
    life.abort();
    expect(hosts()).toHaveLength(0);
    expect(document.querySelectorAll("[data-guidepost]")).toHaveLength(0);
    copy.remove();
    expect(document.body.innerHTML).toBe(before);
  });

  test("a post that has lost its mark, or left the page, is as LinkedIn made it", () => {
    const posts = [dimmed(1), post(2)];
    painter.paint(posts, "light");
    near(posts.map(({ element }) => element));
    painter.paint([], "light");
    expect(looks()).toEqual([null, null]);
    expect(hosts()).toHaveLength(0);
  });

  test("a post in a dialog was opened on purpose and is left alone", () => {
    const one = dimmed(1);
    document.querySelector("main")?.setAttribute("role", "dialog");
    painter.paint([one], "light");
    near([one.element]);
    expect(looks()).toEqual([null]);
  });
});

describe("dimming", () => {
  test("all are shown at once and dimmed again", () => {
    const posts = [dimmed(1), dimmed(2), post(3)];
    painter.paint(posts, "light");
    near(posts.map(({ element }) => element));
    expect(looks()).toEqual(["dim", "dim", "bar"]);
    painter.showAll(true);
    expect([painter.allShown, ...looks()]).toEqual([true, "bar", "bar", "bar"]);
    painter.showAll(false);
    expect(looks()).toEqual(["dim", "dim", "bar"]);
  });

  test("one post is shown for good, also when the marks come anew", () => {
    const posts = [dimmed(1), dimmed(2)];
    painter.paint(posts, "light");
    near(posts.map(({ element }) => element));
    painter.show(posts[0]?.element as Element);
    painter.paint(posts, "light");
    expect(looks()).toEqual(["bar", "dim"]);
  });

  test("a folded post that now matches stands in full, near or far", () => {
    const one = dimmed(1);
    painter.paint([one], "light");
    near([one.element]);
    near([one.element], false);
    expect(looks()).toEqual(["dim"]);
    painter.paint([{ ...one, mark: { ...one.mark, look: "match" } }], "light");
    expect(looks()).toEqual(["bar"]);
  });

  test("a post that holds the keyboard's focus is not folded", () => {
    const one = dimmed(1);
    const link = document.createElement("a");
    link.href = "#";
    one.element.append(link);
    link.focus();
    painter.paint([one], "light");
    near([one.element]);
    expect(looks()).toEqual(["bar"]);
  });

  test("an element filled with another post is freed before the reader has looked (F23)", async () => {
    const one = dimmed(1);
    painter.paint([one], "light");
    near([one.element]);
    one.element.replaceChildren("Promoted: a fine advert");
    await eventually(() => expect(looks()).toEqual([null]));
    expect(hosts()).toHaveLength(0);
  });

  test("an element that shows another post in the next look has that post's mark", () => {
    const one = dimmed(1);
    painter.paint([one], "light");
    near([one.element]);
    const other = post(2);
    painter.paint([{ ...other, element: one.element }], "light");
    near([one.element]);
    expect(hosts()).toHaveLength(1);
    expect(one.element.getAttribute("data-guidepost")).toBe("bar");
  });
});
