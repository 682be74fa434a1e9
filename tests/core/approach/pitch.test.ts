import { describe, expect, it } from "vitest";
import { countWords, pitchOf, secondsFor, threeLines, wordsFor } from "#core/approach/pitch.ts";

describe("the pitch", () => {
  it("knows how many words fit into the time", () => {
    expect([30, 60, 120].map(wordsFor)).toEqual([70, 140, 280]);
    expect(secondsFor("word ".repeat(140))).toBe(60);
    expect(countWords("I'm a well-read nurse, aged 30.")).toBe(6);
    expect(countWords("")).toBe(0);
  });

  it("joins the parts that have words into sentences, and three of them into lines", () => {
    const parts = { who: "I am Sam", thread: " ", now: "I draft  ratings!", asking: "Whom should I read?" };
    expect(pitchOf(parts)).toBe("I am Sam. I draft ratings! Whom should I read?");
    expect(threeLines(parts)).toBe("I am Sam.\nI draft ratings!\nWhom should I read?");
  });
});
