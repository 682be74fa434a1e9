/** Models' rows are found by number as a map would find them, also after the numbers were packed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasKey, keySet, keyTable, NO_ROW, rowOf } from "#core/parse/key-table.ts";
import { DIGITS, packKeys, unpackKeys, unpackWeights } from "#core/parse/packed-weights.ts";

const key = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0x3fffff }));

test("a row is found by its key, the later one where two share it", () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(key), (keys, others) => {
      const table = keyTable(keys);
      const map = new Map(keys.map((one, row) => [one, row]));
      for (const one of [...keys, ...others]) expect(rowOf(table, one)).toBe(map.get(one) ?? NO_ROW);
    }),
  );
});

test("a key is in a set where it was put there", () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(key), (keys, others) => {
      const set = keySet(keys);
      for (const one of [...keys, ...others]) expect(hasKey(set, one)).toBe(keys.includes(one));
    }),
  );
});

test("keys come back as they were packed", () => {
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const rising = [...keys].sort((a, b) => a - b);
      expect(unpackKeys(packKeys(rising))).toEqual(rising);
    }),
  );
});

test("a digit is worth its distance from the middle one", () => {
  expect([...unpackWeights("-aZAz", 0.5)]).toEqual([0, 0.5, -0.5, -13, 13]);
  expect(unpackWeights(DIGITS, 1).reduce((sum, weight) => sum + weight, 0)).toBe(0);
});
