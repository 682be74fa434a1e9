/** A lead-in that stands in the template and was typed again. */
import { describe, expect, it } from "vitest";
import { withoutEcho } from "#core/approach/without-echo.ts";

describe("what is typed after words of the template", () => {
  it.each([
    ["I am ", "I am a pilot", "a pilot"],
    ["Good day. I am ", "I'm a pilot", "a pilot"],
    ["I am writing to you because ", "Because you moved", "you moved"],
    ["So far I have ", "I have asked two", "asked two"],
    ["So far I have ", "I’ve asked two", "asked two"],
  ])("is not said twice: %s|%s", (before, value, rest) => {
    expect(withoutEcho(value, before)).toBe(rest);
  });

  it.each([
    ["I am ", "a pilot"],
    ["I am ", "I am"],
    ["Dear ", "I am a pilot"],
    ["That is what I am. ", "I am a pilot"],
    ["", "I am a pilot"],
    ["So far I have ", "I haven't asked"],
    ["I am ", "I amble along"],
  ])("stays as it is: %s|%s", (before, value) => {
    expect(withoutEcho(value, before)).toBe(value);
  });
});
