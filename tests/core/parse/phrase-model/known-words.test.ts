/** What lists know of each word, as the tagger is told. */
import { expect, test } from "vitest";
import { viewOf } from "#core/parse/parse-post.ts";
import { CITY, knownWords, PLACE } from "#core/parse/phrase-model/known-words.ts";
import { readText } from "#core/parse/text.ts";

function words(bit: number, text: string): string[] {
  const view = viewOf(readText(text), "text");
  const { lists } = knownWords(view, []);
  return view.tokens.words.filter((_, i) => ((lists[i] ?? 0) & bit) !== 0);
}

test.each([
  ["a city with a capital", "Coffee near the harbour, Wollongong.", ["wollongong"]],
  ["all words of its name", "I work in Stoke-on-Trent.", ["stoke", "on", "trent"]],
  ["the longest name", "Meet me at São José dos Campos", ["são", "josé", "dos", "campos"]],
  ["in small letters behind a word that leads to a place", "coffee in wollongong", ["wollongong"]],
  ["not in small letters elsewhere", "we split the reading", []],
  ["a full stop in a name", "Based in St. Albans.", ["st", "albans"]],
  ["not over the end of a sentence", "New. Port. Wollongong", ["wollongong"]],
])("%s", (_, text, cities) => {
  expect(words(CITY, text)).toEqual(cities);
});

test("countries, districts and names the gazetteer has not are in the list of places", () => {
  expect(words(PLACE, "From Ghana to the Loop, or NYC")).toEqual(["ghana", "the", "loop", "nyc"]);
});
