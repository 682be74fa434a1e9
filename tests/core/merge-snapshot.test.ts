import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeSnapshots } from "#core/merge-snapshot.ts";
import { aPost } from "../app/a-post.ts";

test.each([
  ["a text beats none", { text: "Whole text" }, { text: " " }, "Whole text"],
  ["none gives way to a text", { text: "" }, { text: "Whole text" }, "Whole text"],
  [
    "a whole text beats a cut one of its length",
    { text: "Whole te", truncated: true },
    { text: "Whole text" },
    "Whole text",
  ],
  [
    "a cut text does not beat a whole one",
    { text: "Whole text" },
    { text: "Whole", truncated: true },
    "Whole text",
  ],
  [
    "of two cut texts the longer stays",
    { text: "Whole t", truncated: true },
    { text: "Who", truncated: true },
    "Whole t",
  ],
  [
    "of two whole texts the later one, since posts are edited",
    { text: "One place left" },
    { text: "Full" },
    "Full",
  ],
])("%s", (_, kept, seen, text) => {
  expect(mergeSnapshots(aPost(kept), aPost(seen)).text).toBe(text);
});

test("ids of both are kept, the key stays, blanks are filled from the other", () => {
  const kept = aPost({
    ids: ["urn:li:share:2"],
    author: { name: "Ada", headline: "", profile: null },
    surfacedBy: "Bo",
  });
  const seen = aPost({
    ids: ["urn:li:activity:1"],
    author: { name: "", headline: "Nurse", profile: "/in/ada" },
  });
  expect(mergeSnapshots(kept, seen)).toMatchObject({
    key: kept.key,
    ids: ["urn:li:activity:1", "urn:li:share:2"],
    author: { name: "Ada", headline: "Nurse", profile: "/in/ada" },
    surfacedBy: "Bo",
  });
});

test("seeing the same thing again changes nothing", () => {
  const snapshot = fc.record({
    text: fc.string(),
    truncated: fc.boolean(),
    edited: fc.boolean(),
    age: fc.option(fc.string()),
  });
  fc.assert(
    fc.property(snapshot, (change) => {
      const post = aPost(change);
      expect(mergeSnapshots(post, post)).toEqual(post);
    }),
  );
});
