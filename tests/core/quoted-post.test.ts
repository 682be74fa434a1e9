import { expect, test } from "vitest";
import { postsIn } from "#core/quoted-post.ts";
import { aPost } from "../app/a-post.ts";

test("a post that quotes nothing is itself", () => {
  expect(postsIn(aPost())).toEqual([aPost()]);
});

test("the quoted words are a post of the quoted author's, shared by the other", () => {
  const [outer, inner] = postsIn(
    aPost({ text: "See below", quoted: { author: "Bo", text: "Happy to mentor", profile: "/in/bo" } }),
  );
  expect(outer).not.toHaveProperty("quoted");
  expect(inner).toMatchObject({
    author: { name: "Bo", profile: "/in/bo" },
    text: "Happy to mentor",
    sharedBy: "Mirela Okafor",
    ids: [],
  });
  expect(inner?.key).toMatch(/^digest:/);
});

test("a quotation without words is no post", () => {
  expect(postsIn(aPost({ quoted: { author: "Bo", text: " \n" } }))).toHaveLength(1);
});
