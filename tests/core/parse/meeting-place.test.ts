/** A place is a way of meeting where one can go there. */
import { describe, expect, test } from "vitest";
import { parsePost } from "#core/parse/parse-post.ts";

const formatsOf = (text: string) =>
  parsePost(`Happy to mentor young surveyors. ${text}`).offer.formats?.value ?? [];

describe("places to come to", () => {
  test.each([
    ["one of two ways", "Lisbon or Zoom, as you like."],
    ["one of two ways, the other first", "By phone or in Lisbon."],
    ["in place of a call, in the next sentence", "An hour in Lisbon or in Porto. Otherwise Teams."],
    ["at an hour", "Lisbon, Saturdays at nine."],
    ["on most days", "I am in Lisbon most days."],
    ["where people drink coffee", "You find me in the Lisbon library, ask for Ana."],
    ["for those who are near", "If you are near Lisbon, there is cake."],
    ["to be visited", "Visitors are received in Lisbon."],
    ["named as the place", "Place: Lisbon"],
    ["named as where", "Where: Lisbon"],
    ["a name that no list holds", "Quellmoor or Zoom, as you like."],
  ])("%s: %s", (_, text) => {
    expect(formatsOf(text)).toContain("in-person");
  });
});

describe("places of which nothing is said", () => {
  test.each([
    ["where somebody lives", "I live in Lisbon and keep Saturday mornings for this."],
    ["where somebody works", "I work in Lisbon. Evenings are best."],
    ["beside a call", "I am in Lisbon, so by phone on Sundays."],
    ["where nothing else stands", "Lisbon."],
    ["a way of writing with a capital", "Messages or FaceTime."],
    ["beside a call of an afternoon", "Ring me of an afternoon, I am in Lisbon."],
    ["of a firm that makes drinks", "I count stock for a drinks company in Lisbon. Evenings by phone."],
    ["of the author's past", "I was a clerk for ten years in Lisbon."],
  ])("%s: %s", (_, text) => {
    expect(formatsOf(text)).not.toContain("in-person");
  });
});
