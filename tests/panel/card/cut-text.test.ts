import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText } from "#panel/parts/card/cut-text.ts";

const span = fc
  .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
  .map(([from, to]) => ({ from, to }));

test("the pieces joined are the text, whatever the spans", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50, unit: "binary" }),
      fc.array(span, { maxLength: 20 }),
      (text, spans) => {
        const pieces = cutText(text, spans);
        expect(pieces.map(({ words }) => words).join("")).toBe(text);
      },
    ),
  );
});

test("each piece lies wholly inside the spans it names and wholly outside the others", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 50 }),
      fc.array(span, { maxLength: 20 }),
      (text, spans) => {
        for (const piece of cutText(text, spans)) {
          const to = piece.from + piece.words.length;
          const inside = spans.filter((each) => {
            const good = each.from >= 0 && each.from < each.to && each.to <= text.length;
            return good && each.from <= piece.from && each.to >= to;
          });
          expect(new Set(piece.in)).toEqual(new Set(inside));
        }
      },
    ),
  );
});

test("overlapping spans are told apart", () => {
  const [one, two] = [
    { from: 0, to: 6 },
    { from: 3, to: 9 },
  ];
  expect(cutText("abcdefghij", [two, one]).map(({ words, in: spans }) => [words, spans])).toEqual([
    ["abc", [one]],
    ["def", [one, two]],
    ["ghi", [two]],
    ["j", []],
  ]);
});

test("B: 3,000 spans over 200,000 characters are cut in no time", () => {
  const spans = Array.from({ length: 3_000 }, (_, at) => ({ from: at * 60, to: at * 60 + 100 }));
  expect(cutText("x".repeat(200_000), spans).length).toBeGreaterThan(5_000);
}, 1_000);
