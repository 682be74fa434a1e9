/** Cities that another language's grammar tells. */
import { expect, it } from "vitest";
import type { Finding } from "#core/parse/finding.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { toldCities } from "#core/parse/phrase-model/told-cities.ts";
import { readText } from "#core/parse/text.ts";

const view = viewOf(readText("Infermiera a Bologna, poi a Casa."), "text");
const told = (value: string, rule = "it.locations.in"): Finding => ({
  field: "locations",
  value,
  in: "text",
  from: view.text.indexOf(value),
  to: view.text.indexOf(value) + value.length,
  rule,
  sentence: 0,
  weight: 1,
});
const found = (findings: Finding[], phrases: Finding[] = []) =>
  toldCities(view, findings, phrases).map(({ value }) => value);

it("are places where a gazetteer knows them", () => {
  expect(found([told("Bologna"), told("Casa")])).toEqual(["Bologna"]);
});

it("are left to the tagger where it saw something there, and in English", () => {
  expect(found([told("Bologna")], [{ ...told("Bologna"), field: "affiliations" }])).toEqual([]);
  expect(found([told("Bologna", "locations.in")])).toEqual([]);
});
