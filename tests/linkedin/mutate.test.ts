/**
 * F26 LinkedIn changes its pages: how many posts are still found, with the right author and the full text, when it does. Never
 * may a comment, an advert or a wrong author come in their place. `npm run score:reader` prints the whole table.
 */
import { describe, expect, test } from "vitest";
import { firstSteps, fixturePages } from "./known-pages.ts";
import { mutations } from "./mutate.ts";
import { score } from "./score.ts";

const pages = [...fixturePages, ...firstSteps()];
const leastFound = (name: string) => (name === "unmutated" ? 0.99 : name === "all together" ? 0.8 : 0.95);

describe.each(mutations)("F26 B13 $name", (mutation) => {
  test("posts are found with right author and full text, and nothing else is", () => {
    const { posts, found, wrong, lost } = score(pages, mutation);
    expect(wrong).toEqual([]);
    expect(found / posts, lost.join("\n")).toBeGreaterThanOrEqual(leastFound(mutation.name));
  }, 20_000);
});
