import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedRanges, marksOf } from "#core/search/marks.ts";
import { parseQuery } from "#core/search/query.ts";

const marked = (text: string, query: string, taken: { typed: string; words: string[] }[] = []) =>
  markedRanges(text, marksOf(parseQuery(query), taken)).map(({ from, to }) => text.slice(from, to));

describe("marks", () => {
  it("are the beginnings of words, in the original spelling", () => {
    expect(marked("Audit, auditors and MÜNCHEN", "audit mun")).toEqual(["Audit", "audit", "MÜN"]);
    expect(marked("Straße und Œuvre", "stras oe")).toEqual(["Straß", "Œ"]);
    expect(marked("𝐁𝐨𝐥𝐝 words", "bol")).toEqual(["𝐁𝐨𝐥"]);
  });

  it("mark phrases as a whole, the longest of several, and nothing that was ruled out", () => {
    expect(marked("credit risk, credit, no risk", '"credit risk"')).toEqual(["credit risk"]);
    expect(marked("credit risk now", 'credit "credit risk"')).toEqual(["credit risk"]);
    expect(marked("face-to-face facing", "face-to-fa")).toEqual(["face-to-fa"]);
    expect(marked("audit sales", "audit -sales")).toEqual(["audit"]);
  });

  it("mark the words taken for a mistyped one", () => {
    expect(marked("bridges", "brigdes", [{ typed: "brigdes", words: ["bridges"] }])).toEqual(["bridges"]);
  });

  it("B2, B7: stand in order, do not overlap, and stay fast", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, query) => {
        let at = 0;
        for (const { from, to } of markedRanges(text, marksOf(parseQuery(query)))) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
    const before = performance.now();
    marked("ab ".repeat(70_000), `${"ab ".repeat(3_000)} "ab ab ab"`);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
