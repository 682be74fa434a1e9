import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOfToken, idsIn, postedAt } from "#linkedin/post-ids.ts";

/** Packs an id as LinkedIn does: base64 of `{ field: { 1: zigzag id } }`. */
function token(field: number, id: bigint, tail: number[] = []): string {
  const inner = [8, ...varint(id * 2n)];
  return btoa(String.fromCharCode((field << 3) | 2, inner.length, ...inner, ...tail)).replace(/=+$/, "");
}

function varint(value: bigint): number[] {
  const low = Number(value & 0x7fn);
  return value > 0x7fn ? [low | 0x80, ...varint(value >> 7n)] : [low];
}

const id = (ms: number) => (BigInt(ms) << 22n) | 12_345n;
const march = Date.UTC(2026, 2, 1);

describe("the token in a componentkey", () => {
  test("law: what is packed comes out again, with the time it was made", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2010, 0, 2), max: Date.UTC(2026, 0) }), (ms) => {
        expect(idOfToken(token(1, id(ms)))).toBe(`urn:li:activity:${id(ms)}`);
        expect(idOfToken(token(2, id(ms)))).toBe(`urn:li:ugcPost:${id(ms)}`);
        expect(postedAt([`urn:li:activity:${id(ms)}`])).toBe(ms);
      }),
    );
  });

  test("an id above 2^62 fills all ten bytes and loses no digit", () => {
    expect(idOfToken(token(1, 7_451_889_312_482_283_521n))).toBe("urn:li:activity:7451889312482283521");
  });

  test.each([
    ["another kind of thing", token(6, id(march))],
    ["a short id (a course)", "MgQI+Pd9"],
    ["made before LinkedIn had such ids", token(1, id(Date.UTC(2009, 0)))],
    ["made in the future", token(1, id(Date.UTC(2100, 0)))],
    ["no base64", "%%%"],
    ["cut off", token(1, id(march)).slice(0, -3)],
    ["empty", ""],
    ["a negative number", "CgIIAw"],
  ])("%s is no id", (_, text) => expect(idOfToken(text)).toBeNull());

  test("B7 no text makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String({ maxLength: 200 })), (text) => {
        const found = idOfToken(text);
        expect(found === null || /^urn:li:(?:activity|ugcPost):\d+$/.test(found)).toBe(true);
      }),
    );
  });
});

describe("ids in an attribute", () => {
  const t = token(1, id(march));
  test.each([
    ["urn:li:activity:7500000000000000001", ["urn:li:activity:7500000000000000001"]],
    ["urn:li:groupPost:4400-7500000000000000001", ["urn:li:groupPost:4400-7500000000000000001"]],
    ["feed-header-urn:li:activity:7500000000000000001-0", ["urn:li:activity:7500000000000000001"]],
    [
      "/groups/4400/?highlightedUpdateUrn=urn%3Ali%3AgroupPost%3A4400-75&lipi=x",
      ["urn:li:groupPost:4400-75"],
    ],
    ["https://www.linkedin.com/feed/update/urn:li:ugcPost:75/?utm_source=x", ["urn:li:ugcPost:75"]],
    ["urn:li:comment:(activity:75,76)", ["urn:li:activity:75"]],
    ["urn:li:comment:(urn:li:groupPost:4400-75,76)", ["urn:li:groupPost:4400-75"]],
    ["x GroupPostUrn(groupId=4400, postId=75) x", ["urn:li:groupPost:4400-75"]],
    ["x ShareUrn(shareId=75) x", ["urn:li:share:75"]],
    ["x (userGeneratedContentId=75) x", ["urn:li:ugcPost:75"]],
    [`${t}-replaceableCommentToolsKeyFeedType_X`, [`urn:li:activity:${id(march)}`]],
    [`${t}-commentListKey`, [`urn:li:activity:${id(march)}`]],
    [`commentBox-${t}-Key`, [`urn:li:activity:${id(march)}`]],
    [
      '{"rootShare":"urn:li:share:1","updateUrn":"urn:li:activity:75","x":"urn:li:ugcPost:2"}',
      ["urn:li:activity:75"],
    ],
    ["urn:li:activity:4400-7500000000000000001", []],
    ["urn:li:fsd_profile:ACoAA", []],
    ["", []],
  ])("%j", (value, ids) => expect(idsIn(value)).toEqual(ids));

  test("T3 B7 200,000 hostile characters are read at once", () => {
    const started = performance.now();
    for (const part of ["urn:li:activity:", "1", "%3A", "A/", "GroupPostUrn(", '"updateUrn":"']) {
      idsIn(part.repeat(200_000 / part.length));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test("the time a post was made is read off the first id that tells one", () => {
  expect(postedAt([])).toBeUndefined();
  expect(postedAt(["digest:00ff", "urn:li:activity:1"])).toBeUndefined();
  expect(postedAt(["urn:li:activity:1", `urn:li:groupPost:4400-${id(march)}`])).toBe(march);
});
