/** Employers given by a handle. */
import { describe, expect, it } from "vitest";
import type { Finding } from "#core/parse/finding.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { withHandles } from "#core/parse/phrase-model/handle-employer.ts";
import { readText } from "#core/parse/text.ts";

function read(text: string, found: readonly Finding[] = [], place: "text" | "headline" = "headline") {
  return withHandles(found, viewOf(readText(text), place)).map(({ field, value }) => `${field}: ${value}`);
}
const finding = (field: Finding["field"], text: string, value: string): Finding => ({
  field,
  value,
  in: "headline",
  from: text.indexOf(value),
  to: text.indexOf(value) + value.length,
  rule: "r",
  sentence: 0,
  weight: 1,
});

describe("a handle in a headline", () => {
  it.each([
    ["Nurse educator @quaymills", "quaymills"],
    ["Sr. Potter at @quay_mills | Glazes", "quay_mills"],
    ["Cook (pastry) @quay-mills", "quay-mills"],
  ])("is an employer: %s", (text, name) => {
    expect(read(text)).toEqual([`affiliations: ${name}`]);
  });

  it("ends the title before it", () => {
    const text = "Sr. Potter at @quaymills";
    expect(read(text, [finding("industries", text, text)])).toEqual([
      "industries: Sr. Potter",
      "affiliations: quaymills",
    ]);
  });

  it("is found once", () => {
    const text = "Potter @quaymills";
    expect(read(text, [finding("affiliations", text, "quaymills")])).toHaveLength(1);
  });

  it.each(["rowan@quaymills.example", "@quaymills", "Potter @ Quay Mills"])("is none: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("is left alone in a text, where it is how to reach somebody", () => {
    expect(read("Write to me on Mastodon @quaymills", [], "text")).toEqual([]);
  });
});
