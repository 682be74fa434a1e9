/** Schools are named in full. */
import { describe, expect, it } from "vitest";
import type { Finding } from "#core/parse/finding.ts";
import { parsePost, viewOf } from "#core/parse/parse-post.ts";
import { withWholeSchools } from "#core/parse/phrase-model/school-name.ts";
import { readText } from "#core/parse/text.ts";

/** Fields and words that stay of these findings. */
function left(
  text: string,
  place: "text" | "headline",
  found: readonly (readonly [Finding["field"], string])[],
) {
  const view = viewOf(readText(text), place);
  const findings = found.map(([field, value]): Finding => {
    const from = view.text.indexOf(value);
    return { field, value, in: place, from, to: from + value.length, rule: "r", sentence: 0, weight: 1 };
  });
  return withWholeSchools(findings, view).map(({ field, value }) => [field, value]);
}
const school = (name: string) => ["affiliations", name] as const;

describe("a school in a headline", () => {
  it.each([
    ["University of Brindle, College Hill", "University of Brindle"],
    ["University of Brindle - Eastgate", "University of Brindle"],
    ["Brindle State University at Quay Mills", "Brindle State University"],
    ["Tarn University (TU)", "Tarn University"],
    ["Université de Tarn, Nord", "Université de Tarn"],
    ["Brindle College, School of Nursing and Midwifery", "Brindle College"],
  ])("goes on to its campus or faculty: %s", (headline, name) => {
    expect(left(headline, "headline", [school(name)])).toEqual([["affiliations", headline]]);
  });

  it("takes in the place and the faculty that were found inside it", () => {
    const headline = "Tarn University, Quay School of Law | Barrister";
    const found = [school("Tarn University"), ["locations", "Quay"], school("School of Law")] as const;
    expect(left(headline, "headline", found)).toEqual([
      ["affiliations", "Tarn University, Quay School of Law"],
    ]);
  });

  it.each([
    ["Tarn University, Kenya", "Tarn University"],
    ["Tarn University, Class of 2019", "Tarn University"],
    ["Tarn University, Lecturer", "Tarn University"],
    ["Tarn Mills, Quay", "Tarn Mills"],
  ])("ends where the name does: %s", (headline, name) => {
    expect(left(headline, "headline", [school(name)])).toEqual([["affiliations", name]]);
  });

  it("ends before a title", () => {
    const found = [school("Tarn University"), ["industries", "Registrar"]] as const;
    expect(left("Tarn University, Registrar", "headline", found)).toHaveLength(2);
  });
});

describe("a school in a text", () => {
  it("takes its town where the name is one of several towns'", () => {
    const text = "I read law at the University of California, Irvine, long ago.";
    expect(left(text, "text", [school("University of California"), ["locations", "Irvine"]])).toEqual([
      ["affiliations", "University of California, Irvine"],
    ]);
  });

  it("leaves other towns alone", () => {
    const text = "I teach at Tarn University in Quay.";
    expect(left(text, "text", [school("Tarn University"), ["locations", "Quay"]])).toHaveLength(2);
  });
});

it("reads a headline so", () => {
  const { offer } = parsePost("Happy to mentor students of nursing.", {
    headline: "University of Maryland, Baltimore County",
  });
  expect(offer.affiliations?.value).toEqual(["University of Maryland, Baltimore County"]);
  expect(offer.locations).toBeUndefined();
});
