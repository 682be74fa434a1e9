import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groundKey, groundOf, type MyGround, NO_GROUND, namesIn } from "#core/ground/my-ground.ts";
import { groundNames, sharedGround } from "#core/ground/shared-ground.ts";

const find = (mine: Partial<MyGround>, text: string, headline = "") =>
  sharedGround(groundNames({ ...NO_GROUND, ...mine }), { text, headline });
const words = (mine: Partial<MyGround>, text: string, headline = "") =>
  find(mine, text, headline).map((each) => each.words);

describe("shared ground", () => {
  it("finds the user's name by any of its other names, and shows the words that say it", () => {
    expect(find({ school: ["Northwestern"] }, "I did my evening degree at Kellogg.")).toEqual([
      { kind: "school", mine: "Northwestern", words: "Kellogg", in: "text", from: 27, to: 34 },
    ]);
    expect(words({ school: ["kellogg"] }, "", "Partner | Northwestern University")).toEqual([
      "Northwestern University",
    ]);
    expect(words({ employer: ["Goldman Sachs"] }, "Nine years at GS, now on my own")).toEqual(["GS"]);
    expect(words({ employer: ["gs"] }, "ex goldman sachs")).toEqual(["goldman sachs"]);
    expect(words({ employer: ["jp morgan"] }, "Started at J.P. Morgan in operations")).toEqual([
      "J.P. Morgan",
    ]);
  });

  it("keeps to word boundaries and to the case of short letters", () => {
    expect(words({ employer: ["GS"] }, "gs, egs and the bugs")).toEqual([]);
    expect(words({ place: ["LA"] }, "la dolce vita")).toEqual([]);
    expect(words({ school: ["MIT"] }, "Gern mit Ihnen")).toEqual([]);
    expect(words({ certificate: ["CFA"] }, "cfa level three")).toEqual(["cfa"]);
    expect(words({ employer: ["Acme"] }, "acmeology and Acme's plant")).toEqual(["Acme"]);
  });

  it("leaves the words of a longer name to that name", () => {
    expect(words({ school: ["Northwestern"] }, "I am an adviser with Northwestern Mutual")).toEqual([]);
    expect(words({ place: ["Boston"] }, "After Boston Consulting Group I moved on")).toEqual([]);
    expect(words({ place: ["Chicago"] }, "University of Chicago alumna")).toEqual([]);
    expect(words({ place: ["Chicago"] }, "University of Chicago, and still in Chicago")).toEqual(["Chicago"]);
    expect(words({ language: ["English"] }, "an English teacher by trade")).toEqual([]);
  });

  it("takes a name that is an ordinary word only where it is written as a name", () => {
    expect(words({ employer: ["Shell"] }, "I write shell code. Shell helps.")).toEqual([]);
    expect(words({ employer: ["Shell"] }, "Twelve years with Shell in Rotterdam")).toEqual(["Shell"]);
    expect(words({ employer: ["Shell"] }, "", "Shell · process engineer")).toEqual(["Shell"]);
    expect(words({ place: ["Reading"] }, "Reading your posts is a joy; I enjoy reading.")).toEqual([]);
    expect(words({ place: ["Reading"] }, "We meet in Reading")).toEqual(["Reading"]);
  });

  it("knows languages by their own names, and keeps accents and offsets right", () => {
    const text = "𝐇𝐢! Hablo español — and some english.";
    const found = find({ language: ["Spanish", "English"] }, text);
    expect(found.map((each) => each.words)).toEqual(["español", "english"]);
    for (const each of found) expect(text.slice(each.from, each.to)).toBe(each.words);
  });

  it("does not take two lines or sentences for one name", () => {
    expect(words({ place: ["New York City"] }, "Something new\nYork is home")).toEqual([]);
  });

  it("names each thing once, the headline first", () => {
    expect(find({ school: ["LSE"] }, "At LSE, the LSE", "LSE fellow")).toMatchObject([
      { in: "headline", from: 0 },
    ]);
  });

  it("reads the user's words as typed: lines, commas, blanks, doubles", () => {
    expect(namesIn(" Acme ,\n acme; Big  Corp\n\n")).toEqual(["Acme", "Big Corp"]);
    const ground = groundOf({ [groundKey("school")]: "LSE\nHEC", other: "x" });
    expect(ground.school).toEqual(["LSE", "HEC"]);
    expect(ground.employer).toEqual([]);
    expect(groundNames(ground)).not.toBeNull();
    expect(groundNames(NO_GROUND)).toBeNull();
  });

  it("B2, B7: is total, points at what it shows, and stays fast", () => {
    const names = groundNames({ ...NO_GROUND, school: ["LSE", "a", "ß"], place: ["New York", "(", ".*"] });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const each of sharedGround(names, { text, headline: text }))
          expect(text.slice(each.from, each.to)).toBe(each.words);
      }),
    );
    const before = performance.now();
    sharedGround(names, { text: "New York New ".repeat(20_000), headline: "" });
    expect(performance.now() - before).toBeLessThan(500);
  });
});
