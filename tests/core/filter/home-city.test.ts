import { describe, expect, it } from "vitest";
import { isTheCity, placeShown } from "#core/filter/home-city.ts";

describe("the city", () => {
  it.each([
    "the city",
    "in the city",
    "The City",
    "in town",
    "downtown",
    "city centre",
    "en ville",
    "in der Stadt",
  ])("%s is the city", (phrase) => {
    expect(isTheCity(phrase)).toBe(true);
  });

  it.each([
    "",
    "Lisbon",
    "Quezon City",
    "the Loop",
    "Old Town",
    "the city of Lyon",
    "🏙",
    "in",
    "x".repeat(200_000),
  ])("%s is not", (phrase) => {
    expect(isTheCity(phrase)).toBe(false);
  });

  it("is shown as the group's home city, marked as assumed; as written where there is none", () => {
    expect(placeShown("the city", "Porto")).toEqual({ text: "Porto", assumed: true });
    expect(placeShown("the city")).toEqual({ text: "the city", assumed: false });
    expect(placeShown("the city", "")).toEqual({ text: "the city", assumed: false });
    expect(placeShown("Braga", "Porto")).toEqual({ text: "Braga", assumed: false });
  });
});
