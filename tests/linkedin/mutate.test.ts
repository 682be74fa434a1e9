/**
 * F26 LinkedIn changes its pages: how many posts are still found, with the right author and the full text, when it does. Never
 * may a comment, an advert or a wrong author come in their place. `npm run score:reader` prints the whole table.
 */
import { describe, expect, test } from "vitest";
import { firstSteps, fixturePages } from "./known-pages.ts";
import { mutations, wrapAll } from "./mutate.ts";
import { score } from "./score.ts";
import { pagesWithoutPosts, unknownLayouts } from "./unknown-layouts.ts";

const pages = [...fixturePages, ...firstSteps(), ...pagesWithoutPosts];
const leastFound = (name: string) => (name === "unmutated" ? 0.99 : name === "all together" ? 0.8 : 0.95);

describe.each(mutations)("F26 B13 $name", (mutation) => {
  test("posts are found with right author and full text, and nothing else is", () => {
    const { posts, found, wrong, lost } = score(pages, mutation);
    expect(wrong).toEqual([]);
    expect(found / posts, lost.join("\n")).toBeGreaterThanOrEqual(leastFound(mutation.name));
  }, 120_000);
});

describe.each(unknownLayouts)("F26 B13 $name", (page) => {
  test("every post is found, with right author and full text, whatever else is changed", () => {
    for (const mutation of mutations) {
      const { posts, found, wrong, lost } = score([page], mutation);
      expect([wrong, lost, found], mutation.name).toEqual([[], [], posts]);
    }
  }, 120_000);
});

describe.each([
  ["span", 1],
  ["section", 1],
  ["x-slot", 1],
  ["div", 2],
] as const)("F26 every element in a %s of its own, %i deep", (tag, times) => {
  test("posts are found with right author and full text, and nothing else is", () => {
    const change = (page: Document) => {
      for (let time = 0; time < times; time++) wrapAll(page, tag);
    };
    const { posts, found, wrong, lost } = score(fixturePages, { name: tag, losesLabels: false, change });
    expect(wrong).toEqual([]);
    expect(found / posts, lost.join("\n")).toBeGreaterThanOrEqual(0.95);
  }, 120_000);
});
