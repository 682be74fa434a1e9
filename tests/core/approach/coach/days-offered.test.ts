import { expect, it } from "vitest";
import { daysOffered } from "#core/approach/coach/days-offered.ts";

const days = (words: string) => [...(daysOffered(words) ?? ["open"])].join(" ");

it.each([
  ["calls on tuesdays or thursdays", "tues thurs"],
  ["ring me monday to wednesday", "mon tues wednes"],
  ["friday – monday, by video", "mon fri satur sun"],
  ["any day but sunday", "mon tues wednes thurs fri satur"],
  ["most days, but never on mondays or fridays", "tues wednes thurs satur sun"],
  ["groups only, never one to one: first saturday of the month", "satur"],
  ["sit at the bar on a monday", "mon"],
  ["i am away next friday", "open"],
  ["weekends, often on a sunday", "open"],
  ["by phone", "open"],
])("reads the days of “%s”", (words, wanted) => {
  expect(days(words)).toBe(wanted);
});

it("reads a very long offer at once", () => {
  expect(days("not on mondays or ".repeat(20_000))).toBe("tues wednes thurs fri satur sun");
});
