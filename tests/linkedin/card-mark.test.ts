// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { cardMark } from "#linkedin/card-mark.ts";
import { dialects } from "#linkedin/dialects/index.ts";

test("a mark is cut in what the element is itself and what stands in it", () => {
  expect(cardMark(".a:not([b]):not(:has(.c)):has(.d, [e])")).toEqual({
    itself: ".a:not([b])",
    holds: [".d, [e]"],
    lacks: [".c"],
  });
});

test("no part of any layout's mark is lost by the cut", () => {
  const marks = dialects.flatMap(({ post, weakly }) => [...post, ...(weakly?.post ?? [])]);
  for (const selector of marks) {
    const { itself, holds, lacks } = cardMark(selector);
    const inside = [...holds.map((one) => `:has(${one})`), ...lacks.map((one) => `:not(:has(${one}))`)];
    expect([...selector].sort().join("")).toBe([itself, ...inside].join("").split("").sort().join(""));
    expect(itself).not.toMatch(/:has\(/);
    // What stands inside is asked for from the element on: a chain of elements could begin outside of it.
    expect([...holds, ...lacks].filter((one) => /[^,] /.test(one.replace(/'[^']*'/g, "")))).toEqual([]);
  }
});
