import { expect, test, vi } from "vitest";
import { shown } from "#tests/core/a-card.ts";
import { shortTerms } from "#words/short-terms.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("#tests/panel/english-browser.ts")).englishBrowser(),
}));

const words = (...args: Parameters<typeof shortTerms>) => shortTerms(...args).map((term) => term.words);

test("the terms in the order they are asked for", () => {
  const terms = shown({
    yearsExperience: 15,
    formats: ["email", "in-person"],
    times: ["mornings"],
    locations: ["Leeds"],
    status: "open",
    placesOpen: 1,
    capacity: 2,
  });
  expect(words(terms)).toEqual([
    "Open",
    "Email",
    "In person",
    "Mornings",
    "Leeds",
    "1 of 2 open",
    "15+ years",
  ]);
});

test("a full offer says so first, and not by colour alone", () => {
  expect(shortTerms(shown({ status: "full" }))[0]).toMatchObject({
    words: "Full",
    tone: "warn",
    icon: "alert",
  });
});

test("the city is the group's, and labelled as assumed", () => {
  expect(words(shown({ locations: ["the city"] }), "Toronto")).toEqual(["Toronto (assumed)"]);
  expect(words(shown({ locations: ["the city"] }))).toEqual(["the city"]);
});

test("many places, and long ones, stay short", () => {
  const many = words(shown({ locations: ["Leeds", "York".repeat(50), "Hull", "Ripon"] }));
  expect(many).toHaveLength(3);
  expect(Math.max(...many.map(({ length }) => length))).toBeLessThanOrEqual(40);
  expect(many.at(-1)).toBe("2 more places");
});

test("what is not said has no badge", () => expect(words(shown())).toEqual([]));
