/** The saved cards: `fixtures/<dialect>/<case>.html` and what must be read from it beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PostSnapshot } from "#core/post.ts";
import { textDigest } from "#core/post-key.ts";

export interface Expected {
  posts: PostSnapshot[];
  missed: Record<string, number>;
  notYet: number;
  /** The author's name stands in no text but only in LinkedIn's own labels. */
  needsLabels?: boolean;
}

export interface Fixture {
  dialect: string;
  name: string;
  html: string;
  /** Undefined where the file is missing, which fails the conformance test. */
  expected: Expected | undefined;
}

const ROOT = join(import.meta.dirname, "fixtures");

export const fixtures: Fixture[] = readdirSync(ROOT).flatMap((dialect) =>
  readdirSync(join(ROOT, dialect))
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const path = join(ROOT, dialect, file);
      const beside = path.replace(/\.html$/, ".expected.json");
      return {
        dialect,
        name: `${dialect}/${file}`,
        html: readFileSync(path, "utf8"),
        expected: existsSync(beside) ? withKeys(JSON.parse(readFileSync(beside, "utf8"))) : undefined,
      };
    }),
);

/** A post without ids is keyed by its digest; the files say so by a word. */
function withKeys(expected: Expected): Expected {
  for (const post of expected.posts) {
    if (post.key === "DIGEST") post.key = textDigest(post.author.profile ?? post.author.name, post.text);
  }
  return expected;
}
