import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_FINDINGS } from "#core/parse/finding.ts";
import { findIn, parsePost, viewOf } from "#core/parse/parse-post.ts";
import { TAGGED_FIELDS } from "#core/parse/phrase-model/labels.ts";
import { PHRASE_RULE } from "#core/parse/phrase-model/phrase-finding.ts";
import { phraseFindings } from "#core/parse/phrase-model/phrase-model.ts";
import { readText } from "#core/parse/text.ts";

function read(text: string, place: "text" | "headline" = "text") {
  const view = viewOf(readText(text), place);
  return phraseFindings(view, findIn(view));
}
const said = (text: string, field: string, place: "text" | "headline" = "text") =>
  read(text, place)
    .filter((finding) => finding.field === field)
    .map(({ value }) => value);

const SENTENCES = [
  "I can help with budget planning, tenders and a first board meeting.",
  "Please don't ask me about job referrals.",
  "I am a bridge engineer at Northfield Council.",
  "Coffee in Leeds or a call, as you like.",
  "Send me two lines about where you are stuck.",
];

describe("phrases told by the words around them", () => {
  it.each([
    [
      "I can help with budget planning, tenders and portfolio reviews.",
      "topics",
      ["budget planning", "tenders", "portfolio reviews"],
    ],
    ["Please don't ask me for job referrals.", "notTopics", ["job referrals"]],
    ["I live in Ballymena.", "locations", ["Ballymena"]],
  ])("%s", (text, field, phrases) => {
    expect(said(text, field)).toEqual(phrases);
  });

  it("cuts a headline into title, employer, letters and place", () => {
    const headline = "Hydrologist | Grantley Rivers Trust | PhD | Leeds";
    expect(said(headline, "industries", "headline")).toEqual(["Hydrologist"]);
    expect(said(headline, "credentials", "headline")).toEqual(["PhD"]);
    expect(said(headline, "locations", "headline")).toEqual(["Leeds"]);
  });

  it("says the words it stands on", () => {
    for (const { value, from, to, rule } of read(SENTENCES.join(" "))) {
      expect(SENTENCES.join(" ").slice(from, to)).toBe(value);
      expect(rule).toBe(PHRASE_RULE);
    }
  });

  it("reads each sentence as if it stood alone", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 1 }), (some) => {
        const together = read(some.join("\n\n")).map(({ field, value }) => `${field} ${value}`);
        const apart = some.flatMap((one) => read(one)).map(({ field, value }) => `${field} ${value}`);
        expect(together).toEqual(apart);
      }),
      { numRuns: 60 },
    );
  });

  it("finds a phrase of one field at most once at a place", () => {
    const post = SENTENCES.join(" ");
    const names: readonly string[] = TAGGED_FIELDS;
    const spans = read(post).filter(({ field }) => names.includes(field));
    for (const [i, one] of spans.entries()) expect(one.from).toBeGreaterThanOrEqual(spans[i - 1]?.to ?? 0);
  });

  it("keeps its work bounded on hostile texts (T3, B7)", () => {
    for (const piece of ["a. ", "help with x, ", "University of ", "(((", "\n• with "]) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const started = performance.now();
      expect(read(text).length).toBeLessThanOrEqual(2 * MAX_FINDINGS);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });

  it("answers every string (B1, B2, B3)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(() => parsePost(text, { headline: text })).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
