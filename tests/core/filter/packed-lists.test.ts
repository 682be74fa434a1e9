import fc from "fast-check";
import { expect, test } from "vitest";
import { PackedLists } from "#core/filter/packed-lists.ts";

const step = fc.oneof(
  fc.record({ put: fc.nat(9), list: fc.array(fc.integer(), { maxLength: 90 }) }),
  fc.record({ remove: fc.nat(9) }),
);

test("hold what a map of arrays would, after any puts and removals", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const lists = new PackedLists();
      const naive = new Map<number, readonly number[]>();
      for (const each of steps) {
        const number = "put" in each ? each.put : each.remove;
        lists.remove(number);
        naive.delete(number);
        if ("put" in each) {
          lists.put(number, each.list);
          naive.set(number, each.list);
        }
        for (let at = 0; at < 12; at++) {
          expect(lists.has(at)).toBe(naive.has(at));
          expect([...lists.data.subarray(lists.from(at), lists.to(at))]).toEqual([...(naive.get(at) ?? [])]);
        }
      }
    }),
  );
});

test("what is put again and again takes no more room than what is there", () => {
  const lists = new PackedLists();
  for (let time = 0; time < 10_000; time++) {
    lists.remove(time % 3);
    lists.put(time % 3, [1, 2, 3, 4, 5]);
  }
  expect(lists.data.length).toBeLessThanOrEqual(256);
});
