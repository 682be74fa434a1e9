// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { LINE_STYLE, MARK_STYLE } from "#content/marks/mark-style.ts";
import type { FeedMark } from "#core/mark.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("#tests/panel/english-browser.ts")).englishBrowser(),
}));
const { makeBar } = await import("#content/marks/mark-bar.ts");

const actions = { open: vi.fn(), toggle: vi.fn() };
const MARK: FeedMark = {
  key: "k",
  look: "dimmed",
  badges: ["Email", "<b>Evenings</b>"],
  cautions: [],
  reason: "When: Evenings, not Mornings",
  approached: true,
};
let root: ShadowRoot;

/** A mark as the page would hold it, with its closed root handed to the test alone. */
function bar(change: Partial<FeedMark> = {}, folded = true) {
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const made = makeBar(document, actions);
  root = attach.mock.results[0]?.value as ShadowRoot;
  expect(attach.mock.calls[0]?.[0]).toEqual({ mode: "closed" });
  attach.mockRestore();
  document.body.replaceChildren(made.host);
  made.show({ mark: { ...MARK, ...change }, name: "Mirela Okafor", folded, theme: "light" });
  return made;
}
const buttons = () => [...root.querySelectorAll("button")];
const labels = () => buttons().map((each) => each.getAttribute("aria-label"));

beforeEach(() => vi.clearAllMocks());

test("a dimmed post's line says whose it is, why, and that the author was approached; real buttons, named", () => {
  bar();
  expect(root.querySelector(".bar")?.textContent).toContain("Mirela Okafor");
  expect(root.querySelector(".bar")?.textContent).toContain("When: Evenings, not Mornings");
  expect(root.querySelector(".bar")?.textContent).toContain("Approached");
  expect(labels()).toEqual([
    "Guidepost, post by Mirela Okafor: Approached, When: Evenings, not Mornings, Email, <b>Evenings</b>. Open the card in the panel",
    "Show the post by Mirela Okafor, dimmed: When: Evenings, not Mornings",
  ]);
  expect(buttons()[1]?.getAttribute("aria-expanded")).toBe("false");
});

test("shown again, its button dims it anew", () => {
  bar({}, false);
  expect(buttons()[1]?.textContent).toBe("Dim again");
  expect(buttons()[1]?.getAttribute("aria-expanded")).toBe("true");
});

test("other posts show their terms as text and have one button (T1)", () => {
  bar({ look: "match", reason: "Matches: Email", approached: false }, false);
  expect(buttons()).toHaveLength(1);
  expect(root.querySelector("b")).toBeNull();
  expect([...root.querySelectorAll("bdi")].map((each) => each.textContent)).toEqual([
    "✓ Matches: Email",
    "Email",
    "<b>Evenings</b>",
  ]);
});

test("what to know before one writes stands first, with a sign and a colour of its own", () => {
  bar({ look: "plain", reason: "", approached: false, cautions: ["Full"] }, false);
  expect([...root.querySelectorAll("bdi")].map((each) => each.textContent)).toEqual([
    "⚠ Full",
    "Email",
    "<b>Evenings</b>",
  ]);
  expect(root.querySelector(".caution")?.textContent).toBe("⚠ Full");
  expect(labels()[0]).toContain("Full, Email");
});

test("presses made by a page's script do nothing, a thousand of them (T9)", () => {
  bar();
  for (let n = 0; n < 1_000; n++)
    for (const each of buttons()) each.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(actions.open).not.toHaveBeenCalled();
  expect(actions.toggle).not.toHaveBeenCalled();
});

test("what happens on a mark stays there: the page hears no press and no key", () => {
  const made = bar();
  const heard = vi.fn();
  for (const type of ["click", "keydown", "pointerdown", "mousedown"]) {
    document.body.addEventListener(type, heard, { once: true });
    made.host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  expect(heard).not.toHaveBeenCalled();
});

test("nothing of a mark moves, so there is no motion to reduce", () => {
  const sheets = [MARK_STYLE, LINE_STYLE, readFileSync("src/content/feed.css", "utf8")];
  for (const sheet of sheets) expect(sheet).not.toMatch(/transition|animation|scroll-behavior|transform/);
});
