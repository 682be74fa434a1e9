import fc from "fast-check";
import { expect, test } from "vitest";
import { isOpen, pickOne } from "#core/pick-open.ts";
import { aCard, shown } from "#tests/core/a-card.ts";

test("what says it is full or closed is not open; what says nothing may be", () => {
  expect(isOpen(aCard(), shown())).toBe(true);
  expect(isOpen(aCard(), shown({ status: "few" }))).toBe(true);
  for (const values of [{ status: "full" }, { status: "closed" }, { placesOpen: 0 }] as const)
    expect(isOpen(aCard(), shown(values))).toBe(false);
  expect(isOpen({ ...aCard(), kind: "event" }, shown())).toBe(false);
});

test("one is picked for any chance, and each can be", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, chance) => {
        expect(list).toContain(pickOne(list, chance));
      },
    ),
  );
  const list = ["a", "b", "c", "d"];
  expect([0, 0.26, 0.5, 0.99].map((chance) => pickOne(list, chance))).toEqual(list);
  expect(pickOne([], 0.5)).toBeUndefined();
});
