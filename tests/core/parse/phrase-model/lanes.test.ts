/** Several sums in one number are those that each would have alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { inLane, LANES, readLanes } from "#core/parse/phrase-model/lanes.ts";

const triple = fc.tuple(
  fc.integer({ min: -52, max: 52 }),
  fc.integer({ min: -52, max: 52 }),
  fc.integer({ min: -52, max: 52 }),
);

test("as many numbers as a word has features add up in each lane", () => {
  fc.assert(
    fc.property(fc.array(triple, { maxLength: 180 }), (triples) => {
      let sum = 0;
      for (const [a, b, c] of triples) sum += inLane(a, 0) + inLane(b, 1) + inLane(c, 2);
      const read = new Float64Array(LANES + 1);
      readLanes(sum, 0.5, read, 1);
      const each = [0, 1, 2].map(
        (lane) => triples.reduce((all, numbers) => all + (numbers[lane] ?? 0), 0) / 2,
      );
      expect(Array.from(read, (one) => one + 0)).toEqual([0, ...each]);
    }),
  );
});

test("so do the largest, all above nought or below it", () => {
  for (const most of [180 * 52, -180 * 52]) {
    const read = new Float64Array(LANES);
    readLanes(inLane(most, 0) + inLane(-most, 1) + inLane(most, 2), 1, read, 0);
    expect([...read]).toEqual([most, -most, most]);
  }
});
