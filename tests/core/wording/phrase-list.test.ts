import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinct, joinPhrases, oneLine, readPhrases } from "#core/wording/phrase-list.ts";
import { phrase } from "../compose/any-offer.ts";

const read = (text: string, style: "lines" | "sentence") =>
  readPhrases(text, 0, style, "and")?.map(({ value }) => value);

describe("lists of phrases", () => {
  it("are joined by commas and a last word in a sentence, by semicolons in a form", () => {
    expect(joinPhrases(["rates", "credit", "equity"], "sentence", "and")).toBe("rates, credit and equity");
    expect(joinPhrases(["rates", "credit"], "lines", "and")).toBe("rates; credit");
  });

  it("stand in quotation marks where their own signs would tear them", () => {
    expect(joinPhrases(["mergers and acquisitions"], "lines", "and")).toBe("“mergers and acquisitions”");
    expect(joinPhrases(["mergers and acquisitions", "tax"], "sentence", "and")).toBe(
      "mergers and acquisitions; tax",
    );
    expect(joinPhrases(["a; b", "”"], "lines", "and")).toBe("“a; b”; “”””");
  });

  it("come back as they were, each with its place", () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("lines", "sentence"),
        (list, style) => {
          const phrases = distinct(list);
          const text = joinPhrases(phrases, style, "and");
          const back = readPhrases(text, 0, style, "and") ?? [];
          expect(back.map(({ value }) => value)).toEqual(phrases);
          for (const { value, from, to } of back)
            expect(text.slice(from, to).replaceAll("””", "”")).toBe(value);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["commas in a form, which may part or not", "CVs, interviews and pay", "lines"],
    ["a list with one sign forgotten", "rates; credit and equity, swaps;bonds; ", "sentence"],
    ["an open quotation", "“rates", "lines"],
    ["nothing", "", "lines"],
  ] as const)("are left alone where somebody else wrote them: %s", (_, text, style) => {
    expect(read(text, style)).toBeUndefined();
  });

  it("put a phrase on one line and keep a space that must not break", () => {
    expect(oneLine(" two\n lines\t ")).toBe("two lines");
    expect(oneLine("10\u00a0am")).toBe("10\u00a0am");
  });
});
