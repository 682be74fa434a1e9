/** Tables of mentors: what their columns say. */
import { describe, expect, it } from "vitest";
import type { Finding } from "#core/parse/finding.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { cellsOf, isInOtherColumn, tableTopics } from "#core/parse/phrase-model/table.ts";
import { readText } from "#core/parse/text.ts";

const TABLE = `Our keepers:

|Name|Languages|Topics|
|---|---|---|
| Ana Pires | Portuguese | hives
honey shows
swarms and queens |
| Bo Lind | Swedish | wax, candles |

Write to them.`;

function topic(text: string, value: string): Finding {
  const from = text.indexOf(value);
  const to = from + value.length;
  return { field: "topics", value, in: "text", from, to, rule: "r", sentence: 0, weight: 1 };
}

function topics(text: string, known: (plain: string) => readonly Finding[] = () => []): unknown[] {
  const view = viewOf(readText(text), "text");
  return tableTopics(view, cellsOf(view.text), known(view.text)).map(({ value }) => value);
}

describe("a table", () => {
  it("has cells with the label of their column, over several lines too", () => {
    expect(cellsOf(TABLE).map(({ label, from, to }) => [label, TABLE.slice(from, to).trim()])).toEqual([
      ["name", "Ana Pires"],
      ["languages", "Portuguese"],
      ["topics", "hives\nhoney shows\nswarms and queens"],
      ["name", "Bo Lind"],
      ["languages", "Swedish"],
      ["topics", "wax, candles"],
    ]);
  });

  it("lists its topics line by line and after commas, but those known already", () => {
    expect(topics(TABLE)).toEqual(["hives", "honey shows", "swarms and queens", "wax", "candles"]);
    expect(topics(TABLE, (plain) => [topic(plain, "honey shows")])).not.toContain("honey shows");
  });

  it("has no topics in its other columns", () => {
    const cells = cellsOf(TABLE);
    expect(isInOtherColumn(topic(TABLE, "Ana Pires"), cells)).toBe(true);
    expect(isInOtherColumn(topic(TABLE, "wax"), cells)).toBe(false);
    expect(isInOtherColumn(topic(TABLE, "keepers"), cells)).toBe(false);
  });

  it.each([
    ["bars without a line under the labels", "|Name|Topics|\n|Ana|hives|"],
    ["a line that parts two texts", "Hello\n-----\n|hives|"],
    ["nothing but a line", "|---|---|"],
    ["no bars", "Topics: hives"],
  ])("needs its form: %s", (_, text) => {
    expect(cellsOf(text)).toEqual([]);
  });
});
