/** Ids tell when a post was made, and tokens hide ids, as on LinkedIn. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageLabel } from "#demo/age.ts";
import { idsOf, postedAt, spread, stamped } from "#demo/post-ids.ts";
import { allWords } from "#demo/posts/posts.ts";
import { sduiToken } from "#demo/sdui-token.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const madeAt = (id: string) => Number(BigInt(id) >> 22n);

describe("ids", () => {
  test("decode to the age of their post, to the millisecond", () => {
    for (const words of allWords()) {
      const { activity, groupPost } = idsOf(words, NOW);
      expect(NOW - madeAt(activity)).toBe(words.hoursAgo * 3_600_000);
      expect(madeAt(activity) - madeAt(groupPost)).toBe(230);
    }
  });

  test("are unique, and the same again for the same now", () => {
    const ids = () => allWords().flatMap((words) => Object.values(idsOf(words, NOW)));
    expect(new Set(ids()).size).toBe(allWords().length * 2);
    expect(ids()).toEqual(ids());
  });

  test("move with now", () => {
    for (const words of allWords()) {
      expect(madeAt(idsOf(words, NOW + 5_000).activity)).toBe(postedAt(words, NOW) + 5_000);
    }
  });
});

describe("tokens", () => {
  test("decode to their id: field N, then field 1 as a zigzag number, lowest seven bits first", () => {
    const time = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(time, fc.string(), fc.constantFrom(1 as const, 6 as const), (at, words, field) => {
        const id = stamped(at, spread(words));
        expect(decoded(sduiToken(id, field))).toEqual({ field, id });
      }),
    );
  });

  test("a known one: course 1234567 in field 6", () => {
    expect(sduiToken("1234567", 6)).toBe(
      Buffer.from([0x32, 0x05, 0x08, 0x8e, 0xda, 0x96, 0x01]).toString("base64").replace(/=/g, ""),
    );
  });
});

describe("age labels", () => {
  test.each([
    [0.5, "now", "just now"],
    [1, "1h", "1 hour ago"],
    [23.9, "23h", "23 hours ago"],
    [24, "1d", "1 day ago"],
    [167, "6d", "6 days ago"],
    [168, "1w", "1 week ago"],
    [719, "4w", "4 weeks ago"],
    [720, "1mo", "1 month ago"],
    [8_760, "1yr", "1 year ago"],
  ])("%d hours → %s", (hours, short, long) => expect(ageLabel(hours)).toEqual({ short, long }));
});

function decoded(token: string): { field: number; id: string } {
  const bytes = [...Buffer.from(token, "base64")];
  const [outer = 0, length = 0, inner = 0, ...number] = bytes;
  expect(outer & 7).toBe(2);
  expect(length).toBe(number.length + 1);
  expect(inner).toBe(8);
  const zigzag = number.reduce((sum, byte, at) => sum | (BigInt(byte & 0x7f) << BigInt(7 * at)), 0n);
  return { field: outer >> 3, id: (zigzag >> 1n).toString() };
}
