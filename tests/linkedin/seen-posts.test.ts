import { expect, test } from "vitest";
import type { PostSnapshot } from "#core/post.ts";
import { SeenPosts } from "#linkedin/seen-posts.ts";

const post = (ids: string[], text: string, edited = false): PostSnapshot => ({
  key: ids[0] ?? "digest:0",
  ids,
  author: { name: "Ada Example", headline: "", profile: null },
  text,
  age: null,
  truncated: false,
  edited,
  dialect: "classic",
});

test("a post is news once, by whichever of its names it is met again", () => {
  const seen = new SeenPosts();
  expect(seen.isNews(post(["urn:li:activity:1", "urn:li:ugcPost:2"], "words"))).toBe(true);
  expect(seen.isNews(post(["urn:li:ugcPost:2"], "words"))).toBe(false);
  expect(seen.isNews(post(["urn:li:activity:3"], "words"))).toBe(true);
  expect(seen.size).toBe(2);
});

test("a longer or changed text is news, an emptied or shortened card is none", () => {
  const seen = new SeenPosts();
  seen.isNews(post(["urn:li:activity:1"], "first words"));
  expect(seen.isNews(post(["urn:li:activity:1"], ""))).toBe(false);
  expect(seen.isNews(post(["urn:li:activity:1"], "first"))).toBe(false);
  expect(seen.isNews(post(["urn:li:activity:1"], "first words and more"))).toBe(true);
  expect(seen.isNews(post(["urn:li:activity:1"], "first words", true))).toBe(true);
  expect(seen.isNews(post(["urn:li:activity:1"], "first words", true))).toBe(false);
});
