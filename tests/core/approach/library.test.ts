import { describe, expect, it } from "vitest";
import { libraryOf, starterOf } from "#core/approach/library.ts";
import { STARTERS } from "#core/approach/starters.data.ts";

const kept = (id: string, name: string, unopened = false) => ({
  id,
  unopened,
  template: { id: "whatever", name, channel: "inmail" as const, body: "x", fit: [] },
});

describe("the library", () => {
  it("is the starters alone at first", () => {
    const library = libraryOf([]);
    expect(library.map(({ template }) => template)).toEqual(STARTERS);
    expect(new Set(library.map(({ origin }) => origin))).toEqual(new Set(["starter"]));
  });

  it("puts the user's version of a starter in its place, under its id", () => {
    const library = libraryOf([kept("message", "Mine")]);
    expect(library).toHaveLength(STARTERS.length);
    const entry = library.find(({ template }) => template.id === "message");
    expect(entry).toMatchObject({ origin: "changed", template: { name: "Mine", id: "message" } });
    expect(starterOf("message")?.body).toContain("Thank you for offering");
    expect(starterOf("none")).toBeUndefined();
  });

  it("lists the user's own last, by name, with the mark of those nobody opened (T14)", () => {
    const own = libraryOf([kept("2", "Zoe"), kept("1", "Ana", true)]).slice(STARTERS.length);
    expect(own.map(({ template, unopened }) => [template.name, unopened])).toEqual([
      ["Ana", true],
      ["Zoe", false],
    ]);
  });
});
