/** Lines that say they list topics. */
import { describe, expect, it } from "vitest";
import { findIn, viewOf } from "#core/parse/parse-post.ts";
import { labelledLists } from "#core/parse/phrase-model/labelled-list.ts";
import { readText } from "#core/parse/text.ts";

function listed(text: string): unknown[] {
  const view = viewOf(readText(text), "text");
  return labelledLists(view, findIn(view), []).map(({ value }) => value);
}

describe("a labelled list", () => {
  it("gives its items, also names of tools and trades", () => {
    expect(listed("Skills: Glaze & Slip, Kilns")).toEqual(["Glaze & Slip", "Kilns"]);
    expect(listed("- **Areas of interest:** OCaml, hives, Q/A")).toEqual(["OCaml", "hives", "Q/A"]);
    expect(listed("Temas: abejas, miel")).toEqual(["abejas", "miel"]);
    expect(listed("Ci sentiamo la sera. Temi: api, miele.")).toEqual(["api", "miele"]);
  });

  it("gives the items of a form, in brackets and quotes or with bullets under the label", () => {
    expect(listed('tags: ["glaze testing", "kilns"]')).toEqual(["glaze testing", "kilns"]);
    expect(listed("expertise:\n  - Harbour Law\n  - Pilots\nbio: none")).toEqual(["Harbour Law", "Pilots"]);
    expect(listed("duties:\n  - Harbour Law\n  - Pilots")).toEqual([]);
  });

  it("leaves out what is a term of the offer, and long items", () => {
    expect(listed("I can help with: hives, evenings")).toEqual(["hives"]);
    expect(listed("Topics: hives, whatever you have always wanted to know")).toEqual(["hives"]);
  });

  it("is silent under other labels and in the middle of a line", () => {
    expect(listed("Hobbies: chess, rain")).toEqual([]);
    expect(listed("We spoke of skills: chess, rain")).toEqual([]);
  });
});
