import { expect, test } from "vitest";
import { isProof, postNames } from "#core/post-names.ts";
import { aPost } from "../app/a-post.ts";

test("a post's names are its ids, then the digests of its words", () => {
  const names = postNames(aPost());
  expect(names[0]).toBe("urn:li:activity:7400000000000000001");
  expect(names.filter(isProof)).toHaveLength(2);
  expect(names.filter((name) => !isProof(name))).toHaveLength(1);
});

test("few words are no proof beside an id: 'Happy to help' is said by one person in many posts", () => {
  expect(postNames(aPost({ text: "Happy to help!" }))).toEqual(["urn:li:activity:7400000000000000001"]);
});

test("without an id even few words must do, or the post would have no name", () => {
  expect(postNames(aPost({ ids: [], text: "Happy to help!" }))).toHaveLength(1);
});
