import { describe, expect, it } from "vitest";
import { splitSentences } from "#core/parse/sentence.ts";

const split = (text: string) =>
  splitSentences(text, text.toLowerCase()).map(({ text: said, bullet }) => bullet + said);

describe("sentences", () => {
  it.each([
    ["ends at marks", "I help. Do ask! Why not?", ["I help.", "Do ask!", "Why not?"]],
    [
      "keeps abbreviations and decimals",
      "About 15 yrs. in audit, e.g. tax at 10.30 a.m. sharp",
      ["About 15 yrs. in audit, e.g. tax at 10.30 a.m. sharp"],
    ],
    ["knows bullets", "Topics\n- tax\n1. audit\n• fees", ["Topics", "•tax", "•audit", "•fees"]],
    ["knows crosses", "✗ referrals", ["✗referrals"]],
    ["passes empty lines over", "\n\n \nhello\n", ["hello"]],
  ])("%s", (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("points into the text", () => {
    const text = "One.  Two three.\n - four";
    for (const { from, to, text: said } of splitSentences(text, text))
      expect(text.slice(from, to)).toBe(said);
  });

  it("cuts a sentence without end (B6)", () => {
    const long = "word ".repeat(5_000);
    for (const { text } of splitSentences(long, long)) expect(text.length).toBeLessThanOrEqual(1_200);
  });
});
