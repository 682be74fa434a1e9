import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "#core/search/query.ts";
import { IN_ANY, IN_FIELD } from "#core/search/search-field.ts";

const brief = (typed: string) =>
  parseQuery(typed).terms.map(({ words, without, begins, fields }) =>
    [without ? "-" : "", fields === IN_ANY ? "" : `${fields}:`, words.join(" "), begins ? "*" : ""].join(""),
  );

describe("a query", () => {
  it.each<[string, string[]]>([
    ["audit Zoë", ["audit*", "zoe*"]],
    ['"credit risk" now', ["credit risk", "now*"]],
    ["“credit risk", ["credit risk"]],
    ["-sales", ["-sales"]],
    ["- sales", ["sales*"]],
    ["face-to-face", ["face to face*"]],
    ["-face-to-face", ["-face to face"]],
    [`topic:tax`, [`${IN_FIELD.topic}:tax*`]],
    [`TOPIC:"deal tax"`, [`${IN_FIELD.topic}:deal tax`]],
    [`-place:york`, [`-${IN_FIELD.place}:york`]],
    [`from:lse`, [`${IN_FIELD.name | IN_FIELD.headline | IN_FIELD.from}:lse*`]],
    ["has:no", [`${IN_FIELD.has}:note`]],
    ["-has:note", [`-${IN_FIELD.has}:note`]],
    ["10:30", ["10 30*"]],
    ["https://example.org", ["https example org*"]],
    ["audit audit", ["audit*"]],
    ["topic: place: -", []],
    ['"" *** ()', []],
  ])("%s", (typed, terms) => {
    expect(brief(typed)).toEqual(terms);
    expect(parseQuery(typed).unknown).toEqual([]);
  });

  it("searches an unknown operator as words, and says so", () => {
    expect(brief("mood:good")).toEqual(["mood*", "good*"]);
    expect(parseQuery("mood:good has:wings").unknown).toEqual(["mood:", "has:wings"]);
  });

  it("B2: is total, and never longer than what is read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        for (const { words } of parseQuery(typed).terms) expect(words.length).toBeGreaterThan(0);
      }),
    );
    expect(parseQuery("ab ".repeat(200_000)).terms.length).toBeLessThanOrEqual(2);
  });
});
