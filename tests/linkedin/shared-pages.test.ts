/** Saved pages kept outside the project, where they are at hand: how many posts each holds. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPage } from "#linkedin/read-page.ts";
import { pageOf } from "./page.ts";

const PAGES = join(import.meta.dirname, "../../../shared/pages");

const COUNTS = [
  ["classic-group-feed-reconstructed.html", 12, 1],
  ["classic-activity-feed-2026-08.html", 5, 0],
  ["sdui-main-feed-2026-04.html", 5, 0],
  ["sdui-group-feed-reconstructed.html", 11, 1],
  ["composers-reconstructed.html", 0, 0],
] as const;

describe.skipIf(!existsSync(PAGES))("saved pages", () => {
  test.each(COUNTS)("%s holds %i posts, %i of them quoting another", (file, count, quoting) => {
    const { posts, missed } = readPage(pageOf(readFileSync(join(PAGES, file), "utf8")), { groupId: null });
    expect(posts).toHaveLength(count);
    expect(posts.filter(({ quoted }) => quoted !== undefined)).toHaveLength(quoting);
    expect(missed).toEqual({});
    for (const post of posts) {
      expect(post.ids.length).toBeGreaterThan(0);
      expect(post.author.name).not.toBe("");
      expect(post.age).not.toBeNull();
    }
  });
});
