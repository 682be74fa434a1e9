import { expect, test } from "vitest";
import { marksOf } from "#core/search/marks.ts";
import { parseQuery } from "#core/search/query.ts";
import { excerpt as excerptBy } from "#panel/parts/offers/excerpt.ts";

const excerpt = (text: string, query: string) => excerptBy(text, marksOf(parseQuery(query)));

const TEXT = `First line of a long story that goes on for a while.\nI am glad to mentor nurses in the evening, by phone or over coffee, whenever the ward allows it, and sometimes at weekends too.`;

test("a line around the first find, without line breaks", () => {
  const line = excerpt(TEXT, "nurs");
  expect(line).toMatch(/^… /);
  expect(line).toMatch(/ …$/);
  expect(line).toContain("mentor nurses in the evening");
  expect(line).not.toContain("\n");
});

test("a find at the start needs no dots before it", () =>
  expect(excerpt(TEXT, "first")).toMatch(/^First line/));
test("nothing found, nothing shown", () => expect(excerpt(TEXT, "zebra")).toBeNull());
test("no search, nothing shown", () => expect(excerpt(TEXT, " ")).toBeNull());
test("B: one word of 200,000 letters is no trouble", () => {
  const line = excerpt("a".repeat(200_000), "aaa");
  expect((line ?? "").length).toBeLessThan(200);
});
