/** Single sentences that are, or are not, what a check looks for: the classes of wording behind the table of messages. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coach } from "#core/approach/coach/coach.ts";
import { COACH_CODES } from "#core/approach/coach/codes.ts";

interface Phrase {
  code: string;
  /** Whether a message of these words alone is given the code. */
  given: boolean;
  words: string;
}

const PHRASES: readonly Phrase[] = readFileSync(new URL("./phrases.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

describe.each([...new Set(PHRASES.map(({ code }) => code))])("%s", (code) => {
  const ofCode = PHRASES.filter((phrase) => phrase.code === code);

  it.each([true, false])("given: %s, as each of the phrases says", (given) => {
    const wrong = ofCode
      .filter((phrase) => phrase.given === given)
      .map(({ words }) => words)
      .filter(
        (message) =>
          coach({ message, channel: "direct-message", mentorName: "Priya Shah" }).some(
            (advice) => advice.code === code,
          ) !== given,
      );
    expect(wrong).toEqual([]);
  });
});

describe("the phrases", () => {
  it("name codes of the coach, each phrase once", () => {
    expect(PHRASES.filter(({ code }) => !COACH_CODES.some((each) => each === code))).toEqual([]);
    expect(new Set(PHRASES.map(({ code, words }) => `${code} ${words}`)).size).toBe(PHRASES.length);
  });
});
