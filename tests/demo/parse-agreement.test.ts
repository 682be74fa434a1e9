/**
 * How often the parser agrees with a careful reader of the demo's posts. The texts are never bent to the parser,
 * so some misses are expected; the floors may only rise.
 */
import { describe, expect, test } from "vitest";
import { parsePost } from "#core/parse/parse-post.ts";
import { allWords } from "#demo/posts/posts.ts";

const KINDS_FLOOR = 0.75;
const FACTS_FLOOR = 0.88;

const read = allWords().map((words) => ({
  words,
  parsed: parsePost(words.text, { headline: words.author.headline }),
}));

/** Sets have no order. */
const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);

describe("the parser and the demo's posts", () => {
  test(`agree on at least ${KINDS_FLOOR * 100} % of the kinds`, () => {
    const misses = read
      .filter(({ words, parsed }) => parsed.kind !== words.expected.kind)
      .map(({ words, parsed }) => `${words.key}: ${words.expected.kind}, read as ${parsed.kind}`);
    expect(1 - misses.length / read.length, misses.join("\n")).toBeGreaterThanOrEqual(KINDS_FLOOR);
  });

  test(`agree on at least ${FACTS_FLOOR * 100} % of the facts beyond doubt`, () => {
    const facts = read.flatMap(({ words, parsed }) =>
      Object.entries(words.expected.facts ?? {}).map(([field, wanted]) => {
        const found = Object.entries(parsed.offer).find(([name]) => name === field)?.[1];
        return {
          is: plain(found?.value) === plain(wanted),
          said: `${words.key} ${field}: ${plain(wanted)}, read as ${plain(found?.value)}`,
        };
      }),
    );
    const misses = facts.filter(({ is }) => !is).map(({ said }) => said);
    expect(1 - misses.length / facts.length, misses.join("\n")).toBeGreaterThanOrEqual(FACTS_FLOOR);
  });

  test("the best-known offer is read whole", () => {
    const best = read.find(({ words }) => words.key === "investment-mornings");
    expect(best?.parsed.kind).toBe("offer");
    expect(best?.parsed.offer).toMatchObject({
      yearsExperience: { value: 15 },
      formats: { value: ["email", "in-person"] },
      times: { value: ["mornings"] },
      locations: { value: ["the city"] },
    });
  });

  test("each value points at words of the post or of the headline", () => {
    for (const { words, parsed } of read) {
      for (const { because } of Object.values(parsed.offer)) {
        for (const { in: place, from, to } of because) {
          const source = place === "headline" ? words.author.headline : words.text;
          expect(source.slice(from, to).trim(), words.key).not.toBe("");
        }
      }
    }
  });
});
