/** What is said along with a phrase, and phrases that name nothing. */
import { describe, expect, it } from "vitest";
import { lastWord } from "#core/parse/phrase-model/phrase-end.ts";

const cut = (field: "topics" | "notTopics" | "locations" | "industries", phrase: string) => {
  const words = phrase.split(" ");
  return words.slice(0, lastWord(field, words, 0, words.length - 1) + 1).join(" ");
};

describe("where a phrase ends", () => {
  it.each([
    ["roof surveys sorry", "roof surveys"],
    ["visas included", "visas"],
    ["visa letters naturally", "visa letters"],
    ["proof reading though sorry", "proof reading"],
    ["saying sorry to guests", "saying sorry to guests"],
    ["roof surveys and more", "roof surveys"],
    ["needing more and more time", "needing more and more time"],
    ["offre de mentorat", ""],
    ["mentoring circles", "mentoring circles"],
    ["it", ""],
    ["any of them", "any of them"],
    ["the moment", ""],
    ["them too", ""],
  ])("“%s” is “%s”", (phrase, rest) => {
    expect(cut("notTopics", phrase)).toBe(rest);
  });

  it("leaves names as they are", () => {
    expect(cut("locations", "the Old Cheers")).toBe("the Old Cheers");
    expect(cut("locations", "cheers")).toBe("cheers");
  });

  it("leaves out what limits a name", () => {
    expect(cut("locations", "Bury only")).toBe("Bury");
    expect(cut("notTopics", "roof surveys only")).toBe("roof surveys");
    expect(cut("locations", "only")).toBe("only");
  });

  it("leaves out of a field of work what tells of its student", () => {
    expect(cut("industries", "harbour law major")).toBe("harbour law");
    expect(cut("industries", "pilot who sings")).toBe("pilot");
    expect(cut("industries", "graduate student")).toBe("");
    expect(cut("industries", "student nurse")).toBe("student nurse");
  });

  it("takes no clause and no whole sentence for a topic", () => {
    expect(cut("topics", "because roofs leak")).toBe("");
    expect(cut("topics", "as well as your ladder")).toBe("");
    expect(cut("topics", "what to ask a roofer before the rain comes again next week")).toBe("");
    expect(cut("topics", "what to ask a roofer")).toBe("what to ask a roofer");
    expect(cut("notTopics", "if it rains")).toBe("if it rains");
  });

  it("takes nothing unbounded for a topic", () => {
    expect(cut("topics", "anything else on your mind")).toBe("");
    expect(cut("topics", "everything in between")).toBe("");
    expect(cut("topics", "anything about kilns")).toBe("anything about kilns");
    expect(cut("notTopics", "anything that rings")).toBe("anything that rings");
  });
});
