import { expect, test } from "vitest";
import { postedAt } from "#core/post-time.ts";

const at = Date.UTC(2026, 4, 3, 9, 30);
const id = (BigInt(at) << 22n) | 12_345n;

test.each([
  [[`urn:li:activity:${id}`], at],
  [[`urn:li:groupPost:42-${id}`], at],
  [["urn:li:activity:12", `urn:li:share:${id}`], at],
  [["urn:li:activity:99999999999999999999"], undefined],
  [["digest:0123456789abcdef"], undefined],
  [[], undefined],
])("%s", (ids, expected) => expect(postedAt(ids)).toBe(expected));
