// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { findAll, findAny, findSome } from "#linkedin/dom.ts";

const SELECTORS = [".a", "[data-b]", "i.a, b", "p"];

const named = fc.record({
  tag: fc.constantFrom("div", "section", "i", "b"),
  marks: fc.constantFrom("", ' class="a"', ' data-b=""', ' class="a" data-b=""'),
});
const written = (tag: string, marks: string, inside: string) => `<${tag}${marks}>${inside}</${tag}>`;
/** Trees of a few elements with a few names, as markup. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    named.map(({ tag, marks }) => written(tag, marks, "")),
    fc
      .tuple(named, fc.array(tie("tree"), { maxLength: 3 }))
      .map(([{ tag, marks }, children]) => written(tag, marks, children.join(""))),
  ),
}));

test("what selectors find one by one is what their list finds, in page order and each once", () => {
  fc.assert(
    fc.property(
      tree,
      fc.subarray(SELECTORS, { minLength: 1 }),
      fc.integer({ min: 1, max: 12 }),
      (html, some, most) => {
        const root = document.createElement("main");
        root.innerHTML = html;
        expect(findAny(root, some, 1_000)).toEqual(findAll(root, some.join(",")));
        expect(findAny(root, some, most)).toEqual(findAll(root, some.join(",")).slice(0, most));
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ".a b",
  "[data-b] .a",
  "div .a i",
  "div > .a",
  ".a + b",
  "i  ~ b",
  "i .a ~ b",
  ".a b, section",
  "[data-b=''] :not(.a)",
  "div[data-b].a b",
  ":is(.a) b",
])("looking for %s only where it can be finds what looking everywhere does", (selector) => {
  fc.assert(
    fc.property(tree, fc.nat(9), fc.integer({ min: 1, max: 12 }), (html, at, most) => {
      const page = document.createElement("main");
      page.innerHTML = html;
      const all = [page, ...findAll(page, "*")];
      const root = all[at % all.length] ?? page;
      expect(findSome(root, selector, most)).toEqual(findAll(root, selector).slice(0, most));
    }),
    { numRuns: 150 },
  );
});
