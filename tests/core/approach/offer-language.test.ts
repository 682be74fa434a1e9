import { describe, expect, test } from "vitest";
import { otherLanguageOf } from "#core/approach/offer-language.ts";

describe("the language of an offer", () => {
  test("is told where it is none of the templates'", () => {
    expect(
      otherLanguageOf("Ich begleite gern zwei junge Kolleginnen, die in die Statik wollen, einmal im Monat."),
    ).toBe("de");
    expect(
      otherLanguageOf("Ofrezco mentoría a quienes empiezan en la obra, los sábados por la mañana."),
    ).toBe("es");
  });

  test("is nothing to speak of where it is English, or too short to tell", () => {
    expect(
      otherLanguageOf("Happy to mentor two young nurses in Berlin, by phone in the evenings."),
    ).toBeNull();
    expect(otherLanguageOf("Mentor, Statik, Köln")).toBeNull();
    expect(otherLanguageOf("")).toBeNull();
  });
});
