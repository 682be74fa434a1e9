import fc from "fast-check";
import { expect, test } from "vitest";
import { orderIds, postKey, textDigest } from "#core/post-key.ts";

test("ids are named by trust: activity before groupPost before ugcPost before share", () => {
  const ids = [
    "urn:li:share:1",
    "urn:li:other:9",
    "urn:li:groupPost:5-2",
    "urn:li:activity:3",
    "urn:li:ugcPost:4",
  ];
  expect(orderIds([...ids, "urn:li:share:1"])).toEqual([
    "urn:li:activity:3",
    "urn:li:groupPost:5-2",
    "urn:li:ugcPost:4",
    "urn:li:share:1",
    "urn:li:other:9",
  ]);
});

test("without an id the key is a digest that stands still over case and spacing", () => {
  const key = postKey([], "/in/ada", "Happy to  mentor\nnurses");
  expect(key).toMatch(/^digest:[0-9a-f]{16}$/);
  expect(postKey([], "/in/ADA ", "happy to mentor nurses!")).toBe(key);
  expect(postKey([], "/in/bo", "Happy to mentor nurses")).not.toBe(key);
});

test("an edit far down the text leaves the digest as it was", () => {
  const opening = "word ".repeat(60);
  expect(textDigest("a", `${opening}one place left`)).toBe(textDigest("a", `${opening}full`));
});

test("different openings have different digests", () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (text) => {
      const digest = textDigest("a", text);
      expect(seen.get(digest) ?? text).toBe(text);
      seen.set(digest, text);
    }),
    { numRuns: 5_000 },
  );
});
