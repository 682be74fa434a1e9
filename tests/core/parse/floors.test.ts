/** Floors over the project's own posts; `RAISE=1` writes better results down, and nothing lowers them. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "#core/fields.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { OWN_POSTS } from "./own-posts.ts";

const FILE = new URL("./floors.json", import.meta.url);
/** Per cent read as a careful reader reads them: the kinds, and each field where it is stated. */
const floors: Record<string, number> = JSON.parse(readFileSync(FILE, "utf8"));

/** Sets have no order. */
const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
const tallies = new Map<string, { right: number; of: number; misses: string[] }>();
const note = (name: string, key: string, wanted: unknown, found: unknown) => {
  const tally = tallies.get(name) ?? { right: 0, of: 0, misses: [] };
  tallies.set(name, tally);
  tally.of++;
  if (plain(wanted) === plain(found)) tally.right++;
  else tally.misses.push(`${key}: ${plain(wanted)}, read ${plain(found)}`);
};
for (const post of OWN_POSTS) {
  const parsed = parsePost(post.text, { headline: post.headline });
  note("kind", post.key, post.kind, parsed.kind);
  for (const field of FIELD_NAMES)
    if (post.facts[field] !== undefined) note(field, post.key, post.facts[field], parsed.offer[field]?.value);
}
const results = new Map([...tallies].map(([name, { right, of }]) => [name, Math.floor((100 * right) / of)]));

describe("own posts", () => {
  test("every result has its floor", () => {
    if (process.env.RAISE) {
      const raised = [...results].map(([name, result]) => [name, Math.max(result, floors[name] ?? 0)]);
      writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
    }
    expect([...results.keys()].filter((name) => !(name in floors))).toEqual(
      process.env.RAISE ? expect.anything() : [],
    );
  });

  test.each([...results])("%s: %i % at least as well as ever", (name, result) => {
    expect(result, tallies.get(name)?.misses.join("\n")).toBeGreaterThanOrEqual(floors[name] ?? 0);
  });
});
