import fc from "fast-check";
import { expect, test } from "vitest";
import { RowHeights } from "#ui/row-heights.ts";

test("edges are the sum of what was measured and, for the others, its mean", () => {
  const keys = ["a", "b", "c", "d"];
  const step = fc.oneof(
    fc.record({ measure: fc.nat(3), height: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ keys: fc.shuffledSubarray(keys) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const heights = new RowHeights(100);
      const known = new Map<string, number>();
      let now: string[] = [];
      for (const each of steps) {
        if ("keys" in each) now = each.keys;
        heights.setKeys(now);
        if ("measure" in each) {
          heights.measure(each.measure, each.height);
          const key = now[each.measure];
          if (key !== undefined) known.set(key, each.height);
        }
        const mean = known.size > 0 ? [...known.values()].reduce((a, b) => a + b, 0) / known.size : 100;
        let edge = 0;
        for (const [at, key] of now.entries()) {
          expect(heights.top(at)).toBeCloseTo(edge, 6);
          expect(heights.rowAt(heights.top(at) + 0.5)).toBe(at);
          edge += known.get(key) ?? mean;
        }
        expect(heights.top(now.length)).toBeCloseTo(edge, 6);
      }
    }),
  );
});

test("outside the list, the first and the last row are the nearest", () => {
  const heights = new RowHeights(10);
  heights.setKeys(["a", "b", "c"]);
  expect([heights.rowAt(-50), heights.rowAt(1e9)]).toEqual([0, 2]);
  heights.measure(0, 40);
  heights.forget();
  expect(heights.top(3)).toBe(30);
});
