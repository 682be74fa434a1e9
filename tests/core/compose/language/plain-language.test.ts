import { describe, expect, it } from "vitest";
import { plainLanguage } from "#core/compose/language/plain-language.ts";
import { readingEase } from "#core/compose/language/reading-ease.ts";

const codes = (text: string, language?: "en" | "de") => plainLanguage(text, language).map(({ code }) => code);

describe("reading ease", () => {
  it("is high for short words in short sentences and low for the contrary", () => {
    expect(readingEase("I can help. Ask me. We meet on the weekend.").ease).toBeGreaterThan(85);
    expect(
      readingEase("Organisational transformation necessitates interdisciplinary collaboration methodologies.")
        .ease,
    ).toBe(0);
    expect(readingEase("").ease).toBe(100);
  });
});

describe("plain language", () => {
  it("has nothing to say about a plain post", () => {
    expect(
      plainLanguage("Mentor offer: nurse, 12 years, Oslo.\n\nI can help with night shifts and exams."),
    ).toEqual([]);
  });

  it.each([
    ["too-long", "a ".repeat(1_600)],
    ["first-line-long", `${"word ".repeat(30)}\nrest`],
    ["first-line-link", "See https://example.org for my offer"],
    ["imitation-bold", "Hello 𝗯𝗼𝗹𝗱 world"],
    ["wall-of-text", `Hi.\n\n${"A short one. ".repeat(60)}`],
    ["long-sentence", `I ${"and you ".repeat(30)}meet.`],
    ["shouting", "PLEASE READ THIS FIRST"],
    ["many-emoji", "😀 😀 😀 😀 😀 😀 😀 😀 😀"],
    ["jargon", "Happy to touch base about rates."],
    ["leaves-out", "For guys who start out."],
  ])("notes %s", (code, text) => {
    expect(codes(text)).toContain(code);
  });

  it("offers plainer words, and finds none inside others", () => {
    expect(plainLanguage("We leverage it.")).toEqual([{ code: "jargon", about: "leverage", instead: "use" }]);
    expect(codes("Deleveraging in Guysborough")).toEqual([]);
  });

  it("judges words in English alone", () => {
    expect(codes("Die Ninja-Methode, synergy und guys", "de")).toEqual([]);
  });
});
