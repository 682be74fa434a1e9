/** Cities of the gazetteer are known by name, and few other words are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CITIES } from "#core/parse/city-names.ts";
import { CITY_KEYS } from "#core/parse/vocab/city-keys.data.ts";
import { cutCities } from "./cut-cities.ts";

describe("names of cities", () => {
  it.each([
    "Inverness",
    "Wollongong",
    "São Paulo",
    "Sao Paulo",
    "ZÜRICH",
    "stoke-on-trent",
    "Port Elizabeth",
  ])("%s is known", (name) => {
    expect(CITIES.has(name)).toBe(true);
  });

  it.each(["", "-", "Mentoring", "Wollongong Inverness", "Thursday evening"])("%j is not", (words) => {
    expect(CITIES.has(words)).toBe(false);
  });

  it("case, accents and what ties the words make no difference", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 }), (words) => {
        const key = CITIES.keyOf(words.join(" "));
        expect(CITIES.keyOf(words.join("-").toUpperCase())).toBe(key);
        expect(CITIES.keyOf(words.map((word) => `${word}\u0301`).join(" "))).toBe(key);
      }),
    );
  });

  it("takes few words that are no city for one", () => {
    const made = Array.from({ length: 5_000 }, (_, n) => `Zq${n.toString(36)}`);
    expect(made.filter((name) => CITIES.has(name)).length).toBeLessThan(25);
  });

  it("is what the gazetteer's cut gives", () => {
    expect(cutCities()).toBe(CITY_KEYS);
  });
});
