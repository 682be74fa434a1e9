/** Ties the parser's answers to PARSER_REVISION: stored posts are read again only when it is raised. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePost } from "#core/parse/parse-post.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { Examples } from "./example.ts";
import { OWN_POSTS } from "./own-posts.ts";

const FILE = new URL("./answers.json", import.meta.url);
const files = import.meta.glob<{ examples: Examples }>("./*.examples.ts", { eager: true });
const sentences = Object.values(files)
  .flatMap(({ examples }) => Object.values(examples))
  .flatMap(({ says, silent }) => [...says.map(([sentence]) => sentence), ...silent]);

test("changed answers raise the revision (then `RAISE=1` writes the new digest)", () => {
  const hash = createHash("sha256");
  for (const { text, headline } of OWN_POSTS) hash.update(JSON.stringify(parsePost(text, { headline })));
  for (const sentence of [...sentences].sort()) hash.update(JSON.stringify(parsePost(sentence)));
  const digest = hash.digest("hex").slice(0, 16);
  const known: { revision: number; digest: string } = JSON.parse(readFileSync(FILE, "utf8"));
  if (process.env.RAISE && digest !== known.digest) {
    expect(PARSER_REVISION, "raise PARSER_REVISION in src/core/parse/revision.ts").toBeGreaterThan(
      known.revision,
    );
    writeFileSync(FILE, `${JSON.stringify({ revision: PARSER_REVISION, digest })}\n`);
    return;
  }
  expect({ revision: PARSER_REVISION, digest }).toEqual(known);
});
